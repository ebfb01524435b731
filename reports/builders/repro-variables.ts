import { clientEventNames, serverEventNames, signalingTypes } from "../../protocol/events.ts";
import { parseJson } from "../../protocol/json.ts";
import { operations } from "../../protocol/operations.ts";
import type { ExchangeRecord } from "../model.ts";
import { answered, placeOf, stringsIn, type Answered, type Place } from "./repro-captures.ts";
import type { Sequence } from "./repro-sequence.ts";

/** A value that differs each time the sequence is repeated. */
export interface Variable {
  /** As a shell variable, such as CHAT_1. */
  readonly name: string;
  /** What stands for it in the evidence: a pseudonym, or the value itself where that is shown. */
  readonly stands: string;
  readonly isPseudonym: boolean;
  /** The answer that it is taken from; null where it is invented. */
  readonly place: Place | null;
  /** Position of the first request that needs it. */
  readonly neededAt: number;
}

const pseudonym = /<([a-z]+)#(\d+)>/g;
const uuid = /[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}/gi;

/** Shorter values turn up in requests by chance. */
const shortestTaken = 4;

/** Words of the protocol itself: a request that says one has not got it from an answer. */
const protocolWords: ReadonlySet<string> = new Set([
  ...clientEventNames,
  ...serverEventNames,
  ...signalingTypes,
  ...Object.values(operations).flatMap(({ path }) => path.split("/")),
]);

/**
 * What the requests of a sequence hold that is not the same each time: pseudonyms, and values that an earlier answer brought
 * and that the suite had not sent before. In the order in which they are first needed.
 */
export function variablesOf(sequence: Sequence, known: readonly string[]): Variable[] {
  const variables = new Map<string, Variable>();
  const said = new Set([...protocolWords, ...known]);
  const names = new Set<string>();
  const answers = sequence.sent.map(answered);
  for (const [at, exchange] of sequence.sent.entries()) {
    const ended = endedBefore(sequence, at, answers);
    const add = (stands: string, wanted: string, isPseudonym: boolean, place: Place | null): void => {
      variables.set(stands, { name: unused(wanted, names), stands, isPseudonym, place, neededAt: at });
    };
    for (const [stands, kind = "", number = ""] of textOf(exchange).matchAll(pseudonym))
      if (!variables.has(stands)) add(stands, `${kind.toUpperCase()}_${number}`, true, placeOf(stands, ended) ?? null);
    for (const word of wordsOf(exchange)) {
      if (variables.has(word) || said.has(word)) continue;
      const place = word.length < shortestTaken || word.search(pseudonym) >= 0 ? undefined : placeOf(word, ended);
      if (place === undefined || isInside(place)) said.add(word);
      else add(word, numbered(nameIn(place), names), false, place);
    }
  }
  return [...variables.values()];
}

/** Answers that can be there when a request is sent, in the order in which they ended. */
function endedBefore({ rank, relation }: Sequence, at: number, answers: readonly Answered[]): Answered[] {
  const ended = answers.slice(0, at).filter((answer) => relation(answer.at, at) !== "underWay");
  return ended.toSorted((one, other) => (rank[one.at] ?? 0) - (rank[other.at] ?? 0));
}

/** Is the value only a part of what an answer says? What is shown in clear has to be all of it to be no chance. */
function isInside(place: Place): boolean {
  return place.kind !== "cookie" && place.before + place.after !== "";
}

/** All of a request in which a pseudonym can stand. */
function textOf({ request: { path, headers, body } }: ExchangeRecord): string {
  return [path, ...Object.values(headers).flat(), body ?? ""].join("\n");
}

/** The values that a request is made of: parts of its path and query, strings of its body, and ids within them. */
function wordsOf({ request: { path, body } }: ExchangeRecord): Set<string> {
  const inBody = [...stringsIn(parseJson(body ?? ""))].map(([, text]) => text);
  const ids = [...`${path}\n${body ?? ""}`.matchAll(uuid)].map(([id]) => id);
  return new Set([...path.split(/[/?&=]/).map(decoded), ...ids, ...inBody]);
}

function decoded(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}

/** What a value is called where it comes from. */
function nameIn(place: Place): string {
  const name = place.kind === "cookie" ? place.cookie : place.path.findLast((part) => typeof part === "string");
  const word = (name ?? "").replaceAll(/([a-z])([A-Z])/g, "$1_$2").replaceAll(/[^A-Za-z0-9]+/g, "_");
  // No digit first, and never the name of something that the shell or this project already knows: a number always follows.
  return /^[A-Za-z]/.test(word) ? word.toUpperCase() : "VALUE";
}

function numbered(word: string, names: ReadonlySet<string>): string {
  let number = 1;
  while (names.has(`${word}_${number}`)) number += 1;
  return `${word}_${number}`;
}

function unused(wanted: string, names: Set<string>): string {
  const name = names.has(wanted) ? numbered(wanted, names) : wanted;
  names.add(name);
  return name;
}
