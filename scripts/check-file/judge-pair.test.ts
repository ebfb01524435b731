import { expect, test } from "vitest";

import { apiPrefix } from "../../protocol/operations.ts";
import { judgePair } from "./judge-pair.ts";
import type { RecordedPair } from "./recording.ts";

const place = { pointer: "/0", lineAt: () => 1 };

function pair(
  method: string,
  path: string,
  status: number | string,
  body: unknown,
  requestBody?: unknown,
): RecordedPair {
  return { kind: "pair", place, method, path: `${apiPrefix}${path}`, requestBody, status, body };
}

const gone = { error_code: "5005", error_message: "Chat session is not found" };
const events = "/chats/c-1/events";

test.each([
  ["a version", pair("GET", "/version?tenantUrl=x", 200, { server_version: "5.8" })],
  ["an empty answer to sent events", pair("POST", events, 200, undefined, { events: [{ event: "chat_session_end" }] })],
  ["an error with its status", pair("GET", events, 404, gone)],
  ["an error whose status was not logged", pair("GET", events, "4xx, not logged", gone)],
  ["a doubled slash behind the version", pair("GET", "//iceservers", 200, { servers: [] })],
  ["an answer kept as text", pair("GET", "/version", 200, '{"server_version": "5.8"}')],
])("%s keeps the contract", (_, recorded) => {
  expect(judgePair(recorded)).toMatchObject({ verdict: "kept", findings: [] });
});

test.each([
  ["a missing member", pair("GET", "/version", 200, {}), "/0/body"],
  ["a page of HTML", pair("GET", "/version", 200, "<html>"), "/0/body"],
  [
    "a number for a string",
    pair("POST", "/chats", 200, { chat_id: "c", state: "ivr", is_new_chat: "true" }),
    "/0/body/is_new_chat",
  ],
  ["a wrong message", pair("GET", events, 404, { ...gone, error_message: "gone" }), "/0/body/error_message"],
  ["a wrong status", pair("GET", events, 500, gone), "/0/status"],
  ["a status of the wrong class", pair("GET", events, "5xx, not logged", gone), "/0/status"],
  [
    "an event of a sent batch",
    pair("POST", events, 200, undefined, { events: [{ event: "chat_session_message" }] }),
    "/0/request/body/events/0",
  ],
  [
    "an event of an answered poll",
    pair("GET", events, 200, { events: [{ event: "chat_session_status" }] }),
    "/0/body/events/0",
  ],
])("%s breaks the contract, with its place", (_, recorded, pointer) => {
  const { verdict, findings } = judgePair(recorded);
  expect(verdict).toBe("broken");
  expect(findings.map((found) => found.pointer)).toContain(pointer);
});

test("another version is read as the contract's own, and said", () => {
  const v1 = { ...pair("GET", "", 200, { server_version: "1" }), path: "/clientweb/api/v1/version" };
  expect(judgePair(v1)).toMatchObject({ verdict: "kept", notes: [expect.stringContaining("v1")] });
});

test.each(["/clientweb/api/v2/nothing", "/clientweb/file/f-1", "/", "/clientweb/api/v2/chats/%zz/events"])(
  "%s is no operation and is not checked",
  (path) => {
    expect(judgePair({ ...pair("GET", "", 200, {}), path })).toMatchObject({
      verdict: "not checked",
      notes: [expect.stringContaining(path)],
    });
  },
);

test("what the sources cannot tell does not break the contract", () => {
  const busy = { error_code: "5509", error_message: "Too many concurrent poll requests for the same session" };
  expect(judgePair(pair("GET", events, 400, busy)).verdict).toBe("cannot tell");
});
