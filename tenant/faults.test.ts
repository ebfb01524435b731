import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { operationIds, operations } from "../protocol/operations.ts";
import { createTenant } from "./app.ts";
import { virtualClock } from "./clock.ts";
import { defaultConfig } from "./default-config.ts";
import { activateFaults, faultIds, faults, type FaultId } from "./faults.ts";
import { testCaller, type Seen } from "./test-caller.ts";

function turn(): Promise<void> {
  return new Promise((resolve) => void setImmediate(resolve));
}

/** Everything that one tenant answers to a fixed series of requests that leaves no operation and no rule out. */
async function observe(faultsOn: readonly FaultId[]): Promise<string[]> {
  const clock = virtualClock();
  const tenant = createTenant({
    clock,
    seed: 1,
    faults: faultsOn,
    config: { ...defaultConfig, pollAbsenceTimeoutMs: 3_600_000 },
  });
  const seen: string[] = [];
  const note = (what: string, { status, headers, text }: Seen): void => {
    const { date: _, ...others } = headers;
    seen.push(`${what}: ${status} ${text} ${JSON.stringify(others)}`);
  };
  const caller = testCaller(tenant);
  const stranger = testCaller(tenant, { clientId: "client-2" });
  const browser = testCaller(tenant, { clientId: "WebChat" });
  const quietly = (id: (typeof operationIds)[number]) =>
    Object.fromEntries(operations[id].pathParameters.map((name) => [name, "nowhere"]));

  /** Polls, gives a held poll the time and the deeds, and notes how many are held and what comes. */
  async function poll(
    what: string,
    chatId: string,
    whileHeld: () => unknown = () => clock.advance(20_000),
  ): Promise<void> {
    let isDone = false;
    const received = (): number => tenant.ledger.snapshot().operations.getNewChatEvents.received;
    const before = received();
    const answer = caller.poll(chatId).finally(() => (isDone = true));
    while (received() === before) await turn();
    // What is answered at once has arrived by the next turn, as nothing but promises is between.
    await turn();
    if (!isDone) await whileHeld();
    seen.push(`${what}: ${tenant.heldPolls()} held`);
    clock.advance(20_000);
    note(what, await answer);
  }

  for (const id of operationIds)
    note(id, await caller.call(id, { path: quietly(id), headers: { Authorization: "Basic x" } }));
  for (const parameters of [
    "x",
    `appId="sales-entry"`,
    `clientId="1"`,
    `appId="no id", clientId="1"`,
    `appId=sales-entry, clientId=1`,
  ]) {
    note(
      parameters,
      await caller.call("getVersion", { headers: { Authorization: `MOBILE-API-140-327-PLAIN ${parameters}` } }),
    );
  }
  note("unknown tenant", await caller.call("getVersion", { query: { tenantUrl: "unknown" } }));
  note("no tenant", await caller.call("getVersion", { query: { tenantUrl: null } }));
  note("unknown entry", await testCaller(tenant, { appId: "nobody-entry" }).call("checkAvailability"));
  note("closed entry", await testCaller(tenant, { appId: "closed-entry" }).call("checkAvailability"));
  for (const id of ["checkAvailability", "getExpectedParameters", "getVersion"] as const)
    note(id, await caller.call(id));
  note("browser", await browser.call("requestChat", { json: {} }));

  const first = await caller.call("requestChat", { json: {} });
  note("request", first);
  const chatId = String((await caller.call("getActiveChat")).json["chat_id"]);
  note("request again", await caller.call("requestChat", { json: {} }));
  clock.advance(1000);
  await poll("greeting", chatId);
  await poll("nothing", chatId);
  await poll("second poll", chatId, async () => {
    await poll("the second", chatId, () => {});
  });
  await poll("message", chatId, () => caller.say(chatId, "hello"));
  await poll("receipts", chatId);
  await caller.send(chatId, { event: "chat_session_typing" });
  note("events", await caller.send(chatId, { event: "chat_session_message_read", ref_msg_id: "srv-1" }));
  note("no json", await caller.call("sendEvents", { path: { chatId }, body: "{" }));
  note("foreign", await stranger.call("getChatHistory", { path: { chatId } }));
  note("history", await caller.call("getChatHistory", { path: { chatId } }));
  await caller.send(chatId, { event: "chat_session_end" });
  for (const id of ["getActiveChat", "getChatHistory"] as const)
    note(`${id} after end`, await caller.call(id, { path: quietly(id).chatId === undefined ? {} : { chatId } }));
  note("send after end", await caller.say(chatId, "?"));
  await poll("poll after end", chatId);

  const next = String((await stranger.call("requestChat", { json: {} })).json["chat_id"]);
  clock.advance(1000);
  await stranger.send(next, { event: "chat_session_disconnect" });
  clock.advance(1000);
  if (tenant.heldPolls() === 0) note("goodbye", await stranger.poll(next));
  const silent = testCaller(tenant, { clientId: "client-3" });
  const ended = await silent.requestChat();
  clock.advance(defaultConfig.inactivityTimeoutMs);
  note("silent", await silent.call("getChatHistory", { path: { chatId: ended } }));
  await tenant.close();
  return seen;
}

const faultless = observe([]);

test("every id is one of a kind and every deviation a sentence", () => {
  expect(new Set(faultIds).size).toBe(faultIds.length);
  expect(faults.filter(({ id }) => !/^[a-z][a-z0-9-]*(:[a-zA-Z]+)?$/.test(id))).toEqual([]);
  expect(faults.filter(({ deviation }) => !/^[A-Za-z_].*\.$/.test(deviation)).map(({ id }) => id)).toEqual([]);
});

test("every operation has a fault that switches its authorization check off", () => {
  expect(operationIds.filter((id) => !faultIds.includes(`authorization-off:${id}`))).toEqual([]);
});

test("every fault without a hook is asked for where the decision is made", () => {
  const folder = new URL(".", import.meta.url);
  const deciding = [
    ...readdirSync(folder),
    ...readdirSync(new URL("operations/", folder)).map((name) => `operations/${name}`),
  ];
  const sources = deciding.filter((name) => name.endsWith(".ts") && !name.endsWith(".test.ts"));
  const text = sources.map((name) => readFileSync(new URL(name, folder), "utf8")).join("\n");
  const decided = faults
    .filter(({ answer, publish }) => answer === undefined && publish === undefined)
    .map(({ id }) => id.split(":")[0] ?? "");
  expect(decided.length).toBeGreaterThan(0);
  expect(decided.filter((id) => !text.includes(`"${id}"`) && !text.includes(`\`${id}:`))).toEqual([]);
});

test("without faults the same requests get the same answers every time", async () => {
  expect(await observe([])).toEqual(await faultless);
});

/** Only a connection that breaks shows it; see server.test.ts. */
const needsSocket: readonly FaultId[] = ["aborted-poll-keeps-slot"];

test.each(faultIds.filter((id) => !needsSocket.includes(id)))("%s can be noticed from outside", async (id) => {
  expect(await observe([id])).not.toEqual(await faultless);
});

test("an unknown fault is refused, with the names that come near", () => {
  expect(() => activateFaults(["mesage-lost", "authorization-off:getVersion"])).toThrow(
    /"mesage-lost".*did you mean.*"message-lost"/,
  );
  expect(() => activateFaults(["authorization-off:nothing"])).toThrow(/did you mean "authorization-off:/);
  expect(() => activateFaults(["xyz"])).toThrow(/see the list of faults/);
});

test("a tenant with an unknown fault does not come to be", () => {
  expect(() => createTenant({ faults: ["no-such-fault"] })).toThrow('fault "no-such-fault"');
});
