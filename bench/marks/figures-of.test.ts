import { expect, test } from "vitest";
import { sampleRun } from "../../reports/samples/sample-run.ts";
import { figuresOf } from "./figures-of.ts";

const { load } = sampleRun();
const run = (changes: Partial<typeof load> = {}) => ({ exitCode: 0, seconds: 1, load: { ...load, ...changes } });
const phase = (kind: "rise" | "steady", fromMs: number, untilMs: number) => ({ kind, pollers: 1, fromMs, untilMs });

test("how busy the machine was is told of its steady phases alone", () => {
  const [first] = load.usage;
  if (first === undefined) throw new Error("the sample has usage");
  const usage = [0.9, 0.2, 0.4, 0.3].map((machineBusy, at) => ({ ...first, tMs: at * 1000, machineBusy }));
  const plan = { ...load.plan, phases: [phase("rise", 0, 1000), phase("steady", 1000, 4000)] };
  expect(figuresOf(run({ usage, plan }), null, null).busy).toBeCloseTo(30);
  expect(figuresOf(run({ usage: [], plan }), null, null).busy).toBeNull();
});

test("requests without an end, and counts that differ, are counted", () => {
  expect(figuresOf(run(), null, null).lost).toBe(0);
  const operations = [{ operation: "requestChat" as const, started: 3, ended: { created: 2 } }];
  expect(figuresOf(run({ operations }), null, null).lost).toBe(1);
  const ledger = { rows: [{ name: "a", generator: 1, tenant: 2, equal: false }], balanced: false };
  expect(figuresOf(run({ ledger }), null, null).unequal).toBe(2);
});

test("memory of a poller is that of k6 less what it takes without any", () => {
  const generator = { processes: 2, maxRssBytes: 300e6, cpuMs: 1 };
  const { memoryEach } = figuresOf(run({ generator, reference: null, pollers: 100 }), 100e6, null);
  expect(memoryEach).toBeCloseTo(100e6 / 100 / 1024);
  expect(figuresOf(run({ generator }), null, null).memoryEach).toBeNull();
});
