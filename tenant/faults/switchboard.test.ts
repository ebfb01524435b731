import { expect, test } from "vitest";
import { operations } from "../../protocol/operations.ts";
import { success } from "../answer.ts";
import type { Fault } from "./fault.ts";
import { readFaults } from "./read-faults.ts";
import { standstill, type FaultySession } from "./situation.ts";
import { createSwitchboard } from "./switchboard.ts";

const faults = [
  { id: "decided", family: "decay", deviation: "A decision is wrong." },
  { id: "other", family: "decay", deviation: "Another decision is wrong." },
  {
    id: "answered",
    family: "shape",
    deviation: "A chat has no id.",
    answer: (answer, { operation }) => (operation.id === "requestChat" ? { ...answer, json: {} } : { ...answer }),
  },
  { id: "lost", family: "delivery", deviation: "Events are lost.", publish: () => [] },
  {
    id: "first-only",
    family: "delivery",
    deviation: "One is delivered.",
    deliver: ({ events }) => ({ events: events.slice(0, 1), kept: [] }),
  },
  { id: "longer", family: "pollTiming", deviation: "Holds are longer.", holdMs: (holdMs) => holdMs + 1 },
  { id: "deaf", family: "pollTiming", deviation: "Nothing wakes.", wakes: () => false },
  { id: "late", family: "http", deviation: "It is late.", delayMs: () => 5 },
  { id: "now-and-then", family: "decay", deviation: "Sometimes.", trigger: { oneIn: 2 } },
] as const satisfies readonly Fault[];

type Id = (typeof faults)[number]["id"];
const ids: readonly Id[] = faults.map(({ id }) => id);
const session: FaultySession = {
  chatId: "c",
  identity: "i",
  state: "connected",
  openedAtMs: 0,
  outbox: [],
  history: [],
  held: null,
};
const ended = [{ event: "chat_session_ended" as const }];
const call = { operation: operations.requestChat, path: {} };

function board(...texts: string[]) {
  const { chosen, problems } = readFaults(texts, ids);
  expect(problems).toEqual([]);
  return createSwitchboard<Id>(chosen, faults, { situation: standstill, seed: 1 });
}

test("without faults everything stays what it is, the very same thing", () => {
  const none = board();
  const answer = success({ a: 1 });
  const raw = { status: 200, headers: {}, body: "" };
  expect(none.has("decided")).toBe(false);
  expect(none.answer(answer, call)).toBe(answer);
  expect(none.write(raw, call)).toBe(raw);
  expect(none.publish(ended, session)).toBe(ended);
  expect(none.deliver(ended, session).events).toBe(ended);
  expect(none.receive(ended, session)).toBe(ended);
  expect([
    none.delayMs(answer, call),
    none.holdMs(7, session),
    none.wakes(ended, session),
    none.admits(session),
  ]).toEqual([0, 7, true, true]);
  expect(none.forCall()).toBe(none);
  expect([none.switchedOn, none.fired()]).toEqual([[], {}]);
});

test("faults alter one after the other, and each is counted only for what it changed", () => {
  const some = board("answered", "lost", "first-only", "longer", "deaf", "late");
  expect(some.answer(success({ chat_id: "c" }), call).json).toEqual({});
  some.answer(success({ chat: "available" }), { operation: operations.checkAvailability, path: {} });
  some.answer(success({}), call);
  expect(some.publish(ended, session)).toEqual([]);
  expect(some.publish([], session)).toEqual([]);
  expect(some.deliver(ended, session)).toEqual({ events: ended, kept: [] });
  expect(some.deliver([...ended, ...ended], session).events).toEqual(ended);
  expect([some.holdMs(7, session), some.wakes(ended, session), some.delayMs(success(), call)]).toEqual([8, false, 5]);
  expect(some.fired()).toEqual({ answered: 1, lost: 1, "first-only": 1, longer: 1, deaf: 1, late: 1 });
});

test("a fault that is switched on and never had an occasion is counted as none", () => {
  const some = board("decided", "other@after=100");
  expect([some.has("decided"), some.has("other"), some.has("lost")]).toEqual([true, false, false]);
  expect(some.fired()).toEqual({ decided: 1, "other@after=100": 0 });
  expect(some.switchedOn).toEqual(["decided", "other@after=100"]);
});

test("one call meets a fault that is left to chance everywhere or nowhere, and calls differ", () => {
  const chance = board("decided@1/2", "other@1/2");
  const calls = Array.from({ length: 200 }, () => chance.forCall());
  const met = calls.map((one) => [one.has("decided"), one.has("decided"), one.has("decided")]);
  expect(met.filter((answers) => new Set(answers).size > 1)).toEqual([]);
  const count = met.filter(([first]) => first).length;
  expect(count).toBeGreaterThan(70);
  expect(count).toBeLessThan(130);
  // What each met is its own draw.
  const both = calls.filter((one) => one.has("decided") && one.has("other")).length;
  expect(both).toBeLessThan(count);
  expect(both).toBeGreaterThan(0);
});

test("outside of calls each decision is a draw of its own", () => {
  const chance = board("decided@1/2");
  expect(new Set(Array.from({ length: 50 }, () => chance.has("decided"))).size).toBe(2);
});

test("without chance a call sees the faults as they are", () => {
  const some = board("decided@held=1");
  expect(some.forCall()).toBe(some);
});

test("a fault with a trigger of its own keeps it unless it is told otherwise", () => {
  const often = (text: string): number => {
    const some = board(text);
    return Array.from({ length: 100 }, () => some.has("now-and-then")).filter(Boolean).length;
  };
  expect(often("now-and-then")).toBeGreaterThan(25);
  expect(often("now-and-then")).toBeLessThan(75);
  expect(often("now-and-then@1/50")).toBeLessThan(15);
});
