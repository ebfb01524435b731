import type { Direction } from "../../protocol/event-documents.ts";
import { judgeEvent } from "./judge-event.ts";
import { judgePair } from "./judge-pair.ts";
import type { Judgement } from "./judgement.ts";
import { readInput } from "./read-input.ts";
import { readRecording } from "./read-recording.ts";
import type { Recording } from "./recording.ts";

/** What one file was found to hold and how each of its items was judged. */
export interface CheckedFile {
  file: string;
  form: Recording["form"];
  judgements: readonly Judgement[];
  /** What was assumed, one clause each, without repetition. */
  notes: readonly string[];
}

/** Reads and judges one file. @throws Failure (usage) when it cannot be read or has no known form. */
export async function checkFile(file: string, direction: Direction): Promise<CheckedFile> {
  const { form, items, notes } = readRecording(file, await readInput(file));
  const judgements = items.map((item) => (item.kind === "event" ? judgeEvent(item, direction) : judgePair(item)));
  const assumed = [...notes, ...judgements.flatMap((judgement) => judgement.notes)];
  return { file, form, judgements, notes: [...new Set(assumed)] };
}

/** Number of items by verdict. */
export function tally(judgements: readonly Judgement[]): Record<Judgement["verdict"], number> {
  const counts = { kept: 0, broken: 0, "cannot tell": 0, "not checked": 0 };
  for (const { verdict } of judgements) counts[verdict] += 1;
  return counts;
}
