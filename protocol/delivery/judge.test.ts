import fc from "fast-check";
import { expect, test } from "vitest";
import { anomalyKinds, type AnomalyKind } from "./anomaly.ts";
import { judgeDelivery, type DeliveryReport } from "./judge.ts";
import type { DeliveryObservation, Polled, ToldEvent, Transcript } from "./observation.ts";

const options = { lateAfterMs: 3_000 };
const judge = (observations: readonly DeliveryObservation[]): DeliveryReport => judgeDelivery(observations, options);
const kindsOf = (observations: readonly DeliveryObservation[]): AnomalyKind[] =>
  judge(observations).anomalies.map(({ kind }) => kind);

/** A clean conversation of some sessions: in each round the client says something and the agent answers; polls bring the answers. */
interface Plan {
  readonly sessions: number;
  readonly rounds: number;
  /** In each round: is its poll cut off after it began, and is another one refused beside it? */
  readonly isCut: readonly boolean[];
  readonly isRefused: readonly boolean[];
}

const plans: fc.Arbitrary<Plan> = fc.record({
  sessions: fc.integer({ min: 1, max: 4 }),
  rounds: fc.integer({ min: 3, max: 8 }),
  isCut: fc.array(fc.boolean(), { minLength: 8, maxLength: 8 }),
  isRefused: fc.array(fc.boolean(), { minLength: 8, maxLength: 8 }),
});

function message(session: string, sender: string, round: number): ToldEvent {
  const key = `message ${sender} ${round}`;
  const words = `${sender} says ${round}`;
  return {
    key: sender === session ? key : `${session} ${key}`,
    isUnique: true,
    sender,
    isKept: true,
    words,
    seconds: round,
  };
}

function conversation({ sessions, rounds, isCut, isRefused }: Plan): DeliveryObservation[] {
  return Array.from({ length: sessions }, (_, at) => `s${at}`).flatMap((session) => {
    const seen: DeliveryObservation[] = [];
    const kept: ToldEvent[] = [];
    const agent = `agent of ${session}`;
    for (let round = 0; round < rounds; round += 1) {
      const at = round * 1_000;
      const own = message(session, session, round);
      const answer = message(session, agent, round);
      seen.push({
        kind: "sent",
        session,
        sender: session,
        key: own.key,
        words: own.words,
        outcome: "taken",
        startedAtMs: at,
        endedAtMs: at + 10,
      });
      const poll = { kind: "polled", session, startedAtMs: at + 20 } as const;
      // A poll that is cut off before anything happens carries nothing away.
      if (isCut[round] === true)
        seen.push({ ...poll, outcome: "unknown", events: [], startedAtMs: at + 1, endedAtMs: at + 5 });
      if (isRefused[round] === true) seen.push({ ...poll, outcome: "refused", events: [], endedAtMs: at + 25 });
      seen.push({ ...poll, outcome: "answered", events: [answer], endedAtMs: at + 100 });
      kept.push(own, answer);
      seen.push({ kind: "transcript", session, events: [...kept], startedAtMs: at + 200, endedAtMs: at + 210 });
    }
    const over = rounds * 1_000;
    seen.push({ kind: "polled", session, outcome: "answered", events: [], startedAtMs: over, endedAtMs: over + 10 });
    seen.push({ kind: "ended", session, how: "gone", key: null, startedAtMs: over + 20, endedAtMs: over + 30 });
    return seen;
  });
}

test("a clean conversation has no anomaly, and nothing that nobody can tell", () => {
  fc.assert(
    fc.property(plans, (plan) => {
      const { anomalies, undecided, counts } = judge(conversation(plan));
      expect({ anomalies, undecided }).toEqual({ anomalies: [], undecided: [] });
      expect(counts).toMatchObject({ sessions: plan.sessions, taken: plan.sessions * plan.rounds });
    }),
    { seed: 20_261_124 },
  );
});

const isAnswered = (one: DeliveryObservation): one is Polled =>
  one.kind === "polled" && one.outcome === "answered" && one.events.length > 0;
const isTranscript = (one: DeliveryObservation): one is Transcript => one.kind === "transcript";

