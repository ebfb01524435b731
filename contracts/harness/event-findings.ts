import type { Finding } from "../../reports/model.ts";
import type { Direction } from "../../protocol/event-documents.ts";
import { clientEvents, isClientEventName, isServerEventName, serverEvents } from "../../protocol/events.ts";
import { memberOf } from "../../protocol/json.ts";
import { weakest, type Tier } from "../../protocol/tier.ts";
import { contradictionTable } from "../../openapi/generated/contradictions.ts";
import { schemaFindings, shown } from "./schema-findings.ts";

/**
 * What is wrong with one event. It is judged by the one schema of its name and not by the union, so that a finding says which
 * member is wrong. Where the direction is open, an event is right when it is right in one of the two.
 */
export function eventFindings(event: unknown, direction: Direction, tier: Tier, at: string): Finding[] {
  const name = memberOf(event, "event");
  const asServer = direction !== "client" && isServerEventName(name) ? serverEvents[name] : undefined;
  const asClient = direction !== "server" && isClientEventName(name) ? clientEvents[name] : undefined;
  const judged = [asServer, asClient]
    .filter((row) => row !== undefined)
    .map((row) => schemaFindings(row.schema, event, weakest(tier, row.tier), at));
  const [first] = judged;
  if (first === undefined) return [unknownName(name, direction, tier, at)];
  return judged.find((findings) => findings.length === 0) ?? first;
}

function unknownName(name: unknown, direction: Direction, tier: Tier, at: string): Finding {
  const isText = typeof name === "string";
  const slip = contradictionTable.find((row) => isText && row.readings.includes(name));
  return {
    // A name that is no text breaks the form; another name breaks only those clients that drop a batch they cannot decode.
    tier: isText ? weakest(tier, direction === "client" ? "observed" : "recommended") : tier,
    check: "event name",
    where: `${at}/event`,
    expected: direction === "either" ? "the name of a described event" : `the name of a described ${direction} event`,
    actual: shown(name),
    message: isText ? `no event is called ${name}` : "the event has no name",
    contradiction: slip?.id ?? null,
  };
}
