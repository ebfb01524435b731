import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { bodyJson, type WireEvent } from "../client/exchange.ts";
import document from "../openapi/generated/schemas.json" with { type: "json" };
import { canDecode, clientFamilies, type ClientFamily } from "../protocol/client-families.ts";
import { isEndOfSession, serverEventNames } from "../protocol/events.ts";
import { isJsonObject, memberOf } from "../protocol/json.ts";
import type { ScenarioInput } from "../tenant/scenario.ts";
import { shippedScenarios } from "../tenant/scenarios/shipped-scenarios.ts";
import { describedFindings, errorCodeOf } from "./harness/conformance.ts";
import { liveThrough, manners, type Manner, type Story } from "./harness/story-client.ts";
import { openTarget, type Target } from "./harness/target.ts";

const seed = 20_261_124;
const scenarios: Readonly<Record<string, ScenarioInput>> = shippedScenarios;
const names = Object.keys(scenarios);

/** A scenario as its client's family and its client's manner make it. */
interface Run {
  readonly scenario: string;
  readonly family: ClientFamily;
  readonly manner: Manner;
  readonly story: Story;
}

let target: Target;
const runs: Run[] = [];
beforeAll(async () => {
  target = await openTarget({ remote: null, seed });
  for (const scenario of names) {
    for (const [family, manner] of variants()) {
      runs.push({ scenario, family, manner, story: await liveThrough(target, scenario, family, manner) });
    }
  }
}, 300_000);
afterAll(() => target.close());

/** Every manner, as clients of an unknown family see everything; and every family. */
function variants(): [ClientFamily, Manner][] {
  return [
    ...manners.map((manner): [ClientFamily, Manner] => ["unknown", manner]),
    ...clientFamilies
      .filter((family) => family !== "unknown")
      .map((family): [ClientFamily, Manner] => [family, "obliging"]),
  ];
}

/** What is wrong with each run of a scenario, with the run that it is wrong with. */
function wrongs(scenario: string, find: (story: Story, run: Run) => readonly unknown[]): unknown[] {
  const meant = runs.filter((run) => run.scenario === scenario);
  expect(meant.length, `seed ${seed}`).toBe(variants().length);
  return meant.flatMap((run) => find(run.story, run).map((what) => [run.family, run.manner, what]));
}

function received({ polled, history }: Story): WireEvent[] {
  return [...polled, ...history];
}

describe.each(names)("scenario %s", (name) => {
  test("every answer and every event is as the document says", () => {
    expect(
      wrongs(name, ({ exchanges }) => exchanges.flatMap((exchange) => describedFindings(exchange, "required"))),
    ).toEqual([]);
  });

  test("times, estimates and error codes are strings, and whether a chat is new is a boolean", () => {
    const mistyped = ({ exchanges }: Story): unknown[] =>
      exchanges.flatMap((exchange) => mistypedMembers(bodyJson(exchange)));
    expect(wrongs(name, mistyped)).toEqual([]);
  });

  test("every answer is a success, but for the one that says that the session is gone", () => {
    const refused = ({ exchanges }: Story): unknown[] => {
      const codes = exchanges.map(errorCodeOf).filter((code) => code !== undefined);
      const isGone = exchanges.at(-1)?.response?.status === 404;
      return isGone && codes.length === 1 && codes[0] === "5005" ? [] : [codes];
    };
    expect(wrongs(name, refused)).toEqual([]);
  });

  test("no client gets an event that it cannot decode, unless the scenario is for that", () => {
    const { sendsUndecodable = false } = scenarios[name] ?? {};
    const undecodable = (story: Story, { family }: Run): unknown[] =>
      received(story).filter(({ event }) => !canDecode(family, String(event)));
    expect(wrongs(name, undecodable).length > 0).toBe(sendsUndecodable);
  });

  test("nobody from inside or outside speaks without having joined, and nobody joins again as the same", () => {
    expect(wrongs(name, ({ polled }) => strangers(polled))).toEqual([]);
  });

  test("the end is told once, and as the last", () => {
    const endings = [[], ["ended"], ["completed", "ended"], ["failed"], ["inactivity_timeout"]].map(String);
    const odd = ({ polled }: Story): unknown[] => {
      const first = polled.findIndex(isEndOfSession);
      const told = first === -1 ? [] : polled.slice(first).map(({ event, state }) => state ?? event);
      return endings.includes(String(told).replaceAll("chat_session_", "")) ? [] : [told];
    };
    expect(wrongs(name, odd)).toEqual([]);
  });

  test("ids of messages are unique, and receipts name messages of the client", () => {
    const odd = ({ polled, sent }: Story): unknown[] => {
      const ids = polled.filter(({ msg_id }) => msg_id !== undefined).map(({ msg_id }) => msg_id);
      const own = new Set(sent.map(({ msg_id }) => msg_id));
      const refs = polled.filter(({ ref_msg_id }) => ref_msg_id !== undefined).map(({ ref_msg_id }) => ref_msg_id);
      return [...ids.filter((id, at) => ids.indexOf(id) !== at || own.has(id)), ...refs.filter((ref) => !own.has(ref))];
    };
    expect(wrongs(name, odd)).toEqual([]);
  });
});

