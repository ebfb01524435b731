import { expect, test } from "vitest";
import { clockText } from "./console/durations.ts";
import { groupSessions } from "./console/list-order.ts";
import { createModel } from "./console/model.ts";
import type { Changes, SessionSummary } from "./wire.ts";

const counts = { ivr: 0, queued: 0, connecting: 0, connected: 0, heldPolls: 0 };

function session(chatId: string, more: Partial<SessionSummary> = {}): SessionSummary {
  return {
    chatId,
    tenant: "acme.example.com",
    app: "entry",
    state: "queued",
    client: `client ${chatId}`,
    since: 0,
    waitingSince: null,
    parties: {},
    isTaken: false,
    isPollHeld: false,
    unread: 0,
    lastWords: null,
    caseId: null,
    ...more,
  };
}

function changes(more: Partial<Changes>): Changes {
  return { now: 0, counts, changed: [], gone: [], typing: {}, isIncomplete: false, ...more };
}

test("those that wait come first, the longest wait before the others, and then the newest", () => {
  const sessions = [
    session("done", { state: "completed" }),
    session("bot", { state: "ivr" }),
    session("quiet-old", { state: "connected", since: 1 }),
    session("quiet-new", { state: "connected", since: 2 }),
    session("asks", { state: "connected", waitingSince: 50 }),
    session("late", { waitingSince: 30 }),
    session("early", { waitingSince: 10, state: "connecting" }),
  ];
  const grouped = groupSessions(sessions, "").map((group) => [group.title, group.sessions.map(({ chatId }) => chatId)]);
  expect(grouped).toEqual([
    ["Waiting", ["early", "late"]],
    ["With an agent", ["asks", "quiet-new", "quiet-old"]],
    ["Automated", ["bot"]],
    ["Over", ["done"]],
  ]);
});

test("a filter wants each of its words somewhere", () => {
  const sessions = [session("a", { caseId: "CASE-9", app: "sales" }), session("b", { app: "sales" })];
  const found = (filter: string): string[] =>
    groupSessions(sessions, filter).flatMap((group) => group.sessions.map(({ chatId }) => chatId));
  expect([found("case-9 SALES"), found("sales"), found("nowhere")]).toEqual([["a"], ["a", "b"], []]);
});

test("changes are taken over, and what is forgotten goes from the list but not from the screen", () => {
  const model = createModel(() => 0);
  model.takeList({ now: 5, counts, sessions: [session("a")], total: 1 });
  expect([model.choose("nowhere"), model.choose("a")]).toEqual([false, true]);
  model.takeChanges(changes({ changed: [session("a", { unread: 3 }), session("b")], typing: { b: true } }));
  expect([model.total, model.chosen?.unread, model.typing.has("b"), model.isGone]).toEqual([2, 3, true, false]);
  model.takeChanges(changes({ gone: ["a"], typing: { b: false } }));
  expect([model.total, [...model.sessions.keys()], model.chosen?.chatId, model.isGone, model.typing.size]).toEqual([
    1,
    ["b"],
    "a",
    true,
    0,
  ]);
  model.choose("b");
  expect(model.isGone).toBe(false);
});

test("the tenant's time goes on between two messages", () => {
  let elapsedMs = 100;
  const model = createModel(() => elapsedMs);
  model.takeChanges(changes({ now: 1_000_000 }));
  elapsedMs += 2500;
  expect(model.now()).toBe(1_002_500);
});

test.each([
  [-5, "0:00"],
  [7999, "0:07"],
  [750_000, "12:30"],
  [3_725_000, "1:02:05"],
])("%i ms are %s", (ms, text) => {
  expect(clockText(ms)).toBe(text);
});
