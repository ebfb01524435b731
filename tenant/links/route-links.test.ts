import { afterEach, expect, test } from "vitest";
import { apiPrefix } from "../../protocol/operations.ts";
import type { RequestArguments } from "../../protocol/requests.ts";
import { createTenant, type Tenant } from "../app.ts";
import { virtualClock } from "../clock.ts";
import { fileEvent, uploadArguments } from "../files/test-upload.ts";
import { outcomeOf, testCaller } from "../test-caller.ts";

/** As a page, or an image view of a phone, asks: with nothing but the address. */
const bare: RequestArguments = { query: { tenantUrl: null }, headers: { Authorization: null } };

const tenants: Tenant[] = [];

/** What was uploaded goes with its tenant. */
afterEach(async () => {
  for (const tenant of tenants.splice(0)) await tenant.close();
});

/** A session with an agent and a file in it. */
async function start() {
  const clock = virtualClock();
  const tenant = createTenant({ clock, seed: 1 });
  tenants.push(tenant);
  const caller = testCaller(tenant);
  const chatId = await caller.requestChat();
  clock.advance(1000);
  const events = await caller.pollEvents(chatId);
  const partyId = String(events.find(({ event }) => event === "chat_session_party_joined")?.["party_id"]);
  const fileId = String((await caller.call("uploadFile", uploadArguments())).json["file_id"]);
  await caller.send(chatId, fileEvent(fileId));
  const paths = {
    file: `${apiPrefix}/chats/${chatId}/files/${fileId}`,
    photo: `${apiPrefix}/chats/${chatId}/profilephotos/${partyId}`,
    icon: `${apiPrefix}/chats/${chatId}/chaticon`,
    shown: `/clientweb/file/${fileId}`,
  };
  const look = (address: string, given: RequestArguments = bare) => caller.call("getFile", { address, ...given });
  return { clock, tenant, caller, chatId, partyId, fileId, paths, look };
}

const names = ["file", "photo", "icon", "shown"] as const;

test.each(names)(
  "a page shows the %s by its address alone, and nothing that a browser could take for more",
  async (name) => {
    const { look, paths } = await start();
    const seen = await look(paths[name]);
    expect(outcomeOf(seen)).toBe("200");
    expect(seen.headers).toMatchObject({ "x-content-type-options": "nosniff", "cache-control": "no-store" });
    expect(Number(seen.headers["content-length"])).toBeGreaterThan(0);
  },
);

test.each(names)("what is wrong in a request for the %s is refused, whether it was needed or not", async (name) => {
  const { look, paths } = await start();
  expect(outcomeOf(await look(paths[name], { ...bare, headers: { Authorization: "Basic x" } }))).toBe("403/2002");
  expect(outcomeOf(await look(paths[name], { ...bare, query: { tenantUrl: "unknown" } }))).toBe("403/1000");
});

test("a photo and an icon are pictures, each of its own", async () => {
  const { look, paths } = await start();
  const [photo, icon] = [await look(paths.photo), await look(paths.icon)];
  expect([photo, icon].map(({ headers }) => headers["content-type"])).toEqual(["image/png", "image/png"]);
  expect(photo.text).not.toBe(icon.text);
});

test("another client's header finds neither file, photo nor icon of the session", async () => {
  const { tenant, chatId, fileId, partyId, paths } = await start();
  const stranger = testCaller(tenant, { clientId: "client-2" });
  const seen = [
    await stranger.call("getFile", { path: { chatId, fileId } }),
    await stranger.call("getProfilePhoto", { path: { chatId, partyId } }),
    await stranger.call("getFile", { address: paths.icon }),
  ];
  expect(seen.map(outcomeOf)).toEqual(seen.map(() => "404/5005"));
});

test("a file that the session knows nothing of is not found in it, though it is kept", async () => {
  const { caller, look, chatId } = await start();
  const fileId = String((await caller.call("uploadFile", uploadArguments())).json["file_id"]);
  expect(outcomeOf(await caller.call("getFile", { path: { chatId, fileId } }))).toBe("404/5502");
  expect(outcomeOf(await look(`/clientweb/file/${fileId}`))).toBe("200");
});

test("a photo is there after its agent has left, and never for anybody else", async () => {
  const { clock, caller, chatId, look, paths } = await start();
  await caller.say(chatId, "/transfer");
  clock.advance(1000);
  const left = (await caller.pollEvents(chatId)).find(({ event }) => event === "chat_session_party_left");
  expect(paths.photo).toContain(String(left?.["party_id"]));
  expect(outcomeOf(await look(paths.photo))).toBe("200");
  for (const partyId of ["nobody", chatId])
    expect(outcomeOf(await caller.call("getProfilePhoto", { path: { chatId, partyId } }))).toBe("404/5502");
});

test("after the end of the session only the address outside of it still shows the file", async () => {
  const { caller, chatId, look, paths } = await start();
  await caller.send(chatId, { event: "chat_session_end" });
  const outcomes = [];
  for (const name of names) outcomes.push(outcomeOf(await look(paths[name])));
  expect(outcomes).toEqual(["404/5005", "404/5005", "404/5005", "200"]);
  expect(outcomeOf(await look("/clientweb/file/nowhere"))).toBe("404/5502");
});

test("links count under names of their own, with their answers", async () => {
  const { tenant, look, paths } = await start();
  const before = tenant.ledger.snapshot();
  for (const address of [paths.icon, paths.shown, "/clientweb/file/nowhere"]) await look(address);
  const { links, operations, unmatched } = tenant.ledger.snapshot();
  expect(links).toEqual({
    chatIcon: { received: 1, answered: { "200": 1 }, cutOff: 0, inFlight: 0 },
    shownFile: { received: 2, answered: { "200": 1, "404/5502": 1 }, cutOff: 0, inFlight: 0 },
  });
  expect([operations, unmatched]).toEqual([before.operations, before.unmatched]);
});
