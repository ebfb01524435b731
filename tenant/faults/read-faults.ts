import { nearIds } from "./near-ids.ts";
import { formatTrigger, readTrigger, type FaultTrigger } from "./trigger.ts";

/** A fault that is to be committed, and when. */
export interface ChosenFault<Id extends string> {
  readonly id: Id;
  readonly trigger: FaultTrigger;
  /** Both in their canonical form: what `readFaults` reads again as the same. */
  readonly text: string;
}

/** What is wrong with one text; every member is one lower-case clause. */
export interface FaultProblem {
  readonly what: string;
  readonly where: string;
  readonly expected: string;
  readonly got: string;
  readonly next: string;
}

/** Faults that were read from texts, or everything that is wrong with these. */
export interface ReadFaults<Id extends string> {
  readonly chosen: readonly ChosenFault<Id>[];
  readonly problems: readonly FaultProblem[];
}

/**
 * Reads faults as people write them: an id, and behind an @ when it is committed, such as `message-lost@1/100,from=10m`.
 * The same text may come more than once and counts once.
 */
export function readFaults<Id extends string>(texts: readonly string[], known: readonly Id[]): ReadFaults<Id> {
  const chosen = new Map<Id, ChosenFault<Id>>();
  const problems: FaultProblem[] = [];
  for (const text of texts) {
    const read = readFault(text, known);
    if ("what" in read) {
      problems.push(read);
      continue;
    }
    const before = chosen.get(read.id);
    if (before !== undefined && before.text !== read.text) problems.push(contradiction(read, before));
    chosen.set(read.id, read);
  }
  return { chosen: [...chosen.values()], problems };
}

/** One problem as one line. */
export function problemLine({ what, where, expected, got, next }: FaultProblem): string {
  return `${where}: ${what}: expected ${expected}, got ${got}; ${next}`;
}

function readFault<Id extends string>(text: string, known: readonly Id[]): ChosenFault<Id> | FaultProblem {
  const at = text.indexOf("@");
  const given = (at < 0 ? text : text.slice(0, at)).trim();
  const id = known.find((one) => one === given);
  if (id === undefined) return unknown(given, known);
  const trigger = at < 0 ? {} : readTrigger(text.slice(at + 1));
  if ("part" in trigger) {
    return {
      what: "the trigger cannot be read",
      where: `fault "${text}"`,
      expected: trigger.expected,
      got: `"${trigger.part}"`,
      next: `"${id}" alone commits it always, "${id}@1/100" once in a hundred times`,
    };
  }
  const triggerText = formatTrigger(trigger);
  return { id, trigger, text: triggerText === "" ? id : `${id}@${triggerText}` };
}

function unknown(given: string, known: readonly string[]): FaultProblem {
  const near = nearIds(given, known).map((id) => `"${id}"`);
  return {
    what: "there is no such fault",
    where: `fault "${given}"`,
    expected: "the id of a fault",
    got: `"${given}"`,
    next: near.length === 0 ? `"cx list faults" lists them` : `did you mean ${near.join(" or ")}?`,
  };
}

function contradiction<Id extends string>(second: ChosenFault<Id>, first: ChosenFault<Id>): FaultProblem {
  return {
    what: "the fault is switched on twice, for different occasions",
    where: `fault "${second.text}"`,
    expected: "each fault once, with all parts of its trigger behind one @",
    got: `"${first.text}" and "${second.text}"`,
    next: "leave one out, or join their parts with commas",
  };
}
