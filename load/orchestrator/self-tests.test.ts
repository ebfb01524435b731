import { expect, test } from "vitest";
import { Values } from "./distribution.ts";
import { mostTimeSeries, selfTests, type GeneratorFacts } from "./self-tests.ts";
import { processors, type UsageSample } from "./usage-sampler.ts";

function valuesOf(count: number, ms: number): Values {
  const values = new Values();
  for (let at = 0; at < count; at += 1) values.add(ms);
  return values;
}

const none = { processors: 0, rssBytes: 0, files: null };
const usage = (share: number): UsageSample[] =>
  Array.from({ length: 10 }, (_, tMs) => ({
    tMs,
    roles: { generator: { ...none, processors: share * processors }, reference: none, tenant: none },
    machineBusy: null,
    freeBytes: 1e12,
  }));

const sound: GeneratorFacts = {
  failures: [],
  shares: { planned: 3, done: 3 },
  unended: 0,
  sentTwice: 0,
  lateStarts: 0,
  brokenScripts: 0,
  ledger: { rows: [{ name: "sendEvents: sent", generator: 1, tenant: 1, equal: true }], balanced: true },
  usage: usage(0.5),
  timeSeries: 40,
  sendDelay: valuesOf(100, 5),
  compared: { name: "hold excess", k6: valuesOf(1000, 3), reference: valuesOf(1000, 2) },
  little: [{ fromMs: 0, untilMs: 10_000, held: 100, pollMs: 1_010_000 }],
  isStopped: false,
};

test("a sound generator passes every test", () => {
  expect(selfTests(sound).filter(({ kept }) => kept !== true)).toEqual([]);
});

const unequal = { name: "sendEvents: sent", generator: 1, tenant: 2, equal: false };
test.each<[string, Partial<GeneratorFacts>, RegExp]>([
  ["a process that failed", { failures: ["k6 process 1 ended with 107"] }, /came to its end/],
  ["a share that is missing", { shares: { planned: 3, done: 2 } }, /came to its end/],
  ["a request without an end", { unended: 1 }, /started ended/],
  ["a ledger that does not balance", { ledger: { rows: [unequal], balanced: false } }, /ledger/],
  ["a count that does not add up", { ledger: { rows: [], balanced: false } }, /ledger/],
  ["a busy generator", { usage: usage(0.81) }, /processor time/],
  [
    "k6 that waits longer than the reference",
    { compared: { name: "x", k6: valuesOf(1000, 60), reference: valuesOf(1000, 2) } },
    /reference poller/,
  ],
  [
    "polls held that are not there",
    { little: [{ fromMs: 0, untilMs: 10_000, held: 100, pollMs: 1_030_000 }] },
    /Little/,
  ],
  ["messages that leave late", { sendDelay: valuesOf(100, 300) }, /messages left/],
  ["a share that came late", { lateStarts: 1 }, /began together/],
  ["requests that were sent twice", { sentTwice: 1 }, /sent twice/],
  ["a script that failed a customer", { brokenScripts: 1 }, /script/],
  ["too many time series", { timeSeries: mostTimeSeries + 1 }, /time series/],
])("%s fails one test, and only that", (_what, change, name) => {
  const failed = selfTests({ ...sound, ...change }).filter(({ kept }) => kept === false);
  expect(failed.map((one) => one.name)).toEqual([expect.stringMatching(name)]);
});

test("what cannot be tested says why, and fails nothing", () => {
  const facts = {
    ...sound,
    usage: [],
    sendDelay: undefined,
    compared: null,
    little: [{ ...sound.little[0], held: 3 }],
  };
  const untold = selfTests(facts as GeneratorFacts).filter(({ kept }) => kept === null);
  expect(untold).toHaveLength(4);
  for (const { actual } of untold) expect(actual).not.toBe("");
});
