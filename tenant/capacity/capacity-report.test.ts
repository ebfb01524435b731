import { expect, test } from "vitest";
import { parseConfig } from "../config.ts";
import { defaultConfig } from "../default-config.ts";
import { capacityReport, sessionRate } from "./capacity-report.ts";

const tenants = [{ tenantUrl: "acme.example.com", apps: [{ appId: "entry" }] }];
const exponential = { kind: "exponential", meanMs: 20 } as const;

function reportOf(servers: readonly object[], more: object = {}) {
  const report = capacityReport(
    parseConfig({ tenants, holdMs: 10_000, capacity: { answerLimitMs: 500, servers, ...more } }),
  );
  if (report === null) throw new Error("expected a report");
  return report;
}

test("a configuration without chat servers has no limits", () => {
  expect(capacityReport(defaultConfig)).toBeNull();
});

test("seats and rates of the servers add up", () => {
  const { servers, total } = reportOf([
    { name: "one", maxSessions: 100, workers: 2, serviceTime: exponential },
    { name: "two", maxSessions: 50, serviceTime: { kind: "constant", meanMs: 10 } },
  ]);
  expect(servers.map(({ maxRatePerSecond, method }) => [maxRatePerSecond, method])).toEqual([
    [100, "exact (M/M/c)"],
    [100, "approximation (Allen-Cunneen)"],
  ]);
  expect(total).toMatchObject({ maxSessions: 150, refusedFromSession: 151, maxRatePerSecond: 200 });
  expect(total.sessionsPerSecond).toContainEqual({ lengthMs: 60_000, perSecond: 2.5 });
});

test("Little's law ties seats, length and rate of sessions", () => {
  expect(sessionRate(600, 60_000)).toBe(10);
});

test("the share that is late is beneath the mark below the rate at which 5000 begins, and above it past that", () => {
  const [server] = reportOf([{ name: "one", maxSessions: 10, serviceTime: exponential }]).servers;
  const lateFrom = server?.lateFromPerSecond ?? 0;
  for (const { ratePerSecond, lateShare } of server?.atUtilisation ?? []) {
    expect(lateShare > 0.001).toBe(ratePerSecond > lateFrom);
  }
  // One worker: answers are exponential, so the rate can be had by hand.
  expect(lateFrom).toBeCloseTo(50 - (Math.log(1000) * 1000) / 500, 1);
});

test("sessions that only poll meet 5001 where seats run out first, and 5000 where workers do", () => {
  const few = reportOf([{ name: "one", maxSessions: 100, serviceTime: exponential }]).total;
  expect(few.lateFromPoller).toBeNull();
  const many = reportOf([{ name: "one", maxSessions: 100_000, serviceTime: exponential }]);
  const lateFrom = many.servers[0]?.lateFromPerSecond ?? 0;
  // A poll each hold and service time.
  expect(many.total.lateFromPoller).toBe(Math.ceil(lateFrom * 10.02));
});

test("of several servers the weakest for its share of the sessions decides", () => {
  const strong = { name: "strong", maxSessions: 1000, workers: 50, serviceTime: exponential };
  const weak = { name: "weak", maxSessions: 1000, workers: 1, serviceTime: exponential };
  const { servers, total } = reportOf([strong, weak]);
  expect(total.lateFromPerSecond).toBeCloseTo(2 * (servers[1]?.lateFromPerSecond ?? 0), 9);
});
