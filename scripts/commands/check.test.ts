import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

import { afterAll, beforeAll, expect, test, vi } from "vitest";

import { runCx } from "../run-cx.ts";

// A process of its own starts in each test.
vi.setConfig({ testTimeout: 30_000 });

let folder = "";
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "cx-check-"));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const sample = (name: string): string => fileURLToPath(new URL(`../samples/${name}`, import.meta.url));

async function file(name: string, content: string): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, content);
  return path;
}

test("the iOS fixture breaks the contract, and its receipts are explained", async () => {
  const { status, stdout, stderr } = await runCx(["check", sample("ios-sdk-events.json")]);
  expect({ status, stderr }).toEqual({ status: 1, stderr: "" });
  const lines = stdout.split("\n");
  for (const name of ["chat_session_message_delivered", "chat_session_message_read"]) {
    const at = lines.findIndex((line) => line.includes(`${name} breaks the contract`));
    expect(lines[at + 1]).toContain("ref_msg_id");
    expect(lines[at + 3]).toMatch(/contradiction 12.*follows ref_msg_id/);
  }
  expect(lines.at(-2)).toBe("17 checked: 15 kept, 2 broken, 0 cannot be told; 0 not checked");
});

test.each(["android-sdk-comment-events.jsonl", "real-server-responses.json"])("%s keeps the contract", async (name) => {
  const { status, stdout } = await runCx(["check", sample(name)]);
  expect(status).toBe(0);
  expect(stdout).toContain(" 0 broken, 0 cannot be told; 0 not checked\n");
});

test("--direction decides by which side's form events are judged", async () => {
  const events = await file("client.json", '{"events":[{"event":"chat_session_end"}]}');
  const run = (direction: string) => runCx(["check", "--direction", direction, events]);
  const [client, server] = await Promise.all([run("client"), run("server")]);
  expect([client.status, server.status]).toEqual([0, 1]);
});

test("--json prints the findings of every file as one document", async () => {
  const { status, stdout } = await runCx([
    "check",
    "--json",
    sample("ios-sdk-events.json"),
    sample("real-server-responses.json"),
  ]);
  expect(status).toBe(1);
  const { format, files } = JSON.parse(stdout) as { format: string; files: { file: string; findings: object[] }[] };
  expect(format).toBe("cx-check/1");
  expect(files.map(({ findings }) => findings.length)).toEqual([2, 0]);
  expect(files[0]?.findings[0]).toMatchObject({ pointer: "/events/5", line: 28, verdict: "broken", tier: "required" });
});

test("--quiet prints one line a file", async () => {
  const { stdout } = await runCx([
    "check",
    "--quiet",
    sample("ios-sdk-events.json"),
    sample("android-sdk-comment-events.jsonl"),
  ]);
  expect(stdout.trim().split("\n")).toHaveLength(2);
});

test.each([
  ["an empty file", "", "the file is empty"],
  ["text that is not JSON", "<html>", "line 1, column 1"],
  ["JSON of another shape", '{"a": 1}', "a shape that cannot be checked"],
])("%s is a usage failure", async (_, content, said) => {
  const { status, stdout, stderr } = await runCx(["check", await file("bad.json", content)]);
  expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
  expect(stderr).toContain(said);
  expect(stderr).toContain("bad.json");
});

test.each([
  ["an empty list of events", '{"events":[]}'],
  ["requests to no operation of the contract", '[{"request":"GET /elsewhere","status":200,"body":null}]'],
])("%s checks nothing, which is no success", async (_, content) => {
  const { status, stderr } = await runCx(["check", await file("nothing.json", content)]);
  expect(status).toBe(3);
  expect(stderr).toContain("nothing was checked");
});

test("an unreadable file among others is reported after them and decides the exit code", async () => {
  const missing = join(folder, "missing.json");
  const { status, stdout, stderr } = await runCx(["check", missing, sample("ios-sdk-events.json")]);
  expect(status).toBe(2);
  expect(stdout).toContain("2 broken");
  expect(stderr).toContain("there is no such file");
  expect(stderr).toContain(missing);
});
