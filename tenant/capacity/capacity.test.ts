import { expect, test, vi } from "vitest";
import { createTenant, type TenantOptions } from "../app.ts";
import { virtualClock } from "../clock.ts";
import type { TenantConfigInput } from "../config.ts";
import { defaultConfig } from "../default-config.ts";
import { startTenant } from "../server.ts";
import { namesOf, outcomeOf, testCaller, type Seen } from "../test-caller.ts";
import { buildRequest } from "../../protocol/requests.ts";

type CapacityInput = NonNullable<TenantConfigInput["capacity"]>;
type ServerInput = CapacityInput["servers"][number];

const constant = { kind: "constant", meanMs: 100 } as const;

function serverOf(more: Partial<ServerInput> = {}): ServerInput {
  return { name: "one", maxSessions: 10, serviceTime: constant, ...more };
}

/** A tenant with these chat servers; work passes only when the test advances its clock. */
function start(servers: readonly ServerInput[], { answerLimitMs = 1000, ...options }: Options = {}) {
  const clock = virtualClock(0);
  const config = { ...defaultConfig, capacity: { answerLimitMs, servers: [...servers] } };
  const tenant = createTenant({ clock, seed: 1, config, ...options });
  const callerOf = (name: string) => testCaller(tenant, { clientId: name });

  /** Sends and waits until the work of it waits or is done. */
  async function submit(send: () => Promise<Seen>): Promise<{ outcome: () => Promise<string>; answer: Promise<Seen> }> {
    let isAnswered = false;
    const before = tenant.heldPolls();
    const answer = send().finally(() => (isAnswered = true));
    await vi.waitFor(() => expect(isAnswered || tenant.heldPolls() > before).toBe(true), { interval: 1 });
    return { outcome: async () => (isAnswered ? outcomeOf(await answer) : "waits"), answer };
  }
  /** Has the work of one request done, however long it takes. */
  async function done(send: () => Promise<Seen>): Promise<Seen> {
    const { answer } = await submit(send);
    while (tenant.heldPolls() > 0) {
      clock.advanceToNextTimer();
      await turn();
    }
    return answer;
  }
  /** Has a client's poll held, once it has fetched all that its scenario says by itself; the answer that ends the hold. */
  async function hold(caller: ReturnType<typeof testCaller>, chatId: string): Promise<Seen> {
    clock.advance(5000);
    await done(() => caller.poll(chatId));
    const held = tenant.ledger.heldPolls;
    const { answer } = await submit(() => caller.poll(chatId));
    clock.advance(100);
    await vi.waitFor(() => expect(tenant.ledger.heldPolls).toBe(held + 1), { interval: 1 });
    return answer;
  }
  const counts = (name = "one") => tenant.capacity?.counts().find((server) => server.name === name);
  return { clock, tenant, callerOf, submit, done, hold, counts };
}

interface Options extends TenantOptions {
  readonly answerLimitMs?: number;
}

function turn(): Promise<void> {
  return new Promise((resolve) => void setImmediate(resolve));
}

function requestChat(caller: ReturnType<typeof testCaller>): () => Promise<Seen> {
  return () => caller.call("requestChat", { json: {} });
}

test("a tenant without a capacity model has no chat servers and work takes no time", async () => {
  const tenant = createTenant({ clock: virtualClock(), seed: 1 });
  expect(tenant.capacity).toBeNull();
  expect(outcomeOf(await requestChat(testCaller(tenant))())).toBe("200");
});

test("work takes its time, first come, first served, and is counted", async () => {
  const { clock, callerOf, submit, counts } = start([serverOf()]);
  const first = await submit(requestChat(callerOf("a")));
  const second = await submit(requestChat(callerOf("b")));
  clock.advance(99);
  await turn();
  expect([await first.outcome(), await second.outcome()]).toEqual(["waits", "waits"]);
  expect(counts()).toMatchObject({ sessions: 0, reserved: 2, busy: 1, queued: 1 });
  clock.advance(1);
  expect(outcomeOf(await first.answer)).toBe("200");
  expect(await second.outcome()).toBe("waits");
  clock.advance(100);
  expect(outcomeOf(await second.answer)).toBe("200");
  expect(counts()).toMatchObject({ sessions: 2, reserved: 0, done: 2, busyMs: 200, queued: 0 });
});

