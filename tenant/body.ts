import { isRefusal, refusal, type Refusal } from "./answer.ts";
import type { ReceivedEvent } from "./client-events.ts";
import { jsonDepth } from "./json-depth.ts";

const decoder = new TextDecoder("utf-8", { fatal: true });

/** Lists and objects within each other; no client needs more than a handful. Source: assumed. */
const maxDepth = 100;

/** The JSON object in a request body, whatever its content type says; refused with the parser's own words where there is none. */
export function decodeObject(body: Uint8Array | undefined): { readonly object: Record<string, unknown> } | Refusal {
  let value: unknown;
  try {
    const text = decoder.decode(body ?? new Uint8Array());
    if (jsonDepth(text) > maxDepth) return refusal("5003", `expected at most ${maxDepth} levels of lists and objects`);
    value = JSON.parse(text);
  } catch (error) {
    return refusal("5003", error instanceof Error ? error.message : String(error));
  }
  return isObject(value) ? { object: value } : refusal("5003", `expected an object, got ${nameOf(value)}`);
}

/** The events of a Send Events body; refused as a whole if any of them has no name, so that none is taken of a bad list. */
export function decodeEvents(body: Uint8Array | undefined): readonly ReceivedEvent[] | Refusal {
  const document = decodeObject(body);
  if (isRefusal(document)) return document;
  const { events } = document.object;
  if (!Array.isArray(events)) return refusal("5003", `expected a list in "events", got ${nameOf(events)}`);
  const list: readonly unknown[] = events;
  const unnamed = list.findIndex((event) => !isNamed(event));
  if (unnamed >= 0)
    return refusal(
      "5003",
      `expected a name in "events[${unnamed}].event", got ${nameOf(memberOf(list[unnamed], "event"))}`,
    );
  return list as readonly ReceivedEvent[];
}

/** Of a list that is refused for one of its events those that stand before it. */
export function eventsBeforeBad(body: Uint8Array | undefined): readonly ReceivedEvent[] {
  const document = decodeObject(body);
  const list: unknown = isRefusal(document) ? undefined : document.object["events"];
  if (!Array.isArray(list)) return [];
  const bad = list.findIndex((event) => !isNamed(event));
  return list.slice(0, Math.max(0, bad)) as readonly ReceivedEvent[];
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function isNamed(value: unknown): value is ReceivedEvent {
  return isObject(value) && typeof value["event"] === "string" && value["event"] !== "";
}

function memberOf(value: unknown, name: string): unknown {
  return isObject(value) ? value[name] : undefined;
}

function nameOf(value: unknown): string {
  if (value === undefined) return "nothing";
  if (value === null) return "null";
  return Array.isArray(value) ? "a list" : `a ${typeof value}`;
}
