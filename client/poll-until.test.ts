import { expect, test } from "vitest";
import { pollUntil } from "./poll-until.ts";

function counter(): { poll: () => Promise<number>; polls: () => number } {
  let polls = 0;
  return { poll: () => Promise.resolve((polls += 1)), polls: () => polls };
}

test("it stops at the first answer that is wanted", async () => {
  const { poll, polls } = counter();
  expect(await pollUntil(poll, (answer) => answer >= 3, 10)).toEqual({ last: 3, isMet: true });
  expect(polls()).toBe(3);
});

test("it gives up after the polls it is allowed, and says so", async () => {
  const { poll, polls } = counter();
  expect(await pollUntil(poll, () => false, 4)).toEqual({ last: 4, isMet: false });
  expect(polls()).toBe(4);
});
