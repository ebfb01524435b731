import { once } from "node:events";
import { mkdtemp, readdir, rm } from "node:fs/promises";
import { statSync, readdirSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import { text } from "node:stream/consumers";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { createUploadFolder } from "./upload-folder.ts";

let disk = "";

beforeEach(async () => {
  disk = await mkdtemp(join(tmpdir(), "cx-folder-test-"));
  vi.stubEnv("TMPDIR", disk);
});

afterEach(async () => {
  vi.unstubAllEnvs();
  await rm(disk, { recursive: true });
});

const { signal } = new AbortController();
const bytesOf = (...pieces: string[]): Readable => Readable.from(pieces.map((piece) => Buffer.from(piece)));

async function namesOnDisk(): Promise<string[]> {
  const [folder = ""] = await readdir(disk);
  return folder === "" ? [] : readdir(join(disk, folder));
}

/** Bytes that are in one file of the disk by now. */
function writtenSoFar(): number {
  const [folder = ""] = readdirSync(disk);
  const [name] = folder === "" ? [] : readdirSync(join(disk, folder));
  return name === undefined ? 0 : statSync(join(disk, folder, name)).size;
}

test("no more of a file is in memory than two buffers hold, however large it is", async () => {
  const folder = createUploadFolder();
  const piece = Buffer.alloc(65_536);
  let made = 0;
  let mostAhead = 0;
  function* pieces(): Generator<Uint8Array> {
    for (let at = 0; at < 200; at += 1) {
      made += piece.length;
      mostAhead = Math.max(mostAhead, made - writtenSoFar());
      yield piece;
    }
  }
  const stored = await folder.write(stream(pieces()), { maxBytes: made + 1e9, signal });
  expect(stored?.size).toBe(200 * piece.length);
  expect(mostAhead).toBeLessThan(16 * piece.length);
  await folder.close();
});

function stream(pieces: Iterable<Uint8Array>): Readable {
  return Readable.from(pieces, { objectMode: false });
}

test("bytes come back as they came, as often as they are asked for, and until they are discarded", async () => {
  const folder = createUploadFolder();
  const stored = await folder.write(bytesOf("one ", "two"), { maxBytes: 7, signal });
  expect([stored?.size, await text(stored?.open() as Readable), await text(stored?.open() as Readable)]).toEqual([
    7,
    "one two",
    "one two",
  ]);
  const opened = stored?.open() as Readable;
  await stored?.discard();
  await stored?.discard();
  expect(await text(opened)).toBe("one two");
  expect(() => stored?.open()).toThrow("ENOENT");
  await folder.close();
});

test("a file ends with its last byte, before anything else can happen, as who has all bytes may hang up", async () => {
  const folder = createUploadFolder();
  const stored = await folder.write(bytesOf("one ", "two"), { maxBytes: 7, signal });
  const order: string[] = [];
  const opened = stored?.open() as Readable;
  opened.on("data", () => setImmediate(() => order.push("something else")));
  opened.on("end", () => order.push("end"));
  await once(opened, "close");
  expect(order[0]).toBe("end");
  await folder.close();
});

test("an empty file is read back as one", async () => {
  const folder = createUploadFolder();
  const stored = await folder.write(bytesOf(), { maxBytes: 7, signal });
  expect([stored?.size, await text(stored?.open() as Readable)]).toEqual([0, ""]);
  await folder.close();
});

test("bytes that are too many, or whose source fails, or that are not wanted any more, are not on the disk", async () => {
  const folder = createUploadFolder();
  expect(await folder.write(bytesOf("one ", "two"), { maxBytes: 6, signal })).toBeNull();
  const failing = Readable.from(
    (function* () {
      yield Buffer.from("one");
      throw new Error("the source failed");
    })(),
  );
  await expect(folder.write(failing, { maxBytes: 100, signal })).rejects.toThrow("the source failed");
  const stopping = new AbortController();
  const endless = new Readable({ read() {} });
  endless.push("one");
  const writing = folder.write(endless, { maxBytes: 100, signal: stopping.signal });
  await vi.waitFor(async () => expect(await namesOnDisk()).toHaveLength(1), { interval: 1, timeout: 5000 });
  stopping.abort();
  await expect(writing).rejects.toThrow("aborted");
  expect(await namesOnDisk()).toEqual([]);
  await folder.close();
});

test("a folder that nobody closes goes with the process", async () => {
  const before = process.listeners("exit");
  const folder = createUploadFolder();
  await folder.write(bytesOf("one"), { maxBytes: 100, signal });
  expect(await readdir(disk)).toHaveLength(1);
  const added = process.listeners("exit").find((listener) => !before.includes(listener));
  added?.(0);
  expect(await readdir(disk)).toEqual([]);
  await folder.close();
  expect(process.listeners("exit")).toEqual(before);
});

test("a folder that is closed is gone and takes nothing any more", async () => {
  const folder = createUploadFolder();
  expect(await readdir(disk)).toEqual([]);
  await folder.write(bytesOf("one"), { maxBytes: 100, signal });
  expect(await namesOnDisk()).toHaveLength(1);
  await folder.close();
  expect(await readdir(disk)).toEqual([]);
  await expect(folder.write(bytesOf("two"), { maxBytes: 100, signal })).rejects.toThrow("closing");
});
