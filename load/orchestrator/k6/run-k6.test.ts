import { join } from "node:path";
import { expect, test } from "vitest";
import { fakeCommand } from "./fake-command.ts";
import { k6Environment, runK6 } from "./run-k6.ts";

test("settings of k6 in the caller's environment do not reach the run, the suite's own do", () => {
  expect(k6Environment({ PATH: "/bin", K6_VUS: "999", K6_NO_USAGE_REPORT: "false" }, { POLLERS: "3" })).toEqual({
    PATH: "/bin",
    POLLERS: "3",
    K6_NO_USAGE_REPORT: "true",
    K6_AUTO_EXTENSION_RESOLUTION: "false",
    K6_NO_COLOR: "true",
  });
});

test("k6 is started quietly with the arguments and variables given", async () => {
  const folder = await fakeCommand("k6", `echo "$@ $POLLERS $K6_NO_USAGE_REPORT"`);
  const run = await runK6(["run", "a.ts"], { k6: join(folder, "k6"), env: { POLLERS: "3" }, timeLimitMs: 60_000 });
  expect(run).toMatchObject({ exitCode: 0, stdout: "--quiet run a.ts 3 true\n" });
});

test("a k6 that never ends is ended at its limit", async () => {
  const folder = await fakeCommand("k6", "while :; do :; done");
  const run = await runK6(["run", "a.ts"], { k6: join(folder, "k6"), timeLimitMs: 100, graceMs: 100 });
  expect(run).toMatchObject({ exitCode: null, timedOut: true });
});
