import { EventEmitter } from "node:events";
import type { ServerResponse } from "node:http";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { createWorld, tenantIn } from "../app.ts";
import { virtualClock } from "../clock.ts";
import { testCaller } from "../test-caller.ts";
import { createLiveFeed } from "./live-feed.ts";
import { createSessionViews } from "./session-views.ts";
import type { Changes } from "./wire.ts";

beforeEach(
  () =>
    void vi.useFakeTimers({ toFake: ["setTimeout", "setInterval", "clearTimeout", "clearInterval", "performance"] }),
);
afterEach(() => void vi.useRealTimers());

function start() {
  const world = createWorld({ clock: virtualClock(), seed: 1 });
  const tenant = tenantIn(world);
  const live = createLiveFeed({ world, views: createSessionViews(world) });
  const clientOf = (clientId: string) => testCaller(tenant, { appId: "console-entry", clientId });
  return { world, live, clientOf };
}

/** A connection that takes what it is told, or nothing. */
function listener() {
  const told: { event: string; data: Changes }[] = [];
  const events = new EventEmitter();
  const state = { takesMore: true, isDestroyed: false };
  const take = (text: string): boolean => {
    const [, event = "", data = ""] = /^event: (\w+)\ndata: (.*)\n\n$/.exec(text) ?? [];
    told.push({ event, data: JSON.parse(data) as Changes });
    return state.takesMore;
  };
  const response = Object.assign(events, {
    write: take,
    end: take,
    destroy: () => {
      state.isDestroyed = true;
      events.emit("close");
    },
  });
  return { told, state, events, response: response as unknown as ServerResponse };
}

test("a listener is greeted, told of changes in one message, and reminded when there are none", async () => {
  const { live, clientOf, world } = start();
  const { response, told } = listener();
  live.join(response);
  expect(told).toMatchObject([{ event: "changes", data: { changed: [], counts: { queued: 0 } } }]);
  const client = clientOf("c-1");
  const chatId = await client.requestChat();
  await client.say(chatId, "hello");
  expect(told).toHaveLength(1);
  vi.advanceTimersByTime(100);
  expect(told[1]?.data).toMatchObject({ counts: { queued: 1 }, changed: [{ chatId, unread: 1 }], isIncomplete: false });
  vi.advanceTimersByTime(10_000);
  expect(told).toHaveLength(3);
  expect(world.store.size).toBe(1);
});

test("who is writing is told, until the client says it", async () => {
  const { live, clientOf } = start();
  const { response, told } = listener();
  const client = clientOf("c-1");
  const chatId = await client.requestChat();
  live.join(response);
  await client.send(chatId, { event: "chat_session_typing" });
  vi.advanceTimersByTime(100);
  await client.say(chatId, "hello");
  vi.advanceTimersByTime(100);
  expect(told.slice(1).map(({ data }) => [data.typing, data.changed.length])).toEqual([
    [{ [chatId]: true }, 0],
    [{ [chatId]: false }, 1],
  ]);
});

test("a session that is forgotten is told as gone", async () => {
  const { live, clientOf, world } = start();
  const { response, told } = listener();
  const client = clientOf("c-1");
  const chatId = await client.requestChat();
  live.join(response);
  await client.send(chatId, { event: "chat_session_end" });
  vi.advanceTimersByTime(100);
  expect(told.at(-1)?.data).toMatchObject({ changed: [{ chatId, state: "completed" }], gone: [] });
  (world.clock as ReturnType<typeof virtualClock>).advance(world.config.lastEventsMs);
  vi.advanceTimersByTime(100);
  expect(told.at(-1)?.data).toMatchObject({ changed: [], gone: [chatId] });
});

test("one that takes nothing is told nothing more, then all of it at once; too long, and it is cut off", async () => {
  const { live, clientOf } = start();
  const { response, told, state, events } = listener();
  state.takesMore = false;
  live.join(response);
  for (const name of ["c-1", "c-2"]) {
    await clientOf(name).requestChat();
    vi.advanceTimersByTime(100);
  }
  vi.advanceTimersByTime(10_000);
  expect(told).toHaveLength(1);
  events.emit("drain");
  expect(told.at(-1)?.data.changed).toHaveLength(2);
  expect(state.isDestroyed).toBe(false);
  vi.advanceTimersByTime(50_000);
  expect([state.isDestroyed, live.listeners, vi.getTimerCount()]).toEqual([true, 0, 0]);
});

test("more changes than one message holds are told as such", () => {
  const { live, world } = start();
  const { response, told } = listener();
  live.join(response);
  const [app] = world.config.tenants[0]?.apps ?? [];
  for (let at = 0; at < 300; at += 1) world.watch.tell({ chatId: `chat-${at}`, app } as never, null);
  vi.advanceTimersByTime(100);
  expect(told.at(-1)?.data.isIncomplete).toBe(true);
  expect(told.at(-1)?.data.gone).toHaveLength(200);
});

test("there is room for so many and no more, and nobody looks on when all have left", () => {
  const { live, world } = start();
  const lookOn = vi.spyOn(world.watch, "lookOn");
  const all = [];
  while (live.hasRoom) {
    const one = listener();
    live.join(one.response);
    all.push(one);
  }
  expect([all.length, live.listeners, lookOn.mock.calls.length]).toEqual([32, 32, 1]);
  for (const { events } of all) events.emit("close");
  expect([live.hasRoom, live.listeners, vi.getTimerCount()]).toEqual([true, 0, 0]);
});

test("at the end all are told the final ledger", () => {
  const { live, world } = start();
  const { response, told } = listener();
  live.join(response);
  live.close();
  expect(told.at(-1)).toEqual({ event: "closed", data: JSON.parse(JSON.stringify(world.ledger.snapshot())) });
});
