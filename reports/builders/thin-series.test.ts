import { expect, test } from "vitest";
import type { SeriesPoint } from "../load-model.ts";
import { sampleRun } from "../samples/sample-run.ts";
import { thinSeries } from "./thin-series.ts";

const { load } = sampleRun();

test("a series that is short enough stays as it is", () => {
  expect(thinSeries(load.series, load.durationMs, 300)).toEqual({ intervalMs: 1000, points: load.series });
});

test("a long series loses neither a poll nor a peak", () => {
  const point = (at: number): SeriesPoint => ({
    tMs: at * 1000,
    held: at,
    started: 3,
    created: 1,
    others: { done: 1 },
    eventLagP50: 1,
    eventLagP99: at === 300 ? 77 : 1,
    uploadedBytes: 10,
    outcomes: { empty: 2, ...(at === 500 ? { "5000": 1 } : {}) },
    holdExcessP50: 1,
    holdExcessP99: at === 700 ? 99 : at % 2 === 0 ? 1 : null,
  });
  const series = Array.from({ length: 1001 }, (_, at) => point(at));
  const { intervalMs, points } = thinSeries(series, 1_001_000, 300);
  expect(points.length).toBeLessThanOrEqual(300);
  expect(intervalMs).toBe((points[1]?.tMs ?? 0) - (points[0]?.tMs ?? 0));
  expect(points.reduce((sum, { outcomes }) => sum + (outcomes.empty ?? 0), 0)).toBe(2002);
  expect(points.filter(({ outcomes }) => outcomes["5000"] === 1)).toHaveLength(1);
  expect(Math.max(...points.map(({ holdExcessP99 }) => holdExcessP99 ?? 0))).toBe(99);
  expect(Math.max(...points.map(({ eventLagP99 }) => eventLagP99 ?? 0))).toBe(77);
  expect(points.reduce((sum, { started }) => sum + started, 0)).toBe(3003);
  expect(points.reduce((sum, { uploadedBytes }) => sum + uploadedBytes, 0)).toBe(10_010);
  expect(points.at(-1)?.held).toBe(1000);
});

test("a series of one point lasts as long as the load", () => {
  expect(thinSeries(load.series.slice(0, 1), 4200, 300).intervalMs).toBe(4200);
  expect(thinSeries([], 0, 300)).toEqual({ intervalMs: 1, points: [] });
});
