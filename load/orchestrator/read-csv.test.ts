import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Faker, en } from "@faker-js/faker";
import { afterAll, beforeAll, expect, test } from "vitest";
import { outcomeMetric, requestDuration, trends } from "../metric-names.ts";
import { readCsv } from "./read-csv.ts";

const header = "metric_name,timestamp,metric_value,name,extra_tags,metadata";
const startMs = 1_750_000_000_000;

let folder: string;
let files = 0;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "cx-csv-"));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

type Row = [metric: string, atMs: number, value: number, name?: string];

async function csvOf(rows: readonly Row[], head = header): Promise<string> {
  const file = join(folder, `samples-${(files += 1)}.csv`);
  const lines = rows.map(
    ([metric, atMs, value, name = ""]) => `${metric},${startMs + atMs},${value.toFixed(6)},${name},,`,
  );
  await writeFile(file, [head, ...lines, ""].join("\n"));
  return file;
}

/** Nearest rank in the sorted list. */
function reference(values: readonly number[], percent: number): number {
  const sorted = values.toSorted((one, other) => one - other);
  return sorted[Math.max(0, Math.ceil((percent / 100) * sorted.length) - 1)] ?? Number.NaN;
}

test("percentiles of planted samples are those of the sorted list, to three digits", async () => {
  const seed = 20_240_601;
  const faker = new Faker({ locale: en, seed });
  const values = Array.from({ length: 20_000 }, () => faker.number.float({ min: 0.05, max: 1 }) ** 6 * 2000);
  const { holdExcessMs, count } = await readCsv(await csvOf(values.map((value) => [trends.holdExcess, 0, value])));
  expect(count).toBe(values.length);
  expect(holdExcessMs?.count).toBe(values.length);
  for (const [key, percent] of [
    ["p50", 50],
    ["p90", 90],
    ["p99", 99],
    ["p999", 99.9],
    ["max", 100],
  ] as const) {
    const expected = reference(values, percent);
    expect(Math.abs((holdExcessMs?.[key] ?? Number.NaN) - expected), `${key}, seed ${seed}`).toBeLessThanOrEqual(
      expected * 0.001 + 0.001,
    );
  }
});

test("a percentile is never above the largest value, and a wait shorter than the hold counts as none", async () => {
  const { holdExcessMs } = await readCsv(
    await csvOf([
      [trends.holdExcess, 0, 13.619],
      [trends.holdExcess, 1, -0.4],
    ]),
  );
  expect(holdExcessMs).toEqual({ count: 2, p50: 0, p90: 13.619, p99: 13.619, p999: 13.619, max: 13.619 });
});

test("polls are held between their two ends; other requests are not counted", async () => {
  const file = await csvOf([
    [outcomeMetric("events"), 0, 1],
    [requestDuration, 2500, 2000, "getNewChatEvents"],
    [requestDuration, 3500, 1200, "getNewChatEvents"],
    [requestDuration, 3500, 3000, "sendEvents"],
  ]);
  expect((await readCsv(file)).series.map(({ tMs, held }) => [tMs, held])).toEqual([
    [0, 1],
    [1000, 1],
    [2000, 1],
    [3000, 0],
  ]);
});

test("polls that follow one another at once are never held together, however their stamps were cut", async () => {
  // Really from 1499.9 to 2000.1 and from 2000.2 to 2500.9; the last one never left.
  const file = await csvOf([
    [outcomeMetric("events"), 0, 1],
    [requestDuration, 2000, 500.2, "getNewChatEvents"],
    [requestDuration, 2500, 500.7, "getNewChatEvents"],
    [requestDuration, 2999, 0, "getNewChatEvents"],
  ]);
  expect((await readCsv(file)).series.map(({ held }) => held)).toEqual([0, 1, 0]);
});

test("outcomes and the excess are told second by second, whatever the order of the lines", async () => {
  const file = await csvOf([
    [outcomeMetric("empty"), 0, 1],
    [trends.holdExcess, 2100, 7],
    [outcomeMetric("5509"), 2100, 1],
    [outcomeMetric("empty"), 900, 1],
    [trends.holdExcess, 900, 3],
  ]);
  const { series } = await readCsv(file);
  expect(series.map(({ outcomes }) => outcomes)).toEqual([{ empty: 2 }, {}, { "5509": 1 }]);
  expect(series.map(({ holdExcessP99 }) => holdExcessP99)).toEqual([3, null, 7]);
});

test("a metric with other tags is a time series of its own", async () => {
  const file = await csvOf([
    [requestDuration, 0, 1, "getNewChatEvents"],
    [requestDuration, 5, 1, "getNewChatEvents"],
    [requestDuration, 9, 1, "sendEvents"],
    [trends.holdExcess, 9, 1],
  ]);
  expect((await readCsv(file)).timeSeries).toBe(3);
});

test("a file that is no CSV of k6, is empty, or has a line cut short is refused with its name and line", async () => {
  const empty = join(folder, "empty.csv");
  await writeFile(empty, "");
  await expect(readCsv(empty)).rejects.toThrow(`${empty}: expected the samples of k6, got an empty file`);
  await expect(readCsv(await csvOf([], "a,b"))).rejects.toThrow('line 1: expected a column "metric_name"');
  const short = await csvOf([[trends.holdExcess, 0, 1]]);
  await writeFile(short, `${header}\n${trends.holdExcess},1,2,,,\npoll_events,175\n`);
  await expect(readCsv(short)).rejects.toThrow("line 3: expected 6 cells, got 2");
  await writeFile(short, `${header}\n${trends.holdExcess},soon,2,,,\n`);
  await expect(readCsv(short)).rejects.toThrow("line 2: expected numbers");
});
