import { expect, test } from "vitest";

import { judgeEvent } from "./judge-event.ts";
import type { RecordedEvent } from "./recording.ts";

const item = (event: unknown): RecordedEvent => ({ kind: "event", place: { pointer: "", lineAt: () => 1 }, event });
const status = { event: "chat_session_status", state: "queued", ewt: "3" };

test("an event that one side sends is judged by that side's form", () => {
  expect(judgeEvent(item(status), "either")).toMatchObject({ verdict: "kept", sides: ["server"] });
  expect(judgeEvent(item({ event: "chat_session_end" }), "either")).toMatchObject({
    verdict: "kept",
    sides: ["client"],
  });
});

test("an event that fits no side is judged by the nearest form", () => {
  const { verdict, sides, findings } = judgeEvent(item({ event: "chat_session_message_read", msg_id: "1" }), "either");
  expect({ verdict, sides }).toEqual({ verdict: "broken", sides: ["client"] });
  expect(findings).toHaveLength(1);
});

test("a stated direction leaves no choice", () => {
  expect(judgeEvent(item({ event: "chat_session_end" }), "server")).toMatchObject({ verdict: "broken", sides: [] });
  expect(judgeEvent(item(status), "server").verdict).toBe("kept");
});

test("an unknown name is named, and a known misspelling explained", () => {
  const unknown = judgeEvent(item({ event: "chat_session_dance" }), "either");
  expect(unknown.findings).toMatchObject([{ actual: '"chat_session_dance"', explanation: null }]);
  const misspelt = judgeEvent(item({ event: "chat_session_inactvity_timeout" }), "either");
  expect(misspelt.findings[0]?.explanation).toContain("contradiction 11");
});

test.each([[{}], [null], [[]], ["chat_session_end"], [{ event: 3 }]])(
  "%j is no event and breaks the contract",
  (event) => {
    expect(judgeEvent(item(event), "either")).toMatchObject({ verdict: "broken", subject: "an event without a name" });
  },
);
