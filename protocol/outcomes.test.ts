import { expect, test } from "vitest";
import { answerOutcome, pollOutcome, pollOutcomes, requestOutcomes } from "./outcomes.ts";

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
  [500, '{"error_code":"5955","error_message":"x"}', "5955"],
  [500, '{"error_code":"9999","error_message":"x"}', "unknownCode"],
  [429, '{"error_code":5509,"error_message":"x"}', "contractViolation"],
  [502, "Bad Gateway", "contractViolation"],
])("a poll answered %i %s ends as %s", (status, body, outcome) => {
  expect(pollOutcome(status, body)).toBe(outcome);
});

test.each([
  ["requestChat", 200, '{"chat_id":"a","is_new_chat":true}', "created"],
  ["requestChat", 200, '{"chat_id":"a","is_new_chat":false}', "resumed"],
  ["requestChat", 200, '{"chat_id":""}', "contractViolation"],
  ["requestChat", 503, '{"error_code":"5001"}', "5001"],
  ["sendEvents", 200, "", "done"],
  ["sendEvents", 503, '{"error_code":"5000"}', "5000"],
  ["sendEvents", 502, "", "contractViolation"],
  ["getFile", 200, null, "done"],
  ["getNewChatEvents", 200, '{"events":[]}', "empty"],
] as const)("%s answered %i %s ends as %s", (operation, status, body, outcome) => {
  expect(answerOutcome(operation, status, body)).toBe(outcome);
});

test("the ways in which a poll can end are some of those in which any request can", () => {
  expect(requestOutcomes).toEqual(expect.arrayContaining([...pollOutcomes]));
  expect(new Set(requestOutcomes).size).toBe(requestOutcomes.length);
});
