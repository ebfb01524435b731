import { expect, test } from "vitest";
import { processUsage, usageIn } from "./process-usage.ts";

const stat = `42 (a (k6) b) S ${Array.from({ length: 10 }, (_, index) => index).join(" ")} 150 25 0 0 20 0`;
const status = "Name:\tk6\nVmPeak:\t  999 kB\nVmHWM:\t    2048 kB\nVmRSS:\t    1024 kB\n";

test("ticks and kibibytes are read past a program name with blanks and parentheses", () => {
  expect(usageIn(stat, status)).toEqual({ cpuMs: 1750, maxRssBytes: 2_097_152, rssBytes: 1_048_576 });
});

test("a process that has ended has no usage", () => {
  expect(usageIn(stat, "Name:\tk6\nState:\tZ (zombie)\n")).toBeUndefined();
});

test.runIf(process.platform === "linux")("a running process tells its own usage", () => {
  expect(processUsage(process.pid)?.maxRssBytes).toBeGreaterThan(0);
});
