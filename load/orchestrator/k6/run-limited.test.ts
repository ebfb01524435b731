import { readFileSync } from "node:fs";
import { setImmediate } from "node:timers/promises";
import { expect, test } from "vitest";
import { runLimited } from "./run-limited.ts";

const generousMs = 60_000;
const stubborn = `trap '' TERM; sleep 600 & echo "child $!"; wait; sleep 600`;

const sh = (script: string, options: Partial<Parameters<typeof runLimited>[2]> = {}) =>
  runLimited("sh", ["-c", script], { timeLimitMs: generousMs, ...options });

/** Gone, or dead and only waiting for its new parent to notice. */
function isGone(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return /\) [ZX] /.test(readFileSync(`/proc/${pid}/stat`, "utf8"));
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "ESRCH" || process.platform === "linux";
  }
}

async function whenGone(pid: number): Promise<void> {
  while (!isGone(pid)) await setImmediate();
}

test("the exit code and both outputs come back", async () => {
  const lines: string[] = [];
  const run = await sh("echo one; echo two >&2; exit 7", { onLine: (line, stream) => lines.push(`${stream} ${line}`) });
  expect(run).toMatchObject({ exitCode: 7, timedOut: false, aborted: false, stdout: "one\n", stderr: "two\n" });
  expect(lines.toSorted()).toEqual(["stderr two", "stdout one"]);
});

test("a command past its limit is ended", async () => {
  const run = await sh("echo started; exec sleep 600", { timeLimitMs: 50 });
  expect(run).toMatchObject({ exitCode: null, timedOut: true, aborted: false });
});

test("what ignores the request to end is killed with all it started", async () => {
  const run = await sh(stubborn, { timeLimitMs: 200, graceMs: 50 });
  expect(run).toMatchObject({ exitCode: null, timedOut: true });
  const child = Number(run.stdout.match(/child (\d+)/)?.[1]);
  expect(child).toBeGreaterThan(0);
  await whenGone(child);
});

test("a child left behind by a command that ended well is killed", async () => {
  const run = await sh("sleep 600 >/dev/null 2>&1 & echo $!");
  expect(run.exitCode).toBe(0);
  await whenGone(Number(run.stdout));
});

test("an abort ends the command, also one that came before the start", async () => {
  const controller = new AbortController();
  const running = sh("echo started; exec sleep 600", { signal: controller.signal, onLine: () => controller.abort() });
  expect(await running).toMatchObject({ exitCode: null, aborted: true, timedOut: false });
  expect(await sh("exec sleep 600", { signal: AbortSignal.abort() })).toMatchObject({ aborted: true });
});

test("a command that is not there is an error with Node's code", async () => {
  await expect(runLimited("/no/such/command", [], { timeLimitMs: generousMs })).rejects.toMatchObject({
    code: "ENOENT",
  });
});
