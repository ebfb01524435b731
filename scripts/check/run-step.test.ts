import { expect, test } from "vitest";
import { runStep } from "./run-step.ts";
import { looked, type Step } from "./step.ts";

const root = import.meta.dirname;

function run(script: string, step: Partial<Step> = {}, signal = new AbortController().signal) {
  const whole: Step = {
    name: "a step",
    command: ["sh", "-c", script],
    timeLimitMs: 60_000,
    judge: () => looked("seen"),
    ...step,
  };
  return runStep(whole, { root, env: process.env, signal });
}

test("a tool that ends well counts nothing and shows nothing", async () => {
  expect(await run("echo chatter")).toMatchObject({ passed: 0, failed: 0, note: "seen", output: "" });
});

test("a tool that fails counts as one failure and shows what it said, without colours", async () => {
  const failed = await run(String.raw`printf '\033[31mwrong\033[0m\n'; echo why >&2; exit 2`);
  expect(failed).toMatchObject({ passed: 0, failed: 1, note: "exit 2; seen", output: "wrong\nwhy" });
});

test("failed tests count one by one, and once only", async () => {
  const judge = () => ({ passed: 5, failed: 3, note: "8 tests" });
  expect(await run("exit 1", { judge })).toMatchObject({ passed: 5, failed: 3 });
});

test("a run that fails without a failed test counts as one failure", async () => {
  const judge = () => ({ passed: 5, failed: 0, note: "5 tests" });
  expect(await run("exit 1", { judge })).toMatchObject({ passed: 5, failed: 1, note: "exit 1; 5 tests" });
});

test("a tool that ends well but did not do its work has failed", async () => {
  const judge = () => {
    throw new Error("the tool looked at 0 files");
  };
  expect(await run("echo fine", { judge })).toMatchObject({ failed: 1, note: "the tool looked at 0 files" });
});

test("a judge reads all that a tool said, also the start of a long list of files", async () => {
  const judge = ({ stdout }: { stdout: string }) => looked(stdout.split("\n")[0] ?? "");
  const list = "echo first; yes /a/path/of/a/file | head -n 20000";
  expect(await run(list, { judge })).toMatchObject({ failed: 0, note: "first" });
});

test("lines that only the judge needs are not shown", async () => {
  const failed = await run("echo /a/file; echo wrong; exit 1", { isShown: (line) => !line.startsWith("/") });
  expect(failed.output).toBe("wrong");
});

test.each([
  ["that is not there", { command: ["/no/such/tool"] as const }, /ENOENT/],
  ["that never ends", { timeLimitMs: 50 }, /no end after/],
])("a tool %s is a failed step", async (_what, step, note) => {
  expect(await run("exec sleep 600", step)).toMatchObject({ failed: 1, note: expect.stringMatching(note) });
});

test("an interrupted tool is a failed step that says so", async () => {
  expect(await run("exec sleep 600", {}, AbortSignal.abort())).toMatchObject({
    failed: 1,
    note: expect.stringContaining("interrupted"),
  });
});
