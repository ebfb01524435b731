import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";
import { cachedK6 } from "./cached-k6.ts";
import { fakeCommand } from "./fake-command.ts";
import { findK6 } from "./find-k6.ts";
import { pinned } from "./pinned-version.ts";

const version = pinned().k6;
const fakeK6 = (answer: string): Promise<string> => fakeCommand("k6", `echo "k6 ${answer} (go1.26.8, linux/amd64)"`);

async function emptyCache(): Promise<NodeJS.ProcessEnv> {
  return { CX_CACHE_DIR: await fakeCommand("unused", ""), PATH: "" };
}

test("a named binary goes before CX_K6, and CX_K6 before everything else", async () => {
  const [first, second, third] = await Promise.all([fakeK6(version), fakeK6(version), fakeK6(version)]);
  const env = { ...(await emptyCache()), CX_K6: join(second, "k6"), PATH: third };
  expect(await findK6({ named: join(first, "k6"), env })).toBe(join(first, "k6"));
  expect(await findK6({ env })).toBe(join(second, "k6"));
  expect(await findK6({ env: { ...env, CX_K6: "" } })).toBe(join(third, "k6"));
});

test("a named binary of another version is used and noted", async () => {
  const folder = await fakeK6("v9.9.9");
  const notes: string[] = [];
  await findK6({ named: join(folder, "k6"), env: await emptyCache(), onNote: (line) => notes.push(line) });
  expect(notes).toEqual([expect.stringContaining("v9.9.9")]);
});

test.each([
  ["a file that is not there", "/no/such/k6"],
  ["another program", "/bin/true"],
])("a name that leads to %s is a problem even when a good k6 is on PATH", async (_what, named) => {
  const env = { ...(await emptyCache()), PATH: await fakeK6(version) };
  await expect(findK6({ named, env })).rejects.toMatchObject({
    name: "K6Problem",
    problem: { got: expect.stringContaining(named) },
  });
});

test("the cached build goes before PATH", async () => {
  const env = { ...(await emptyCache()), PATH: await fakeK6(version) };
  const cached = cachedK6(version, env);
  await mkdir(dirname(cached), { recursive: true });
  await writeFile(cached, "", { mode: 0o755 });
  expect(await findK6({ env })).toBe(cached);
});

test("a k6 of another version on PATH is passed over, noted, and named in the problem", async () => {
  const env = { ...(await emptyCache()), PATH: await fakeK6("v0.1.0") };
  const notes: string[] = [];
  await expect(findK6({ env, onNote: (line) => notes.push(line) })).rejects.toMatchObject({
    problem: { expected: `k6 ${version}`, got: expect.stringContaining("v0.1.0") },
  });
  expect(notes).toEqual([expect.stringContaining("v0.1.0")]);
});

test("with no k6 anywhere the problem says what to do", async () => {
  await expect(findK6({ env: await emptyCache() })).rejects.toMatchObject({
    problem: { got: "none", next: expect.stringContaining("setup") },
  });
});