test("new sessions go where most room is, and past the last seat to 5001; an end makes room", async () => {
  const { callerOf, done, counts } = start([serverOf({ maxSessions: 1 }), serverOf({ name: "two", maxSessions: 2 })]);
  const seatsAfter: unknown[] = [];
  for (const name of ["a", "b", "c"]) {
    expect(outcomeOf(await done(requestChat(callerOf(name))))).toBe("200");
    seatsAfter.push([counts("one")?.sessions, counts("two")?.sessions]);
  }
  expect(seatsAfter).toEqual([
    [0, 1],
    [1, 1],
    [1, 2],
  ]);
  const refused = await done(requestChat(callerOf("d")));
  expect(outcomeOf(refused)).toBe("503/5001");
  // Opening hours are no seats.
  expect(outcomeOf(await callerOf("d").call("checkAvailability"))).toBe("200");
  const again = await done(requestChat(callerOf("a")));
  expect(again.json["is_new_chat"]).toBe(false);
  const chatId = String(again.json["chat_id"]);
  expect(outcomeOf(await done(() => callerOf("a").send(chatId, { event: "chat_session_end" })))).toBe("200");
  expect(outcomeOf(await done(requestChat(callerOf("d"))))).toBe("200");
  expect(counts("two")).toMatchObject({ sessions: 2, peakSessions: 2, maxSessions: 2 });
});

test("a client that asks twice at once gets one session, and keeps one seat", async () => {
  const { clock, callerOf, submit, counts } = start([serverOf()]);
  const both = [await submit(requestChat(callerOf("a"))), await submit(requestChat(callerOf("a")))];
  clock.advance(200);
  const [first, second] = await Promise.all(both.map(({ answer }) => answer));
  expect(second?.json).toMatchObject({ chat_id: first?.json["chat_id"], is_new_chat: false });
  expect(counts()).toMatchObject({ sessions: 1, reserved: 0 });
});

test("who waits past the limit is answered 5000 then; work that waits is dropped, work that is under way is done", async () => {
  const { clock, callerOf, done, submit, counts } = start([serverOf()], { answerLimitMs: 150 });
  const caller = callerOf("a");
  const chatId = String((await done(requestChat(caller))).json["chat_id"]);
  const texts = ["in time", "under way", "waiting"];
  const sent = [await submit(() => caller.say(chatId, texts[0] ?? ""))];
  clock.advance(20);
  for (const text of texts.slice(1)) sent.push(await submit(() => caller.say(chatId, text)));
  clock.advance(150);
  expect(await Promise.all(sent.map(({ answer }) => answer.then(outcomeOf)))).toEqual(["200", "503/5000", "503/5000"]);
  clock.advance(1000);
  const history = await done(() => caller.call("getChatHistory", { path: { chatId } }));
  expect(texts.map((text) => history.text.includes(text))).toEqual([true, true, false]);
  expect(counts()).toMatchObject({ doneLate: 1, dropped: 1 });
});

test("a chat request that was answered 5000 may have made a session, which the next one finds", async () => {
  const { clock, callerOf, submit, counts } = start([serverOf()], { answerLimitMs: 50 });
  const first = await submit(requestChat(callerOf("a")));
  clock.advance(50);
  expect(outcomeOf(await first.answer)).toBe("503/5000");
  expect(counts()).toMatchObject({ sessions: 0, reserved: 1 });
  clock.advance(50);
  expect(counts()).toMatchObject({ sessions: 1, reserved: 0, doneLate: 1 });
  expect(outcomeOf(await callerOf("a").call("getActiveChat"))).toBe("200");
});

test("a dropped chat request gives its seat back", async () => {
  const { clock, callerOf, submit, counts } = start([serverOf({ maxSessions: 3 })], { answerLimitMs: 150 });
  const all = [];
  for (const name of ["a", "b", "c"]) all.push(await submit(requestChat(callerOf(name))));
  expect(counts()).toMatchObject({ reserved: 3 });
  clock.advance(150);
  expect(await Promise.all(all.map(({ answer }) => answer.then(outcomeOf)))).toEqual(["200", "503/5000", "503/5000"]);
  expect(counts()).toMatchObject({ reserved: 1, sessions: 1, dropped: 1, busy: 1 });
});

test("the history, for which the document has no 5000, waits for as long as it takes", async () => {
  const { clock, callerOf, done, submit } = start([serverOf()], { answerLimitMs: 150 });
  const caller = callerOf("a");
  const chatId = String((await done(requestChat(caller))).json["chat_id"]);
  const reads = [];
  for (let count = 0; count < 3; count += 1)
    reads.push(await submit(() => caller.call("getChatHistory", { path: { chatId } })));
  clock.advance(300);
  expect(await Promise.all(reads.map(({ answer }) => answer.then(outcomeOf)))).toEqual(["200", "200", "200"]);
});