describe("all scenarios together", () => {
  const polled = (): WireEvent[] => runs.flatMap(({ story }) => story.polled);
  const seen = (member: string): string[] =>
    [...new Set(polled().map((event) => event[member]))].filter(isText).toSorted();

  test("every event that a tenant may deliver comes in one of them", () => {
    expect(seen("event")).toEqual([...serverEventNames].toSorted());
  });

  test("every kind of party takes part in one of them", () => {
    expect(seen("type")).toEqual(document.$defs.PartyType.allOf.flatMap((one) => one.enum).toSorted());
  });

  test("every state of a session occurs in one of them", () => {
    expect(seen("state")).toEqual(document.$defs.SessionState.enum.toSorted());
  });

  test("every signaling message that a tenant sends comes in one of them", () => {
    const types = new Set(polled().map(({ data }) => memberOf(data, "type")));
    expect([...types].filter(isText).toSorted()).toEqual([
      "ANSWER_CALL",
      "CALL_REJECTED",
      "END_CALL",
      "ICE_CANDIDATE",
      "OFFER_CALL",
    ]);
  });
});

function isText(value: unknown): value is string {
  return typeof value === "string";
}

/** Members of these names, anywhere in an answer, that are not of the type that all clients need. */
function mistypedMembers(value: unknown): unknown[] {
  if (!isJsonObject(value)) return [];
  const wanted: Readonly<Record<string, string>> = {
    timestamp: "string",
    created_time: "string",
    ewt: "string",
    error_code: "string",
    is_new_chat: "boolean",
  };
  return Object.entries(value).flatMap(([name, member]) => {
    const type = wanted[name];
    return type === undefined ? mistypedMembers(member) : typeof member === type ? [] : [[name, member]];
  });
}

/** Events of parties that were not there, or that join under a known id; the scenario may speak without having been announced. */
function strangers(events: readonly WireEvent[]): WireEvent[] {
  const ofScenario = new Set(events.filter(({ type }) => type === "scenario").map(({ party_id }) => party_id));
  const [there, known] = [new Set<unknown>(), new Set<unknown>()];
  return events.filter((event) => {
    const { party_id } = event;
    const isKnown = known.has(party_id);
    if (event["event"] === "chat_session_party_joined") {
      there.add(party_id);
      known.add(party_id);
      return isKnown;
    }
    const isStranger = party_id !== undefined && !there.has(party_id) && !ofScenario.has(party_id);
    if (event["event"] === "chat_session_party_left") there.delete(party_id);
    return isStranger;
  });
}
