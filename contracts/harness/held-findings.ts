import { eventsOf, type Exchange } from "../../client/exchange.ts";
import type { Finding } from "../../reports/model.ts";
import { operations } from "../../protocol/operations.ts";
import type { Tier } from "../../protocol/tier.ts";
import { finding } from "./finding.ts";

/** An empty poll is held within the window of the document, judged by the time to the head of the answer. */
export function heldFindings(exchange: Exchange, tier: Tier): Finding[] {
  const { longPoll } = operations[exchange.operation];
  if (longPoll === null) throw new Error(`${exchange.operation} is no long poll`);
  const { holdMinMs, holdMaxMs } = longPoll;
  const events = eventsOf(exchange).length;
  const held = exchange.waitingMs ?? 0;
  const findings: Finding[] = [];
  if (events > 0)
    findings.push(finding(tier, "empty", "/events", "no events in a quiet session", `${events} events`, null));
  // "About" 5 to 15 seconds, the source says: a tenth to either side is still about.
  if (events === 0 && (held < holdMinMs * 0.9 || held > holdMaxMs * 1.1)) {
    findings.push(
      finding(tier, "hold", "time to the answer", `${holdMinMs} to ${holdMaxMs} ms`, `${Math.round(held)} ms`, null),
    );
  }
  return findings;
}

/** A held poll is answered well before the shortest hold of the document could end; one whose connection is cut is not answered at all. */
export function releasedFindings({ operation, waitingMs, failure }: Exchange, tier: Tier): Finding[] {
  const { longPoll } = operations[operation];
  if (longPoll === null) throw new Error(`${operation} is no long poll`);
  const latestMs = longPoll.holdMinMs * 0.8;
  if (waitingMs !== null && waitingMs < latestMs) return [];
  const actual = waitingMs === null ? (failure?.message ?? "no answer") : `${Math.round(waitingMs)} ms`;
  return [
    finding(tier, "release", "time to the answer", `less than ${latestMs} ms, for the poll is released`, actual, null),
  ];
}
