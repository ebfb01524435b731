import { expect, test } from "vitest";
import { compare } from "./comparison.ts";
import { growth } from "./growth.ts";
import type { Figures } from "./measure.ts";
import { comparisonText, growthText } from "./text.ts";

function figures(more: Partial<Figures> = {}): Figures {
  const errors = { serverP50: 1, serverP99: 9, serverMax: 9, clientP50: 1, clientP99: 9, clientMax: 9 };
  return { memory: 2048, heap: 1024, cpu: 100, ...errors, others: 0, ...more };
}

test("the comparison puts the ratio first, and says which aims are kept", () => {
  const compared = compare([figures({ memory: 3072 }), figures({ memory: 4096, serverP99: 13 })], [figures()]);
  const kept = compared.filter(({ aim }) => aim !== null).map(({ figure, isKept }) => [figure, isKept]);
  expect(kept).toEqual([
    ["memory per held poll", false],
    ["CPU per poll", true],
    ["hold error, server p99", false],
  ]);
  const [, memory] = comparisonText(compared).split("\n");
  expect(memory).toMatch(
    /^memory per held poll +1\.75x \(1\.50x\) +3\.5 KiB \(3\.0 KiB\) +2\.0 KiB \(2\.0 KiB\) +MISSED: at most 1\.50x$/,
  );
});

test("the cost of a poll may not grow with what else there is", () => {
  const few = { count: 1000, runs: [figures()] };
  const grown = [growth("sessions", few, { count: 19_000, runs: [figures({ cpu: 120 })] })];
  grown.push(growth("sessions", few, { count: 19_000, runs: [figures({ cpu: 1900 })] }));
  const bare = { few, many: { count: 19_000, runs: [figures({ cpu: 150 })] } };
  grown.push(growth("sessions", few, { count: 19_000, runs: [figures({ cpu: 200 })] }, bare));
  expect(grown.map(({ isKept }) => isKept)).toEqual([true, false, true]);
  const [, first, , third] = growthText(grown).split("\n");
  expect(first).toMatch(/^sessions +1\.20x +1\.00x +1,000 +100 us +19,000 +120 us +kept/);
  expect(third).toMatch(/^sessions +2\.00x +1\.50x +1,000 +100 us +19,000 +200 us +kept/);
});
