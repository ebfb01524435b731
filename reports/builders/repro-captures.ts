import { isJsonObject, memberOf, parseJson } from "../../protocol/json.ts";
import type { ExchangeRecord } from "../model.ts";
import { isLongPoll, polledEvents } from "./repro-sequence.ts";

type JsonPath = readonly (string | number)[];

/** What stands around a value in the string that holds it; empty where it is the whole string. */
interface Around {
  readonly before: string;
  readonly after: string;
}

/** Where in the answers of a sequence a value is to be found again; `at` is a position in the order of sending. */
export type Place =
  | ({ readonly kind: "member"; readonly at: number; readonly path: JsonPath } & Around)
  /**
   * Within an event. Polls that are repeated need not share the events out among them in the same way, so it is the `nth` of
   * its name, from 0, in the answers of the polls `polls` of one session.
   */
  | ({
      readonly kind: "event";
      readonly at: number;
      readonly polls: readonly number[];
      readonly event: string;
      readonly nth: number;
      readonly path: JsonPath;
    } & Around)
  | { readonly kind: "cookie"; readonly at: number; readonly cookie: string };

/** An answer that is there when a value is looked for. */
export interface Answered {
  readonly at: number;
  readonly exchange: ExchangeRecord;
  /** Of the body, with the way to each. */
  readonly strings: readonly (readonly [JsonPath, string])[];
}

/** What an exchange brought; `at` is its position in the order of sending. */
export function answered(exchange: ExchangeRecord, at: number): Answered {
  return { at, exchange, strings: [...stringsIn(parseJson(exchange.response?.body ?? ""))] };
}

/**
 * Where a value first came from, among answers in the order in which they ended; undefined where no answer has it. A reference
 * to a message is no such place: whoever refers to an id did not make it.
 */
export function placeOf(value: string, answers: readonly Answered[]): Place | undefined {
  for (const answer of answers) {
    const place = memberPlace(value, answer, (text) => text === value, answers) ?? cookiePlace(value, answer);
    if (place !== undefined) return place;
  }
  for (const answer of answers) {
    const place = memberPlace(value, answer, (text) => text.includes(value), answers);
    if (place !== undefined) return place;
  }
  return undefined;
}

/** All strings of a JSON value with the way to them. */
export function* stringsIn(value: unknown, path: JsonPath = []): Generator<readonly [JsonPath, string]> {
  if (typeof value === "string") yield [path, value];
  if (!isJsonObject(value)) return;
  for (const [name, member] of Object.entries(value))
    yield* stringsIn(member, [...path, Array.isArray(value) ? Number(name) : name]);
}

function memberPlace(
  value: string,
  { at, exchange, strings }: Answered,
  isIt: (text: string) => boolean,
  answers: readonly Answered[],
): Place | undefined {
  for (const [path, text] of strings) {
    if (!isIt(text) || String(path.at(-1)).startsWith("ref_")) continue;
    const [before = "", ...rest] = text.split(value);
    const around = { before, after: rest.join(value) };
    return eventPlace(at, exchange, path, around, answers) ?? { kind: "member", at, path, ...around };
  }
  return undefined;
}

function eventPlace(
  at: number,
  exchange: ExchangeRecord,
  [list, index, ...path]: JsonPath,
  around: Around,
  answers: readonly Answered[],
): Place | undefined {
  const events = polledEvents(exchange);
  if (list !== "events" || typeof index !== "number" || events === null) return undefined;
  const event = memberOf(events[index], "event");
  if (typeof event !== "string") return undefined;
  const polls = answers.filter(
    (other) => isLongPoll(other.exchange) && other.exchange.request.path === exchange.request.path,
  );
  const before = polls.slice(
    0,
    polls.findIndex((poll) => poll.at === at),
  );
  const told = [...before.flatMap((poll) => polledEvents(poll.exchange) ?? []), ...events.slice(0, index)];
  const nth = told.filter((one) => memberOf(one, "event") === event).length;
  return { kind: "event", at, polls: polls.map((poll) => poll.at), event, nth, path, ...around };
}

function cookiePlace(value: string, { at, exchange }: Answered): Place | undefined {
  const headers = Object.entries(exchange.response?.headers ?? {});
  const lines = headers.filter(([name]) => name.toLowerCase() === "set-cookie").flatMap(([, line]) => line);
  for (const line of lines) {
    const [pair = ""] = line.split(";");
    const end = pair.indexOf("=");
    if (end > 0 && pair.slice(end + 1).trim() === value)
      return { kind: "cookie", at, cookie: pair.slice(0, end).trim() };
  }
  return undefined;
}
