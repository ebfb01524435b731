import { expect, test } from "vitest";
import { eventFindings } from "./event-findings.ts";

const receipt = { event: "chat_session_message_delivered", party_id: "p-1", timestamp: "1718000013" };

test("a right event has no finding", () => {
  expect(eventFindings({ ...receipt, ref_msg_id: "1" }, "server", "required", "")).toEqual([]);
});

test("a receipt under msg_id is found, and the contradiction behind it is named", () => {
  const findings = eventFindings({ ...receipt, msg_id: "1" }, "either", "required", "/events/5");
  expect(findings).toMatchObject([
    { tier: "required", where: "/events/5", expected: 'a member "ref_msg_id"', contradiction: 12 },
  ]);
});

test("the innermost part decides the tier", () => {
  const milliseconds = { ...receipt, ref_msg_id: "1", timestamp: "1718000013000" };
  expect(eventFindings(milliseconds, "server", "required", "")).toMatchObject([
    { tier: "recommended", contradiction: 9 },
  ]);
  expect(eventFindings({ ...milliseconds, timestamp: 1_718_000_013 }, "server", "required", "")).toMatchObject([
    { tier: "required" },
  ]);
});

test("a finding is never firmer than what it is judged for", () => {
  expect(eventFindings({ ...receipt }, "server", "observed", "")).toMatchObject([{ tier: "observed" }]);
});

test("the vendor's misspelt name is explained", () => {
  const findings = eventFindings(
    { event: "chat_session_inactvity_timeout", msg: "", timestamp: "1718000013" },
    "server",
    "required",
    "",
  );
  expect(findings).toMatchObject([{ check: "event name", tier: "recommended", contradiction: 11 }]);
});

test("an event that only one side sends is wrong from the other", () => {
  expect(eventFindings({ event: "chat_session_end" }, "client", "required", "")).toEqual([]);
  expect(eventFindings({ event: "chat_session_end" }, "either", "required", "")).toEqual([]);
  expect(eventFindings({ event: "chat_session_end" }, "server", "required", "")).toMatchObject([
    { check: "event name" },
  ]);
});

test.each([[null], ["chat_session_end"], [{}], [{ event: 7 }]])("%j is no event", (value) => {
  expect(eventFindings(value, "either", "required", "")).toMatchObject([{ tier: "required", check: "event name" }]);
});
