import { expect, test } from "vitest";
import { peersText } from "./peers-text.ts";
import type { PeerRun } from "./run-peers.ts";

const figures = (maxRssBytes: number, cpuMs: number, lateP99: number | string) => ({
  held: { most: 100, answered: 1000, givenUp: 0, connections: 100, lateP99: 1 },
  maxRssBytes,
  cpuMs,
  processes: 1,
  lateP99,
});

test("every tool has its ratios to the suite, and one that was not measured says why below", () => {
  const runs: PeerRun[] = [
    { name: "suite", figures: figures(200e6, 1000, 2.5), problem: null },
    { name: "locust", figures: figures(100e6, 3000, "it rounds"), problem: null },
    { name: "wrk", figures: null, problem: "wrk is not on PATH" },
  ];
  const text = peersText(runs, { pollers: 100, hold: 2, seconds: 20 });
  expect(text).toMatch(/1\.00x +1\.00x +this suite.* 2\.5 ms/);
  expect(text).toMatch(/0\.50x +3\.00x +Locust.* it rounds/);
  expect(text).toMatch(/wrk \(Debian\) +not measured/);
  expect(text).toContain("wrk (Debian): wrk is not on PATH");
});

test("without the suite there is nothing to compare with", () => {
  const text = peersText([{ name: "wrk", figures: figures(1e6, 10, 1), problem: null }], {
    pollers: 100,
    hold: 2,
    seconds: 20,
  });
  expect(text).not.toMatch(/\dx/);
});
