import { eventFindings } from "../../contracts/harness/event-findings.ts";
import type { Direction } from "../../protocol/event-documents.ts";
import { isClientEventName, isServerEventName } from "../../protocol/events.ts";
import { isObject } from "./json-scan.ts";
import { placeFinding, verdictOf, type Judgement } from "./judgement.ts";
import type { RecordedEvent } from "./recording.ts";

const knows = { server: isServerEventName, client: isClientEventName } as const;
const sides = ["server", "client"] as const;

/**
 * Judges an event that stands alone. Where the direction is open it is right when it fits the form of one side, and else it
 * is judged by the form it comes nearest to, that is with the fewest findings.
 */
export function judgeEvent(item: RecordedEvent, direction: Direction): Judgement {
  const name: unknown = isObject(item.event) ? item.event["event"] : undefined;
  const subject = typeof name === "string" ? name : "an event without a name";
  const asked = sides.filter((side) => (direction === "either" || direction === side) && knows[side](name));
  const judged = asked.map((side) => ({ side, findings: eventFindings(item.event, side, "required", "") }));
  const fitting = judged.filter(({ findings }) => verdictOf(findings) !== "broken");
  const [nearest] = judged.toSorted((one, other) => one.findings.length - other.findings.length);
  const chosen = fitting[0] ?? nearest;
  const findings = (chosen?.findings ?? eventFindings(item.event, direction, "required", "")).map((finding) =>
    placeFinding(item, "", finding),
  );
  const fits = fitting.length > 0 ? fitting : nearest === undefined ? [] : [nearest];
  return { item, subject, sides: fits.map(({ side }) => side), findings, verdict: verdictOf(findings), notes: [] };
}
