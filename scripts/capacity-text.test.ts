import { expect, test } from "vitest";

import { capacityReport } from "../tenant/capacity/capacity-report.ts";
import { parseConfig, type TenantConfigInput } from "../tenant/config.ts";
import { formatCapacity } from "./capacity-text.ts";

function textOf(capacity: TenantConfigInput["capacity"]): string {
  const tenants = [{ tenantUrl: "acme.example.com", apps: [{ appId: "entry" }] }];
  return formatCapacity(capacityReport(parseConfig({ tenants, capacity })));
}

test("without chat servers it says that there is no limit", () => {
  expect(textOf(null)).toContain("no chat servers are configured");
});

test("it names each server with its method, and what comes first", () => {
  const serviceTime = { kind: "exponential", meanMs: 100 } as const;
  const text = textOf({
    servers: [
      { name: "alpha", maxSessions: 3, workers: 2, serviceTime },
      { name: "beta", maxSessions: 2, serviceTime: { kind: "constant", meanMs: 100 } },
    ],
  });
  expect(text).toContain("server alpha: 3 sessions, 2 workers, 100 ms of work each; exact (M/M/c)\n");
  expect(text).toContain("server beta: 2 sessions, 1 worker, 100 ms of work each; approximation (Allen-Cunneen)\n");
  expect(text).toContain("5; session 6 is refused with 5001\n");
  expect(text).toContain("5001 comes first, with session 6\n");
  expect(text).toMatch(/^ +50 % +10\.00 +33\.3 % +33\.3 ms +133\.3 ms +<0\.01 %$/m);
});

test("where workers are short of seats it says from how many polls on", () => {
  const serviceTime = { kind: "exponential", meanMs: 1000 } as const;
  const text = textOf({ servers: [{ name: "slow", maxSessions: 1000, serviceTime }], answerLimitMs: 10_000 });
  expect(text).toMatch(/5000 comes first, from \d+ that do nothing else/);
});
