import { mkdtemp, readdir, rm, stat } from "node:fs/promises";
import { Agent, request as httpRequest, type IncomingMessage } from "node:http";
import { connect, type Socket } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import { buffer } from "node:stream/consumers";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { limits } from "../../protocol/limits.ts";
import { buildRequest, type RequestArguments } from "../../protocol/requests.ts";
import { createTenant, type TenantOptions } from "../app.ts";
import { virtualClock } from "../clock.ts";
import { defaultConfig } from "../default-config.ts";
import { startTenant, type RunningTenant } from "../server.ts";
import { defaultCaller, outcomeOf, testCaller } from "../test-caller.ts";
import { maxUploadBytes } from "./read-away.ts";
import { fileEvent, uploadArguments, usualHead } from "./test-upload.ts";

/** Stands for the folder of all temporary files, so that a test sees what is on the disk. */
let disk = "";
const open: RunningTenant[] = [];
const sockets: Socket[] = [];

beforeEach(async () => {
  disk = await mkdtemp(join(tmpdir(), "cx-upload-test-"));
  vi.stubEnv("TMPDIR", disk);
});

afterEach(async () => {
  for (const socket of sockets.splice(0)) socket.destroy();
  await Promise.all(open.splice(0).map((running) => running.close()));
  vi.unstubAllEnvs();
  await rm(disk, { recursive: true });
});

async function start(options: TenantOptions = {}): Promise<RunningTenant> {
  const running = await startTenant({ clock: virtualClock(), seed: 1, ...options });
  open.push(running);
  return running;
}

function withLimits(files: { maxFileBytes?: number; maxKeptFiles?: number }): TenantOptions {
  return { config: { ...defaultConfig, files } };
}

/** Sizes of the files that are on the disk, oldest first. */
async function sizesOnDisk(): Promise<number[]> {
  const [folder] = await readdir(disk);
  if (folder === undefined) return [];
  const names = await readdir(join(disk, folder));
  const found = names.toSorted((one, other) => Number(one) - Number(other));
  return Promise.all(found.map(async (name) => (await stat(join(disk, folder, name))).size));
}

/** Head of an upload as it goes over the wire. */
function headOf({ path, headers }: ReturnType<typeof buildRequest>, length: number): string {
  const lines = Object.entries({ ...headers, Host: "x", "Content-Length": length });
  return `POST ${path} HTTP/1.1\r\n${lines.map(([name, value]) => `${name}: ${value}\r\n`).join("")}\r\n`;
}

function openSocket({ url }: RunningTenant): Socket {
  const { hostname, port } = new URL(url);
  const socket = connect(Number(port), hostname);
  socket.on("error", () => {});
  sockets.push(socket);
  return socket;
}

/** Sends a request whose body is made as it is sent; the answer comes as soon as there is one. */
function send(
  { url }: RunningTenant,
  given: RequestArguments,
  body: Readable,
  agent?: Agent,
): Promise<{ status: number; json: Record<string, unknown>; socket: Socket }> {
  const { method, path, headers } = buildRequest("uploadFile", defaultCaller, given);
  return new Promise((resolve, reject) => {
    const sent = httpRequest(url + path, { method, headers: { ...headers }, ...(agent && { agent }) });
    sent.on("error", reject);
    sent.on("response", (response: IncomingMessage) => {
      const { socket } = response;
      buffer(response).then(
        (bytes) => resolve({ status: response.statusCode ?? 0, json: JSON.parse(bytes.toString()) as never, socket }),
        reject,
      );
    });
    body.pipe(sent);
  });
}

/** A body with a file of so many bytes in it, made piece by piece. */
function* bodyOf(size: number): Generator<Uint8Array> {
  const piece = Buffer.alloc(65_536, "0123456789abcdef");
  yield Buffer.from(`--b-1\r\n${usualHead.join("\r\n")}\r\n\r\n`);
  for (let left = size; left > 0; left -= piece.length) yield piece.subarray(0, left);
  yield Buffer.from("\r\n--b-1--\r\n");
}

