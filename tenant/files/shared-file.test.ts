import { createHash } from "node:crypto";
import { Readable } from "node:stream";
import { expect, test } from "vitest";
import { shareFileAsAgent } from "../agent-desk.ts";
import { createWorld, tenantIn } from "../app.ts";
import { virtualClock } from "../clock.ts";
import { defaultConfig } from "../default-config.ts";
import type { StepInput } from "../scenario.ts";
import { usualParties } from "../scenarios/conversation-steps.ts";
import { outcomeOf, testCaller } from "../test-caller.ts";
import type { SharedContent } from "./content-schema.ts";
import { announced, storeFile } from "./keep-file.ts";
import { portrait } from "./portrait.ts";

type ShareInput = Extract<StepInput, { do: "shareFile" }>;

/** A session whose agent joins and shares what the test says, and what the client is told of it. */
async function share(shared: readonly Pick<ShareInput, "fileName" | "fileType" | "content">[], maxKeptFiles = 10) {
  const steps = shared.map((file): StepInput => ({ do: "shareFile", ...file }));
  const world = createWorld({
    clock: virtualClock(),
    seed: 1,
    config: {
      ...defaultConfig,
      files: { maxKeptFiles },
      scenarios: {
        ...defaultConfig.scenarios,
        reception: {
          parties: usualParties,
          onStart: [{ do: "join" }, ...steps],
          onMessage: [],
          onForm: [],
          onDisconnect: [],
        },
      },
    },
  });
  const tenant = tenantIn(world);
  const caller = testCaller(tenant);
  const chatId = await caller.requestChat();
  const told = (await caller.pollEvents(chatId)).filter(({ event }) => event === "chat_session_file");
  const download = (fileId: unknown) => caller.call("getFile", { path: { chatId, fileId: String(fileId) } });
  return { world, tenant, caller, chatId, told, download };
}

const pattern = { fileName: "a.bin", fileType: "attachment", content: { bytes: 200_000, seed: 7 } } as const;

test("a text that a scenario shares is announced and comes back with its name and type", async () => {
  const { told, download } = await share([
    { fileName: "Zo\u00eb.txt", fileType: "attachment", content: { text: "Gr\u00fc\u00dfe" } },
  ]);
  expect(told).toEqual([expect.objectContaining({ file_name: "Zo\u00eb.txt", file_type: "attachment" })]);
  const seen = await download(told[0]?.["file_id"]);
  expect([outcomeOf(seen), seen.text]).toEqual(["200", "Gr\u00fc\u00dfe"]);
  expect(seen.headers).toMatchObject({
    "content-type": "text/plain",
    "content-length": "7",
    "content-disposition": `attachment; filename="Zo_.txt"; filename*=UTF-8''Zo%C3%AB.txt`,
    "x-content-type-options": "nosniff",
    "cache-control": "no-store",
  });
});

test("bytes of no meaning are the same at every download and for the same seed", async () => {
  const { told, tenant } = await share([pattern, pattern, { ...pattern, content: { bytes: 200_000, seed: 8 } }]);
  const sums: string[] = [];
  for (const id of [0, 0, 1, 2].map((at) => String(told[at]?.["file_id"]))) {
    const { rawPayload } = await tenant.app.inject({ url: `/clientweb/file/${id}` });
    expect(rawPayload.length).toBe(200_000);
    sums.push(createHash("sha256").update(rawPayload).digest("hex"));
  }
  expect([new Set(sums.slice(0, 3)).size, new Set(sums).size]).toEqual([1, 2]);
});

test("a picture is a PNG", async () => {
  const { told, tenant } = await share([{ fileName: "a.png", fileType: "image", content: { picture: "a" } }]);
  const { rawPayload, headers } = await tenant.app.inject({ url: `/clientweb/file/${String(told[0]?.["file_id"])}` });
  expect([headers["content-type"], rawPayload.equals(portrait("a"))]).toEqual(["image/png", true]);
});

test("every file has an id of its own, and the agents' files count among those that are kept", async () => {
  const { told, download, world } = await share([pattern, pattern, pattern], 2);
  const ids = told.map(({ file_id: id }) => String(id));
  expect(new Set(ids).size).toBe(3);
  const outcomes = [];
  for (const id of ids) outcomes.push(outcomeOf(await download(id)));
  expect([outcomes, world.files.size]).toEqual([["404/5502", "200", "200"], 2]);
});

test("a person at the desk stores a stream and shares it", async () => {
  const { world, caller, chatId, download } = await share([]);
  const session = world.store.find(chatId);
  if (session === undefined) throw new Error("the session that was requested is not there");
  const stream = Readable.from([Buffer.from("from the "), Buffer.from("desk")]);
  const file = await storeFile(world, { name: "C:\\a\\photo.png", type: "image/png", stream });
  if ("refused" in file) throw new Error(`the file was refused with ${file.refused}`);
  expect(announced(file)).toEqual({ fileId: file.fileId, fileName: "photo.png", fileType: "image" });
  expect(outcomeOf(await download(file.fileId))).toBe("404/5502");
  expect(shareFileAsAgent(world, session, announced(file))).toBe(true);
  const told = (await caller.pollEvents(chatId)).find(({ event }) => event === "chat_session_file");
  expect(told).toMatchObject({ file_id: file.fileId, file_name: "photo.png", file_type: "image" });
  expect((await download(file.fileId)).text).toBe("from the desk");
  await world.files.close();
});

test("what cannot be stored is refused, and its stream is left to whoever gave it", async () => {
  const { world } = await share([]);
  const limited = { ...world, config: { ...world.config, files: { maxFileBytes: 5, maxKeptFiles: 1 } } };
  const stream = new Readable({ read() {} });
  stream.push("from the desk");
  expect(await storeFile(limited, { name: "a", type: "b/c", stream })).toEqual({ refused: "5501" });
  expect(stream.destroyed).toBe(false);
  const broken = new Readable({ read() {} });
  const storing = storeFile(world, { name: "a", type: "b/c", stream: broken });
  broken.destroy(new Error("the line is dead"));
  expect(await storing).toEqual({ refused: "5558", detail: "the line is dead" });
  await world.files.close();
});

test.each<[SharedContent | Record<string, unknown>]>([
  [{ bytes: -1 }],
  [{ bytes: 26_214_401 }],
  [{}],
  [{ text: "a", bytes: 1 }],
])("a scenario cannot share %j", async (content) => {
  await expect(share([{ ...pattern, content: content as never }])).rejects.toThrow("content");
});