test("held polls keep no worker busy", async () => {
  const { callerOf, done, hold, counts, tenant } = start([serverOf()]);
  const caller = callerOf("a");
  const chatId = String((await done(requestChat(caller))).json["chat_id"]);
  const held = hold(caller, chatId);
  await vi.waitFor(() => expect(tenant.ledger.heldPolls).toBe(1), { interval: 1 });
  expect(counts()).toMatchObject({ busy: 0, queued: 0, done: 3 });
  const answers = [await done(() => caller.say(chatId, "hello")), await held];
  expect(answers.map(outcomeOf)).toEqual(["200", "200"]);
});

test("while a server is lost its sessions get 5004, others and new ones do not; it may keep its sessions", async () => {
  const lost = [{ afterMs: 10_000, forMs: 5000 }];
  const { clock, callerOf, done, hold, tenant } = start([serverOf({ lost }), serverOf({ name: "two" })]);
  const chats = new Map<string, string>();
  for (const name of ["a", "b"]) chats.set(name, String((await done(requestChat(callerOf(name)))).json["chat_id"]));
  const chatId = chats.get("a") ?? "";
  const held = hold(callerOf("a"), chatId);
  await vi.waitFor(() => expect(tenant.ledger.heldPolls).toBe(1), { interval: 1 });
  clock.advance(10_000 - clock.now());
  expect(outcomeOf(await held)).toBe("503/5004");
  expect(outcomeOf(await callerOf("a").poll(chatId))).toBe("503/5004");
  expect(outcomeOf(await callerOf("a").say(chatId, "hello?"))).toBe("503/5004");
  expect(outcomeOf(await callerOf("a").call("getActiveChat"))).toBe("503/5004");
  expect(outcomeOf(await requestChat(callerOf("a"))())).toBe("503/5004");
  expect(outcomeOf(await done(() => callerOf("b").say(chats.get("b") ?? "", "hello")))).toBe("200");
  expect(outcomeOf(await done(requestChat(callerOf("c"))))).toBe("200");
  expect(outcomeOf(await callerOf("c").call("checkAvailability"))).toBe("200");
  expect(tenant.capacity?.counts().map(({ sessions, isLost }) => [sessions, isLost])).toEqual([
    [1, true],
    [2, false],
  ]);
  clock.advance(15_000 - clock.now());
  expect(outcomeOf(await done(() => callerOf("a").say(chatId, "hello again")))).toBe("200");
});

test("work that is under way when its server is lost is answered 5004 and not done", async () => {
  const { clock, callerOf, done, submit, counts } = start([serverOf({ lost: [{ afterMs: 150 }] })]);
  const caller = callerOf("a");
  const chatId = String((await done(requestChat(caller))).json["chat_id"]);
  const both = [await submit(() => caller.say(chatId, "x")), await submit(requestChat(callerOf("b")))];
  clock.advance(50);
  expect(await Promise.all(both.map(({ answer }) => answer.then(outcomeOf)))).toEqual(["503/5004", "503/5004"]);
  expect(counts()).toMatchObject({ lost: 2, busy: 0, queued: 0, reserved: 0, isLost: true });
});

test("without any server that can be reached chats and availability are 5001", async () => {
  const { callerOf } = start([serverOf({ lost: [{ afterMs: 0 }] })]);
  expect(outcomeOf(await requestChat(callerOf("a"))())).toBe("503/5001");
  expect(outcomeOf(await callerOf("a").call("checkAvailability"))).toBe("503/5001");
});

test("a server that comes back without its sessions has failed them: a poll is told, and then they are gone", async () => {
  const lost = [{ afterMs: 1000, forMs: 1000 }];
  const { clock, callerOf, done, counts } = start([serverOf({ lost, sessionsAfterLoss: "failed" })]);
  const caller = callerOf("a");
  const chatId = String((await done(requestChat(caller))).json["chat_id"]);
  clock.advance(2000 - clock.now());
  const told = await caller.poll(chatId);
  const events = told.json["events"] as readonly Record<string, unknown>[];
  expect([namesOf(events).at(-1), events.at(-1)?.["state"]]).toEqual(["chat_session_status", "failed"]);
  expect(outcomeOf(await caller.poll(chatId))).toBe("404/5005");
  expect(counts()).toMatchObject({ sessions: 0, isLost: false });
  expect((await done(requestChat(caller))).json["is_new_chat"]).toBe(true);
});

test("what is true when work is done counts, not what was true when it came", async () => {
  const { clock, callerOf, done, submit } = start([serverOf()]);
  const caller = callerOf("a");
  const chatId = String((await done(requestChat(caller))).json["chat_id"]);
  const end = await submit(() => caller.send(chatId, { event: "chat_session_end" }));
  const after = await submit(() => caller.say(chatId, "too late"));
  clock.advance(200);
  expect([outcomeOf(await end.answer), outcomeOf(await after.answer)]).toEqual(["200", "404/5005"]);
});