const { headers: uploadHeaders = {} } = uploadArguments();
const upload: RequestArguments = { headers: uploadHeaders };
const stream = (pieces: Iterable<Uint8Array>): Readable => Readable.from(pieces, { objectMode: false });

test("a file of the largest size is kept, byte for byte, and one byte more is refused and not on the disk", async () => {
  const running = await start();
  const max = limits.maxFileBytes.value;
  const kept = await send(running, upload, stream(bodyOf(max)));
  expect([kept.status, kept.json["file_name"]]).toEqual([200, "a.txt"]);
  expect(await sizesOnDisk()).toEqual([max]);
  const over = await send(running, upload, stream(bodyOf(max + 1)));
  expect([over.status, over.json["error_code"]]).toEqual([400, "5501"]);
  expect(await sizesOnDisk()).toEqual([max]);
  const shown = await fetch(`${running.url}/clientweb/file/${String(kept.json["file_id"])}`);
  expect(shown.headers.get("content-length")).toBe(String(max));
  const bytes = Buffer.from(await shown.arrayBuffer());
  expect(bytes.equals(Buffer.alloc(max, "0123456789abcdef"))).toBe(true);
});

test("an upload whose client goes leaves nothing behind, and counts as cut off", async () => {
  const running = await start();
  const socket = openSocket(running);
  const { body } = uploadArguments({ bytes: "x".repeat(300_000) });
  socket.write(headOf(buildRequest("uploadFile", defaultCaller, upload), 1_000_000));
  socket.write(body as Uint8Array);
  await vi.waitFor(async () => expect((await sizesOnDisk())[0]).toBeGreaterThan(0), { interval: 5, timeout: 5000 });
  socket.destroy();
  const row = () => running.tenant.ledger.snapshot().operations.uploadFile;
  await vi.waitFor(() => expect(row()).toMatchObject({ cutOff: 1, inFlight: 0 }), { interval: 1, timeout: 5000 });
  await vi.waitFor(async () => expect(await sizesOnDisk()).toEqual([]), { interval: 5, timeout: 5000 });
});

test.each([
  ["in the middle of the file", { end: "" }],
  ["before its closing boundary", { end: "\r\n--b-1\r\n" }],
])("an upload that ends %s leaves nothing behind", async (_, written) => {
  const caller = testCaller(createTenant({ clock: virtualClock() }));
  expect(outcomeOf(await caller.call("uploadFile", uploadArguments(written)))).toBe("400/5558");
  expect(await sizesOnDisk()).toEqual([]);
});

test.each([[1_000_000], [5]])(
  "what follows a file that is too large, be it %i bytes, is read away and harms nobody",
  async (more) => {
    const tenant = createTenant({ clock: virtualClock(), ...withLimits({ maxFileBytes: 10 }) });
    const caller = testCaller(tenant);
    const bytes = "x".repeat(10 + more);
    expect(outcomeOf(await caller.call("uploadFile", uploadArguments({ bytes })))).toBe("400/5501");
    const cutOff = await caller.call("uploadFile", uploadArguments({ bytes, end: "" }));
    expect(["400/5501", "400/5558"]).toContain(outcomeOf(cutOff));
    expect(outcomeOf(await caller.call("uploadFile", uploadArguments({ bytes: "x".repeat(10) })))).toBe("200");
    expect(await sizesOnDisk()).toEqual([10]);
  },
);

test("the connection of a refused upload goes on", async () => {
  const running = await start(withLimits({ maxFileBytes: 1000 }));
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  const refusals: [RequestArguments, Readable, string][] = [
    [{ headers: { ...uploadHeaders, Authorization: "Basic x" } }, stream(bodyOf(8_000_000)), "2002"],
    [upload, stream(bodyOf(8_000_000)), "5501"],
    [{ headers: { "Content-Type": "multipart/form-data" } }, stream(bodyOf(8_000_000)), "5558"],
  ];
  const used = new Set<Socket>();
  for (const [given, body, code] of refusals) {
    const { json, socket } = await send(running, given, body, agent);
    expect(json["error_code"]).toBe(code);
    used.add(socket);
  }
  const last = await send(running, upload, stream(bodyOf(1000)), agent);
  expect(last.status).toBe(200);
  expect(used.add(last.socket).size).toBe(1);
  agent.destroy();
});

