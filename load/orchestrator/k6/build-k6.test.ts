import { readdir, readFile } from "node:fs/promises";
import { dirname } from "node:path";
import { expect, test } from "vitest";
import { buildK6 } from "./build-k6.ts";
import { cachedK6 } from "./cached-k6.ts";
import { ensureK6 } from "./ensure-k6.ts";
import { fakeCommand } from "./fake-command.ts";
import { pinned } from "./pinned-version.ts";

const systemPath = process.env["PATH"] ?? "";

async function withGo(script: string): Promise<{ env: NodeJS.ProcessEnv; cached: string }> {
  const folder = await fakeCommand("go", script);
  const env = { CX_CACHE_DIR: folder, PATH: `${folder}:${systemPath}` };
  return { env, cached: cachedK6(pinned().k6, env) };
}

const goAnswers = (version: string, build: string): string =>
  `if [ "$1" = version ]; then echo "go version go${version} linux/amd64"; exit; fi\n${build}`;

/** Writes what it was told into the file after -o, as the arguments of buildK6 have it. */
const writesItsOrders = goAnswers("1.99.0", `shift 4; echo "$GOFLAGS in $(pwd) builds $2" >"$1"; /bin/chmod +x "$1"`);

test("the binary is built from the pinned module, read-only, and nothing unfinished stays", async () => {
  const { env, cached } = await withGo(writesItsOrders);
  expect(await buildK6({ env: { ...env, GOFLAGS: "-mod=mod" } })).toBe(cached);
  expect(await readFile(cached, "utf8")).toMatch(/^-mod=readonly in .*\/load\/k6\/? builds go\.k6\.io\/k6\/v2\n$/);
  expect(await readdir(dirname(cached))).toEqual(["k6"]);
});

test("two builds at the same time leave one whole binary", async () => {
  const { env, cached } = await withGo(writesItsOrders);
  await Promise.all([buildK6({ env }), buildK6({ env })]);
  expect(await readdir(dirname(cached))).toEqual(["k6"]);
});

test("a failing build says why, and leaves nothing behind", async () => {
  const { env, cached } = await withGo(goAnswers("1.99.0", `echo "first" >&2; echo "no such host" >&2; exit 1`));
  await expect(buildK6({ env })).rejects.toMatchObject({
    problem: { what: "the build of k6 failed", got: expect.stringContaining("no such host") },
  });
  expect(await readdir(dirname(cached))).toEqual([]);
});

test("an old Go is refused before it builds", async () => {
  const { env } = await withGo(goAnswers("1.24.9", "exit 1"));
  await expect(buildK6({ env })).rejects.toMatchObject({
    problem: { what: expect.stringContaining("too old"), got: "Go 1.24.9", expected: `Go ${pinned().go} or newer` },
  });
});

test("a missing Go is named", async () => {
  const { env } = await withGo("exit 127");
  await expect(buildK6({ env: { ...env, PATH: "" } })).rejects.toMatchObject({
    problem: { what: expect.stringContaining("without Go"), got: expect.stringContaining("ENOENT") },
  });
});

test("ensureK6 builds once and finds the build the next time", async () => {
  const { env, cached } = await withGo(writesItsOrders);
  const notes: string[] = [];
  const withoutK6 = { ...env, PATH: env["CX_CACHE_DIR"] };
  const onNote = (line: string): void => void notes.push(line);
  expect(await ensureK6({ env: withoutK6, onNote })).toBe(cached);
  const notesOfBuild = notes.length;
  expect(await ensureK6({ env: withoutK6, onNote })).toBe(cached);
  expect(notesOfBuild).toBeGreaterThan(0);
  expect(notes.length).toBe(notesOfBuild);
});

test("ensureK6 does not build in place of a k6 that was named", async () => {
  const { env, cached } = await withGo(writesItsOrders);
  await expect(ensureK6({ env, named: "/no/such/k6" })).rejects.toMatchObject({ name: "K6Problem" });
  await expect(readFile(cached)).rejects.toMatchObject({ code: "ENOENT" });
});
