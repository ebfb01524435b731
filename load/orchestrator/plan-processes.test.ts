import fc from "fast-check";
import { expect, test } from "vitest";
import { patientMix, usualMix } from "../families.ts";
import { shapeOf } from "./make-plan.ts";
import { countProcesses, planProcesses } from "./plan-processes.ts";

const urls = ["http://127.0.0.1:1", "http://127.0.0.1:2"];

test("no process needs more files than it may have open, idle connections included", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 120_000 }), fc.integer({ min: 2000, max: 100_000 }), (pollers, fileLimit) => {
      const shape = shapeOf("pollers", { pollers });
      const { processes, connections, perProcess } = countProcesses(shape, fileLimit);
      expect(Math.ceil(connections / processes)).toBeLessThanOrEqual(perProcess);
      expect(perProcess).toBeLessThan(fileLimit);
    }),
  );
});

test("19,500 pollers fit into one process of 20,000 files, 40,000 into three", () => {
  expect(planProcesses(shapeOf("pollers", { pollers: 19_500 }), urls, 20_000)).toHaveLength(1);
  const three = planProcesses(shapeOf("pollers", { pollers: 40_000 }), urls, 20_000);
  expect(three.map(({ url }) => url)).toEqual([urls[0], urls[1], urls[0]]);
  for (const { vus } of three) expect(40_000 / 3 / vus).toBeLessThanOrEqual(5000);
});

test("clients that overlap need more than one connection each", () => {
  const one = countProcesses(shapeOf("pollers", { pollers: 1000, mix: patientMix }), 20_000);
  const usual = countProcesses(shapeOf("pollers", { pollers: 1000, mix: usualMix }), 20_000);
  expect(usual.connections).toBeGreaterThan(one.connections);
});
