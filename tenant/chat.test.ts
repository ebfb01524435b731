import { expect, test } from "vitest";
import type { SessionState } from "../protocol/types.ts";
import { isOver, nextState, type Signal } from "./chat.ts";

const ordinary: readonly [SessionState, Signal, SessionState][] = [
  ["ivr", "route", "queued"],
  ["queued", "reserve", "connecting"],
  ["connecting", "decline", "queued"],
  ["connecting", "accept", "connected"],
  ["connected", "requeue", "queued"],
  ["connected", "disconnect", "ivr"],
  ["queued", "finish", "completed"],
  ["ivr", "fail", "failed"],
];

test.each(ordinary)("%s leads by %s to %s", (state, signal, expected) => {
  expect(nextState(state, signal)).toBe(expected);
});

test("a session that is over stays over, whatever happens", () => {
  const signals: Signal[] = ["route", "reserve", "accept", "decline", "requeue", "disconnect", "finish", "fail"];
  const over: SessionState[] = ["completed", "failed"];
  expect(over.flatMap((state) => signals.map((signal) => nextState(state, signal)))).toEqual(
    over.flatMap(() => signals.map(() => undefined)),
  );
  expect(over.map(isOver)).toEqual([true, true]);
});

test("an agent cannot accept a session that was not reserved", () => {
  expect([nextState("queued", "accept"), nextState("ivr", "reserve")]).toEqual([undefined, undefined]);
});
