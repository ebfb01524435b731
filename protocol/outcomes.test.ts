import { expect, test } from "vitest";
import { pollOutcome } from "./outcomes.ts";

test.each([
  [200, '{"events":[{"event":"chat_session_ended"}]}', "events"],
  [200, '{"events":[]}', "empty"],
  [200, '{ "events" : [ ] }', "empty"],
  [404, '{"events":[]}', "contractViolation"],
  [200, '{"events":[null]}', "contractViolation"],
  [200, "<html>", "contractViolation"],
  [200, "{}", "contractViolation"],
  [200, null, "contractViolation"],
  [503, '{"error_code":"5000","error_message":"x"}', "5000"],
  [503, '{"error_code":"5001","error_message":"x"}', "5001"],
  [404, '{"error_code":"5005","error_message":"x"}', "5005"],
  [429, '{"error_code":"5509","error_message":"x"}', "5509"],
  [500, '{"error_code":"5955","error_message":"x"}', "otherCode"],
  [429, '{"error_code":5509,"error_message":"x"}', "contractViolation"],
  [502, "Bad Gateway", "contractViolation"],
])("a poll answered %i %s ends as %s", (status, body, outcome) => {
  expect(pollOutcome(status, body)).toBe(outcome);
});
