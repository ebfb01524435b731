import { apiPrefix } from "../../protocol/operations.ts";
import type { RequestArguments } from "../../protocol/requests.ts";
import { createTenant } from "../app.ts";
import { virtualClock } from "../clock.ts";
import { defaultConfig } from "../default-config.ts";
import { fileEvent, uploadArguments, type WrittenUpload } from "../files/test-upload.ts";
import { testCaller, type Seen } from "../test-caller.ts";
import type { Observer } from "./notebook.ts";

/** Small enough to be reached in a few requests. */
const files = { maxFileBytes: 100, maxKeptFiles: 4 };
const part = (rest: string): string[] => [`Content-Disposition: form-data; ${rest}`, "Content-Type: text/plain"];

/** Uploads that a tenant takes, or refuses, each for a reason of its own. */
const uploads: Readonly<Record<string, WrittenUpload>> = {
  small: { bytes: "one\r\ntwo \u00e9" },
  largest: { bytes: "x".repeat(files.maxFileBytes) },
  "too large by one": { bytes: "x".repeat(files.maxFileBytes + 1) },
  empty: { bytes: "" },
  "line break first": { lead: "\r\n" },
  "other part": { head: part('name="upload"; filename="a.txt"') },
  "name in full": { head: part('name="file"; filename="Zo\u00eb 東京.txt"') },
  "name with a path": { head: part('name="file"; filename="C:\\Temp\\a.txt"') },
  "cut off": { end: "" },
};

/** A plain link: nobody says who asks. */
const link: RequestArguments = { query: { tenantUrl: null }, headers: { Authorization: null } };

/**
 * Files in both directions, pictures, and what a widget is told. What is on a disk takes a while, so this has no clock that
 * goes on by itself: time passes where it is said.
 */
export const observeFiles: Observer = async (faults) => {
  const clock = virtualClock();
  const config = { ...defaultConfig, files, pollAbsenceTimeoutMs: 3_600_000 };
  const tenant = createTenant({ clock, seed: 1, faults, config });
  const caller = testCaller(tenant);
  const lines: string[] = [];

  async function note(what: string, answer: Promise<Seen>): Promise<Seen> {
    const seen = await answer.catch((error: unknown): Seen => ({
      status: 0,
      headers: {},
      text: String(error),
      json: {},
    }));
    const { "content-type": type, "content-length": length, "content-disposition": name } = seen.headers;
    lines.push(JSON.stringify([what, seen.status, type, length, name, seen.text]));
    return seen;
  }

  const chatId = await caller.requestChat();
  clock.advance(1000);
  const joined = (await caller.pollEvents(chatId)).find(({ event }) => event === "chat_session_party_joined");
  const partyId = String(joined?.["party_id"]);
  const stranger = testCaller(tenant, { clientId: "client-2" });
  const elsewhere = await stranger.requestChat();
  const download = (fileId: unknown) => ({ path: { chatId, fileId: String(fileId) } });

  for (const [what, written] of Object.entries(uploads)) {
    const { json } = await note(what, caller.call("uploadFile", uploadArguments(written)));
    await caller.send(chatId, fileEvent(json["file_id"]));
    await note(`${what}, back`, caller.call("getFile", download(json["file_id"])));
  }
  const kept: unknown[] = [];
  for (const bytes of ["1", "2", "3", "4", "5"]) {
    const { json } = await caller.call("uploadFile", uploadArguments({ bytes }));
    await caller.send(chatId, fileEvent(json["file_id"]));
    kept.push(json["file_id"]);
  }
  for (const fileId of kept) await note("one of many", caller.call("getFile", download(fileId)));
  const last = download(kept.at(-1));
  await note("link", caller.call("getFile", { ...last, ...link }));
  await note("shown", caller.call("getFile", { address: `/clientweb/file/${String(kept.at(-1))}`, ...link }));
  await note("elsewhere", stranger.call("getFile", { path: { ...last.path, chatId: elsewhere } }));
  await note("unknown", caller.call("getFile", download("nowhere")));

  await caller.say(chatId, "/file");
  clock.advance(1000);
  const shared = (await caller.pollEvents(chatId)).find(({ event }) => event === "chat_session_file");
  await note("the agent's", caller.call("getFile", download(shared?.["file_id"])));

  const photo = { path: { chatId, partyId } };
  await note("photo", caller.call("getProfilePhoto", photo));
  await note("photo by link", caller.call("getProfilePhoto", { ...photo, ...link }));
  await note("nobody's photo", caller.call("getProfilePhoto", { path: { chatId, partyId: "nobody" } }));
  await note("icon", caller.call("getProfilePhoto", { address: `${apiPrefix}/chats/${chatId}/chaticon`, ...link }));
  await note("ice servers", caller.call("getIceServers"));
  await note("configuration", caller.call("getConfiguration"));
  await caller.say(chatId, "/transfer");
  clock.advance(1000);
  await note("photo of who has left", caller.call("getProfilePhoto", photo));
  await caller.send(chatId, { event: "chat_session_end" });
  await note("after the end", caller.call("getFile", last));
  await tenant.close();
  return lines;
};
