import { expect, test } from "vitest";
import { clientEventNames, serverEventNames } from "../../protocol/events.ts";
import { entryOf, type LooseEvent } from "./console/entries.ts";
import { createNames } from "./console/names.ts";

const nameOf = (partyId: string): string => (partyId === "p-1" ? "Mia R." : "Somebody");
const show = (event: LooseEvent) => entryOf(event, "chat", nameOf);

test("words keep their markup as words, and the plain form of an agent's words comes first", () => {
  const event = { event: "chat_session_message", party_id: "chat", msg_id: 7, msg: "<b>x</b>", timestamp: "12" };
  expect(show(event)).toEqual({
    side: "client",
    partyId: "chat",
    at: 12_000,
    kind: "words",
    msgId: "7",
    text: "<b>x</b>",
  });
  expect(show({ ...event, party_id: "p-1", msg_text: "x" })).toMatchObject({ side: "tenant", text: "x" });
});

test.each([
  ["https://maps.example.com/?q=1", "https://maps.example.com/?q=1"],
  ["javascript:alert(1)", null],
  ["data:text/html,x", null],
  [" https://x.example.com", null],
  [null, null],
  [7, null],
])("a location that names %j leads to %j", (url, href) => {
  const event = { event: "chat_session_location", party_id: "chat", latitude: "1.5", longitude: 2, url };
  expect(show(event)).toMatchObject({ kind: "place", where: "1.5, 2", href });
});

test.each([
  [{ event: "chat_session_party_joined", party_id: "p-1" }, "Mia R. joined"],
  [{ event: "chat_session_case_set", case_id: "" }, "The chat was taken out of its case"],
  [{ event: "chat_session_case_set", case_id: "CASE-1" }, "The chat belongs to case CASE-1"],
  [{ event: "chat_session_secure_form_cancel", party_id: "chat" }, "The client refused the secure form"],
  [{ event: "chat_session_secure_form_cancel" }, "The secure form was withdrawn"],
  [{ event: "chat_session_status", state: "queued", ewt: "25" }, "The chat waits for an agent (estimated 25 s)"],
  [{ event: "chat_session_something_new" }, "something new"],
])("%j is noted as: %s", (event, text) => {
  expect(show(event)).toMatchObject({ kind: "note", text });
});

test("receipts name what they are for, in either spelling", () => {
  expect(show({ event: "chat_session_message_read", ref_msg_id: "m-1" })).toMatchObject({ of: "m-1", level: "read" });
  expect(show({ event: "chat_session_message_delivered", msg_id: "m-2" })).toMatchObject({
    of: "m-2",
    level: "delivered",
  });
});

test("an answered form shows each of its values as text", () => {
  const data = { rating: 5, comment: "<i>good</i>", more: { a: [1] } };
  const rows = [
    ["rating", "5"],
    ["comment", "<i>good</i>"],
    ["more", '{"a":[1]}'],
  ];
  expect(show({ event: "chat_session_form_data", form_name: "Survey", data })).toMatchObject({
    title: "Form Survey answered",
    rows,
  });
  expect(show({ event: "chat_session_form_data", data: "none" })).toMatchObject({ title: "Form answered", rows: [] });
});

test.each([...new Set([...serverEventNames, ...clientEventNames])])(
  "%s can be shown, whatever its members are",
  (event) => {
    for (const member of [undefined, null, 5, {}, "text"]) {
      const members = ["msg", "data", "file_name", "timestamp", "party_id", "url", "state", "case_id"];
      const entry = show({ ...Object.fromEntries(members.map((name) => [name, member])), event });
      expect(Number.isFinite(entry.at ?? 0)).toBe(true);
      expect(entry.kind === "note" ? entry.text : "").not.toMatch(/undefined|null|\[object/);
    }
  },
);

test("people are called by the name under which they joined, also after they left", () => {
  const names = createNames();
  names.hear({
    event: "chat_session_party_joined",
    party_id: "p-1",
    display_name: "",
    first_name: "Mia",
    last_name: "Roe",
  });
  names.hear({ event: "chat_session_party_joined", party_id: "p-2", display_name: "Bo" });
  names.learn({ "p-2": "Other", "p-3": "Guide" });
  expect(["p-1", "p-2", "p-3", "p-4"].map((id) => names.of(id))).toEqual(["Mia Roe", "Bo", "Guide", "Somebody"]);
});
