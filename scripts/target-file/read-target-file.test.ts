import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { afterAll, beforeAll, expect, test } from "vitest";

import { capabilitiesOf } from "../../contracts/harness/capabilities.ts";
import { Failure, type Problem } from "../failure.ts";
import { readTargetFile } from "./read-target-file.ts";

let folder = "";
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "cx-target-"));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const least = "url: https://a.example.com\ntenantUrl: a.example.com\nappId: sales\n";

async function read(text: string, environment: NodeJS.ProcessEnv = {}) {
  const file = join(folder, "target.yaml");
  await writeFile(file, text);
  return readTargetFile(file, environment);
}

async function problemsOf(text: string, environment: NodeJS.ProcessEnv = {}): Promise<readonly Problem[]> {
  const failure = await read(text, environment).catch((error: unknown) => error);
  if (!(failure instanceof Failure)) throw new Error("expected a failure");
  expect(failure.exitCode).toBe(2);
  return failure.problems;
}

test("address, tenant and entry are enough", async () => {
  const { profile, waivers } = await read(least);
  expect(profile).toMatchObject({ url: "https://a.example.com", appId: "sales", ratePerSecond: null, secrets: [] });
  expect(profile.capabilities).toEqual(capabilitiesOf({}));
  expect(waivers).toEqual([]);
});

test("secrets come from the environment, and are known as such", async () => {
  const text = `${least.replace("appId: sales", "appId: { env: ENTRY }")}headers: { X-Key: { env: KEY } }\n`;
  const { profile } = await read(text, { KEY: "k-1", ENTRY: "e-1" });
  expect(profile).toMatchObject({ headers: { "X-Key": "k-1" }, appId: "e-1" });
  expect(profile.secrets.toSorted()).toEqual(["e-1", "k-1"]);
  const problems = await problemsOf(text);
  expect(problems.map(({ expected }) => expected)).toEqual([
    "the environment variable KEY to be set",
    "the environment variable ENTRY to be set",
  ]);
});

test("a waiver tells which known faults nothing else would notice", async () => {
  const { waivers } = await read(
    `${least}waivers:\n  - { requirement: POLL-003, reason: r, owner: o, expires: 2030-01-31 }\n`,
  );
  expect(waivers).toEqual([
    { requirement: "POLL-003", reason: "r", owner: "o", expires: "2030-01-31", blinds: ["poll-cacheable"] },
  ]);
});

test.each<[string, string, RegExp]>([
  ["a secret that is written down", "headers: { X-Key: abc }\n", /"abc"/],
  ["an unknown member", "colour: blue\n", /"colour"/],
  ["a time without meaning", "timing: { holdMin: soon }\n", /"soon"/],
  ["an empty window", "timing: { holdMin: 20s }\n", /20000 ms, above the 15000 ms of holdMax/],
  ["a patience that ends before a hold does", "timing: { requestTimeout: 10s }\n", /held polls would be given up/],
  ["a capability that nobody knows", "capabilities: { teleport: true }\n", /teleport/],
  ["a capability that only the embedded tenant has", "capabilities: { ownTenant: true }\n", /ownTenant/],
  [
    "a waiver for nothing",
    "waivers: [{ requirement: POLL-999, reason: r, owner: o, expires: 2030-01-01 }]\n",
    /POLL-999/,
  ],
  ["a waiver without an end", "waivers: [{ requirement: POLL-003, reason: r, owner: o }]\n", /nothing/],
  [
    "two waivers for one requirement",
    `waivers:${"\n  - { requirement: POLL-003, reason: r, owner: o, expires: 2030-01-01 }".repeat(2)}\n`,
    /another one for "POLL-003"/,
  ],
  ["certificates that are not there", "ca: nowhere.pem\n", /ENOENT/],
])("%s is said with what was expected and got", async (_, more, got) => {
  const [problem] = await problemsOf(`${least}${more}`);
  expect(JSON.stringify([problem?.got, problem?.what, problem?.where])).toMatch(
    new RegExp(got.source.replaceAll('"', String.raw`\\*"`)),
  );
  expect(problem?.next).not.toBe("");
});

test("an address with a path is not an address", async () => {
  const [problem] = await problemsOf(least.replace("a.example.com\n", "a.example.com/clientweb\n"));
  expect(problem?.expected).toMatch(/host and port only/);
});
