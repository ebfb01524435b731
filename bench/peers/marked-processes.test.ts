import { spawn } from "node:child_process";
import { once } from "node:events";
import { expect, test } from "vitest";
import { followProcesses } from "./marked-processes.ts";

test.runIf(process.platform === "linux")("what a marked process starts counts too, and none is left", async () => {
  const followed = followProcesses(`test-${process.pid}`);
  const child = spawn("sh", ["-c", "sleep 60 & echo started; wait"], {
    env: { ...process.env, ...followed.env },
    stdio: ["ignore", "pipe", "inherit"],
  });
  await once(child.stdout, "data");
  const usage = followed.finish();
  expect(usage.processes).toBe(2);
  expect(usage.maxRssBytes).toBeGreaterThan(0);
  await once(child, "exit");
  expect(child.signalCode).toBe("SIGKILL");
});