test("closing answers what waits, as if it had been its turn, and stops every timer", async () => {
  const { clock, callerOf, submit, tenant } = start([serverOf({ lost: [{ afterMs: 60_000, forMs: 1 }] })]);
  const waiting = [await submit(requestChat(callerOf("a"))), await submit(requestChat(callerOf("b")))];
  await tenant.close();
  expect(await Promise.all(waiting.map(({ answer }) => answer.then(outcomeOf)))).toEqual(["200", "200"]);
  expect(clock.pendingTimers).toBe(0);
});

test("the same seed draws the same service times, another seed others, and each server its own", async () => {
  const times = async (seed: number): Promise<unknown[]> => {
    const serviceTime = { kind: "exponential", meanMs: 100 } as const;
    const { callerOf, done, counts } = start([serverOf({ serviceTime }), serverOf({ name: "two", serviceTime })], {
      seed,
    });
    for (const name of ["a", "b", "c", "d"]) await done(requestChat(callerOf(name)));
    return [counts("one")?.busyMs, counts("two")?.busyMs];
  };
  const first = await times(7);
  expect(await times(7)).toEqual(first);
  expect(await times(8)).not.toEqual(first);
  expect(first[0]).not.toBe(first[1]);
});

test("a poll whose client has gone before its turn takes no events with it and is not held", async () => {
  const clock = virtualClock(0);
  const config = { ...defaultConfig, capacity: { servers: [serverOf()] } };
  const running = await startTenant({ clock, seed: 1, config });
  const { tenant, url } = running;
  try {
    const caller = testCaller(tenant, { clientId: "a" });
    const request = requestChat(caller)();
    await vi.waitFor(() => expect(tenant.heldPolls()).toBe(1), { interval: 1 });
    clock.advance(100);
    const chatId = String((await request).json["chat_id"]);
    clock.advance(2000);
    const { path, headers } = buildRequest(
      "getNewChatEvents",
      { tenantUrl: "acme.example.com", appId: "sales-entry", clientId: "a" },
      { path: { chatId } },
    );
    const aborter = new AbortController();
    const polling = fetch(url + path, { headers, signal: aborter.signal }).catch(() => "gone");
    await vi.waitFor(() => expect(tenant.heldPolls()).toBe(1), { interval: 1 });
    aborter.abort();
    await polling;
    await vi.waitFor(() => expect(tenant.ledger.snapshot().operations.getNewChatEvents.cutOff).toBe(1), {
      interval: 1,
    });
    clock.advance(100);
    expect(tenant.heldPolls()).toBe(0);
    const next = caller.poll(chatId);
    await vi.waitFor(() => expect(tenant.heldPolls()).toBe(1), { interval: 1 });
    clock.advance(100);
    expect(((await next).json["events"] as unknown[]).length).toBeGreaterThan(0);
  } finally {
    await running.close();
  }
});

test("a poll whose work is done is answered by what comes before anything else has run", async () => {
  const { clock, callerOf, submit, done } = start([serverOf()]);
  const caller = callerOf("anna");
  const chatId = String((await done(requestChat(caller))).json["chat_id"]);
  clock.advance(5000);
  await done(() => caller.poll(chatId));
  const { outcome } = await submit(() => caller.poll(chatId));
  // In one go: the work is done, the hold begins, and it ends.
  clock.advance(20_000);
  await vi.waitFor(async () => expect(await outcome()).toBe("200"), { interval: 1 });
});

test("a part of the sends gets stuck: answered 5000 at the limit, whatever else the server does", async () => {
  const hanging = [{ operation: "sendEvents", share: 1 }] as const;
  const { clock, callerOf, submit, done, counts } = start([serverOf({ hanging: [...hanging] })], {
    answerLimitMs: 8000,
  });
  const caller = callerOf("a");
  const { chat_id: chatId } = (await done(requestChat(caller))).json as { chat_id: string };
  const send = await submit(() => caller.send(chatId, { event: "chat_session_typing" }));
  clock.advance(7999);
  await turn();
  expect(await send.outcome()).toBe("waits");
  clock.advance(1);
  expect(outcomeOf(await send.answer)).toBe("503/5000");
  expect(counts()).toMatchObject({ dropped: 1, queued: 0, busy: 0 });
});

test("only operations that may be answered 5000 can get stuck", () => {
  const hanging = [{ operation: "getChatHistory", share: 0.1 }] as never;
  expect(() => start([serverOf({ hanging })])).toThrow(/operation/);
});