test("a body without end gets its answer, and the end of its connection", async () => {
  const running = await start(withLimits({ maxFileBytes: 1000 }));
  const socket = openSocket(running);
  const piece = Buffer.alloc(1_000_000);
  let answer = "";
  socket.on("data", (data: Buffer) => (answer += data.toString()));
  socket.write(headOf(buildRequest("uploadFile", defaultCaller, upload), 1e12));
  socket.write(uploadArguments({ end: "" }).body as Uint8Array);
  const goOn = (): void => {
    while (!socket.destroyed && socket.write(piece));
  };
  socket.on("drain", goOn);
  goOn();
  await vi.waitFor(() => expect(socket.destroyed).toBe(true), { interval: 5, timeout: 30_000 });
  expect(socket.bytesWritten).toBeLessThan(2 * maxUploadBytes);
  expect(answer).toMatch(/^HTTP\/1.1 400 [^]*connection: close[^]*"5501"/);
}, 60_000);

test("a disk that fails is told as 5558", async () => {
  vi.stubEnv("TMPDIR", join(disk, "not there"));
  const caller = testCaller(createTenant({ clock: virtualClock() }));
  const seen = await caller.call("uploadFile", uploadArguments());
  expect([outcomeOf(seen), seen.json["error_message"]]).toEqual(["500/5558", expect.stringContaining("ENOENT")]);
  expect(outcomeOf(await caller.call("getVersion"))).toBe("200");
});

test("the oldest file goes when there are too many, from the disk too", async () => {
  const caller = testCaller(createTenant({ clock: virtualClock(), seed: 1, ...withLimits({ maxKeptFiles: 2 }) }));
  const chatId = await caller.requestChat();
  const ids: string[] = [];
  for (const size of [1, 2, 3]) {
    const { json } = await caller.call("uploadFile", uploadArguments({ bytes: "x".repeat(size) }));
    ids.push(String(json["file_id"]));
    await caller.send(chatId, fileEvent(json["file_id"]));
  }
  const seen = await Promise.all(ids.map((fileId) => caller.call("getFile", { path: { chatId, fileId } })));
  expect(seen.map(outcomeOf)).toEqual(["404/5502", "200", "200"]);
  await vi.waitFor(async () => expect(await sizesOnDisk()).toEqual([2, 3]), { interval: 5, timeout: 5000 });
});

test("a download that is under way comes to its end although its file goes", async () => {
  const running = await start(withLimits({ maxKeptFiles: 1 }));
  const size = 20_000_000;
  const first = await send(running, upload, stream(bodyOf(size)));
  const response = await new Promise<IncomingMessage>((resolve) => {
    httpRequest(`${running.url}/clientweb/file/${String(first.json["file_id"])}`, resolve).end();
  });
  expect((await send(running, upload, stream(bodyOf(3)))).status).toBe(200);
  await vi.waitFor(async () => expect(await sizesOnDisk()).toEqual([3]), { interval: 5, timeout: 5000 });
  expect((await buffer(response)).length).toBe(size);
  expect((await fetch(`${running.url}/clientweb/file/${String(first.json["file_id"])}`)).status).toBe(404);
});

test("a tenant that closes takes its folder with it, even while a file comes in", async () => {
  const running = await start();
  await send(running, upload, stream(bodyOf(1000)));
  const socket = openSocket(running);
  socket.write(headOf(buildRequest("uploadFile", defaultCaller, upload), 1_000_000));
  socket.write(uploadArguments({ bytes: "x".repeat(100_000) }).body as Uint8Array);
  await vi.waitFor(async () => expect(await sizesOnDisk()).toHaveLength(2), { interval: 5, timeout: 5000 });
  await running.close();
  expect(await readdir(disk)).toEqual([]);
});

test("a tenant that takes no file leaves no folder", async () => {
  const running = await start();
  expect((await fetch(`${running.url}/clientweb/file/none`)).status).toBe(404);
  expect(await readdir(disk)).toEqual([]);
});
