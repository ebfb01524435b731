import { expect, test } from "vitest";
import { progressLine, progressShower } from "./load-progress.ts";

const progress = {
  phase: "steady at 500",
  elapsedMs: 1000,
  leftMs: 41_200,
  held: 480,
  perSecond: 51.6,
  failures: new Map([
    ["5000", 3],
    ["5001", 7],
  ]),
};

test("phase, polls held, rate, errors by code with the most frequent first, and time left are one line", () => {
  expect(progressLine(progress)).toBe(
    "load: steady at 500, 480 polls held, 52 requests/s, 5001: 7, 5000: 3, 42 s left",
  );
  expect(progressLine({ ...progress, leftMs: 0, failures: new Map() })).toContain("no failures");
});

test("nothing is shown where there is no terminal; on one a line never wraps and goes away", () => {
  const written: string[] = [];
  const write = (text: string) => written.push(text);
  expect(progressShower({ write })).toBeNull();
  const shower = progressShower({ isTTY: true, write, columns: 20 });
  shower?.show(progress);
  shower?.clear();
  expect(written).toEqual(["\r\u001B[Kload: steady at 500", "\r\u001B[K"]);
});
