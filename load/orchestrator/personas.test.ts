import { expect, test } from "vitest";
import { makePersonas } from "./personas.ts";

test("the same seed gives the same people, another seed others, and nobody real is written to", () => {
  expect(makePersonas(1)).toEqual(makePersonas(1));
  expect(makePersonas(2)).not.toEqual(makePersonas(1));
  for (const { mail, messages } of makePersonas(1)) {
    expect(mail).toMatch(/@example\.com$/);
    expect(messages.every((message) => message.length > 0)).toBe(true);
  }
});
