import { expect, test } from "vitest";
import { clientEventNames, isClientEventName, isEndOfSession, isServerEventName, serverEventNames } from "./events.ts";

test("each event is known in its direction", () => {
  expect(serverEventNames.filter((name) => !isServerEventName(name))).toEqual([]);
  expect(clientEventNames.filter((name) => !isClientEventName(name))).toEqual([]);
  expect(isServerEventName("chat_session_end")).toBe(false);
  expect(isClientEventName("chat_session_ended")).toBe(false);
});

test("the vendor's slip of the pen is not an event", () => {
  expect(isServerEventName("chat_session_inactvity_timeout")).toBe(false);
});

test("a session is over when it has ended, timed out, failed or completed, and not before", () => {
  expect(isEndOfSession({ event: "chat_session_ended" })).toBe(true);
  expect(isEndOfSession({ event: "chat_session_inactivity_timeout" })).toBe(true);
  expect(isEndOfSession({ event: "chat_session_status", state: "failed" })).toBe(true);
  expect(isEndOfSession({ event: "chat_session_status", state: "queued" })).toBe(false);
  expect(isEndOfSession({ event: "chat_session_timeout_warning" })).toBe(false);
  expect(isEndOfSession({})).toBe(false);
});
