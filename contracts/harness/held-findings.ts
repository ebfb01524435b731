import { eventsOf, type Exchange } from "../../client/exchange.ts";
import type { Finding } from "../../reports/model.ts";
import type { Tier } from "../../protocol/tier.ts";
import { finding } from "./finding.ts";
import { holdWindow, releasedBeforeMs, type Timing } from "./timing.ts";

/** An empty poll is held within the window, judged by the time to the head of the answer. */
export function heldFindings(exchange: Exchange, tier: Tier, timing: Timing): Finding[] {
  const [leastMs, mostMs] = holdWindow(timing);
  const events = eventsOf(exchange).length;
  const held = exchange.waitingMs ?? 0;
  const findings: Finding[] = [];
  if (events > 0)
    findings.push(finding(tier, "empty", "/events", "no events in a quiet session", `${events} events`, null));
  if (events === 0 && (held < leastMs || held > mostMs)) {
    const expected = `${timing.holdMinMs} to ${timing.holdMaxMs} ms`;
    findings.push(finding(tier, "hold", "time to the answer", expected, `${Math.round(held)} ms`, null));
  }
  return findings;
}

/** A held poll is answered well before the shortest hold could end; one whose connection is cut is not answered at all. */
export function releasedFindings({ waitingMs, failure }: Exchange, tier: Tier, timing: Timing): Finding[] {
  const latestMs = releasedBeforeMs(timing);
  if (waitingMs !== null && waitingMs < latestMs) return [];
  const actual = waitingMs === null ? (failure?.message ?? "no answer") : `${Math.round(waitingMs)} ms`;
  return [
    finding(tier, "release", "time to the answer", `less than ${latestMs} ms, for the poll is released`, actual, null),
  ];
}