/** Puts one anomaly into a clean conversation, in the session and at the round that are given. */
const plant: Readonly<Record<AnomalyKind, (clean: DeliveryObservation[], round: number) => DeliveryObservation[]>> = {
  lost: (clean, round) => withPoll(clean, round, (poll) => ({ ...poll, events: [] })),
  duplicated: (clean, round) =>
    withPoll(clean, round, (poll) => ({ ...poll, events: [...poll.events, ...poll.events] })),
  reordered: (clean, round) => {
    const polls = clean.filter(isAnswered).filter(({ session }) => session === "s0");
    const [one, other] = [polls[round], polls[round + 1]];
    return clean.map((each) => {
      if (each === one && other !== undefined) return { ...one, events: other.events };
      return each === other && one !== undefined ? { ...other, events: one.events } : each;
    });
  },
  phantom: (clean, round) => withTold(clean, round, { ...message("s0", "s0", 99), key: "never", words: "never said" }),
  crossSession: (clean, round) => withTold(clean, round, { ...message("s0", "agent of s0", 99), words: "s1 says 0" }),
  afterEnd: (clean, round) => {
    const late = clean.filter(isAnswered).find(({ session }) => session === "s0");
    const key = late?.events[0]?.key ?? null;
    const place = { session: "s0", startedAtMs: round, endedAtMs: late?.endedAtMs ?? 0 };
    // The sends that follow are refused, as they are once a session is over.
    const refused = clean.map((one) =>
      one.kind === "sent" && one.session === "s0" ? { ...one, outcome: "refused" as const } : one,
    );
    const [first, ...rest] = refused.filter((one) => one.session !== "s0" || one.kind !== "transcript");
    return first === undefined ? [] : [first, ...rest, { kind: "ended", how: "told", key, ...place }];
  },
  resurrected: (clean) => [
    ...clean,
    { kind: "polled", session: "s0", outcome: "answered", events: [], startedAtMs: 90_000, endedAtMs: 90_010 },
  ],
  late: (clean, round) => withPoll(clean, round, (poll) => ({ ...poll, endedAtMs: poll.startedAtMs + 60_000 })),
  unrecorded: (clean, round) => {
    const key = clean.filter(isAnswered).filter(({ session }) => session === "s0")[round]?.events[0]?.key;
    return clean.map((one) =>
      isTranscript(one) ? { ...one, events: one.events.filter((event) => event.key !== key) } : one,
    );
  },
  rewritten: (clean) => {
    const last = clean.filter(isTranscript).findLast(({ session }) => session === "s0");
    return clean.map((one) =>
      one === last
        ? {
            ...one,
            events: one.events.map((event, at) => (at === 0 ? { ...event, key: "other", words: null } : event)),
          }
        : one,
    );
  },
};

function withPoll(clean: DeliveryObservation[], round: number, alter: (poll: Polled) => Polled): DeliveryObservation[] {
  const chosen = clean.filter(isAnswered).filter(({ session }) => session === "s0")[round];
  return clean.map((one) => (one === chosen ? alter(chosen) : one));
}

/** One more event in the poll of a round, and in every transcript from then on, so that nothing else is wrong with it. */
function withTold(clean: DeliveryObservation[], round: number, event: ToldEvent): DeliveryObservation[] {
  const told = withPoll(clean, round, (poll) => ({ ...poll, events: [...poll.events, event] }));
  const last = told.filter(isTranscript).findLast(({ session }) => session === "s0");
  return told.map((one) => (one === last ? { ...one, events: [...one.events, event] } : one));
}

/** What an anomaly of one kind cannot help but bring with it. */
const companions: Readonly<Partial<Record<AnomalyKind, readonly AnomalyKind[]>>> = {
  late: ["reordered"],
  rewritten: [],
  phantom: ["reordered"],
  crossSession: ["reordered"],
};

test.each(Object.keys(anomalyKinds) as AnomalyKind[])("a planted anomaly is found, and as what it is: %s", (kind) => {
  fc.assert(
    fc.property(plans, fc.nat(1), (plan, round) => {
      // Where a poll broke off nobody can tell what is lost, which has a test of its own.
      const isCut = kind === "lost" ? [] : plan.isCut;
      const clean = conversation({ ...plan, isCut, sessions: Math.max(2, plan.sessions) });
      const found = new Set(kindsOf(plant[kind](clean, round)));
      expect(found.has(kind), `seed of the run: 20261124`).toBe(true);
      const others = [...found].filter((one) => one !== kind && companions[kind]?.includes(one) !== true);
      expect(others).toEqual([]);
    }),
    { seed: 20_261_124, numRuns: 200 },
  );
});

test("what a poll that broke off may have carried is lost to nobody's knowledge", () => {
  const clean = conversation({ sessions: 1, rounds: 3, isCut: [], isRefused: [] });
  const cut = withPoll(clean, 1, (poll) => ({ ...poll, outcome: "unknown", events: [] }));
  const { anomalies, undecided } = judge(cut);
  expect(anomalies).toEqual([]);
  expect(undecided).toMatchObject([{ session: "s0", reason: "a poll that broke off may have carried it" }]);
});

test("a message whose sending got no answer is no phantom when it shows up, and no loss when it does not", () => {
  const clean = conversation({ sessions: 1, rounds: 3, isCut: [], isRefused: [] });
  const unknown = clean.map((one) => (one.kind === "sent" ? { ...one, outcome: "unknown" as const } : one));
  expect(kindsOf(unknown)).toEqual([]);
  const own = new Set(clean.flatMap((one) => (one.kind === "sent" ? [one.key] : [])));
  const without = unknown.map((one) =>
    isTranscript(one) ? { ...one, events: one.events.filter(({ key }) => !own.has(key)) } : one,
  );
  expect(kindsOf(without)).toEqual([]);
});

test("a hundred thousand observations are judged", () => {
  const clean = conversation({ sessions: 4, rounds: 40, isCut: [], isRefused: [] });
  const polls = clean.filter((one) => one.kind !== "transcript");
  const many = Array.from({ length: 310 }, (_, copy) =>
    polls.map((one) => ({ ...one, session: `${one.session}-${copy}` })),
  ).flat();
  expect(many.length).toBeGreaterThan(100_000);
  const { counts } = judge(
    many.map((one) =>
      one.kind === "polled" ? { ...one, events: one.events.map((event) => ({ ...event, words: null })) } : one,
    ),
  );
  expect(counts.sessions).toBe(1_240);
});
