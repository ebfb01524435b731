import { expect, test } from "vitest";
import { canDecode, clientFamilies, eventDecoding } from "./client-families.ts";
import { clientEventNames, serverEventNames } from "./events.ts";

test("there is a row for every event of either direction, and for nothing else", () => {
  const named = new Set<string>([...serverEventNames, ...clientEventNames]);
  expect(Object.keys(eventDecoding).toSorted()).toEqual([...named].toSorted());
});

test("each row says where it comes from", () => {
  expect(Object.values(eventDecoding).filter(({ source }) => source.trim() === "")).toEqual([]);
});

test.each([
  ["android", "chat_session_message", true],
  ["android", "chat_session_form_show", true],
  ["android", "chat_session_secure_form_show", false],
  ["android", "chat_session_info", false],
  ["android", "chat_session_navigation", false],
  ["ios", "chat_session_signaling", true],
  ["ios", "chat_session_form_show", false],
  ["web", "chat_session_cobrowsing_requested", true],
  ["android", "chat_session_message_edited", false],
  ["ios", "toString", false],
  ["web", "chat_session_message_edited", true],
  ["unknown", "anything", true],
] as const)("%s clients and %s: %s", (family, name, expected) => {
  expect(canDecode(family, name)).toBe(expected);
});

test("every family decodes what ends a session and what is said in it", () => {
  const needed = [
    "chat_session_status",
    "chat_session_ended",
    "chat_session_inactivity_timeout",
    "chat_session_message",
  ];
  expect(clientFamilies.flatMap((family) => needed.filter((name) => !canDecode(family, name)))).toEqual([]);
});
