import { afterEach, expect, test } from "vitest";
import { createTenant, type Tenant } from "./app.ts";
import { virtualClock } from "./clock.ts";
import { outcomeOf, testCaller } from "./test-caller.ts";

const open: Tenant[] = [];
afterEach(() => Promise.all(open.splice(0).map((tenant) => tenant.close())));

const seed = 3;

function start(...faults: string[]) {
  const clock = virtualClock(Date.UTC(2025, 5, 15, 12, 0));
  const tenant = createTenant({ clock, seed, faults });
  open.push(tenant);
  return { clock, tenant, caller: testCaller(tenant) };
}

/** Outcomes of so many requests for the version. */
async function versions(caller: ReturnType<typeof testCaller>, times: number): Promise<string[]> {
  const outcomes: string[] = [];
  for (let at = 0; at < times; at += 1) outcomes.push(outcomeOf(await caller.call("getVersion")));
  return outcomes;
}

test(`once in ten requests an answer fails, the same ones for the seed ${seed}, and the tenant knows how many`, async () => {
  const runs = [];
  for (let run = 0; run < 2; run += 1) {
    const { caller, tenant } = start("one-answer-in-hundred-fails@1/10");
    const outcomes = await versions(caller, 300);
    const failed = outcomes.filter((outcome) => outcome === "500/5955").length;
    expect(tenant.faults.fired()).toEqual({ "one-answer-in-hundred-fails@1/10": failed });
    expect(failed).toBeGreaterThan(10);
    expect(failed).toBeLessThan(60);
    runs.push(outcomes);
  }
  expect(runs[0]).toEqual(runs[1]);
});

test("a fault that begins after a number of sessions lets these be", async () => {
  const { caller, tenant } = start("version-object@after=2");
  const isObject = async (): Promise<boolean> =>
    typeof (await caller.call("getVersion")).json["server_version"] === "object";
  const seen = [];
  for (let sessions = 0; sessions < 4; sessions += 1) {
    seen.push(await isObject());
    await testCaller(tenant, { clientId: `client-${sessions}` }).requestChat();
  }
  expect(seen).toEqual([false, false, false, true]);
});

test("a fault that begins and ends with time does so on the tenant's clock", async () => {
  const { caller, clock } = start("authorization-status-401@from=10m,until=20m");
  const seen = [];
  for (let minutes = 0; minutes < 25; minutes += 5) {
    seen.push((await caller.call("getVersion", { headers: { Authorization: "Basic x" } })).status);
    clock.advance(300_000);
  }
  expect(seen).toEqual([403, 403, 401, 401, 403]);
});

test("a fault under concurrency is there only while so many polls are held", async () => {
  const { caller, clock, tenant } = start("version-object@held=1");
  const text = async (): Promise<string> => (await caller.call("getVersion")).text;
  const chatId = await caller.requestChat();
  clock.advance(1000);
  await caller.poll(chatId);
  const alone = await text();
  const held = caller.poll(chatId);
  await expect.poll(() => tenant.heldPolls(), { interval: 1 }).toBe(1);
  expect(await text()).not.toBe(alone);
  clock.advance(20_000);
  await held;
  expect(await text()).toBe(alone);
});

test("what a request sets off shares its draw: the words of an agent come or are lost as a whole", async () => {
  const { caller, clock, tenant } = start("message-lost@1/2");
  const chatId = await caller.requestChat();
  const heard = new Set<string>();
  for (let at = 0; at < 20; at += 1) {
    await caller.send(
      chatId,
      ...["a", "b"].map((name) => ({ event: "chat_session_message", msg_id: name, msg: `${name}${at}` })),
    );
    clock.advance(1000);
    const words = (await caller.pollEvents(chatId)).flatMap(({ event, msg }) =>
      event === "chat_session_message" ? [String(msg)] : [],
    );
    const both = [`a${at}`, `b${at}`].map((word) => words.includes(word));
    heard.add(both.join());
  }
  expect([...heard].toSorted()).toEqual(["false,false", "true,true"]);
  expect(Object.values(tenant.faults.fired())[0]).toBeGreaterThan(0);
});

test("closing writes answers that a fault keeps back", async () => {
  const { caller, tenant } = start("answer-late");
  const late = caller.call("getVersion");
  await expect.poll(() => tenant.heldPolls(), { interval: 1 }).toBe(1);
  await tenant.close();
  expect((await late).status).toBe(200);
});
