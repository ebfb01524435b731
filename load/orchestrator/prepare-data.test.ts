import { expect, test } from "vitest";
import { makePeople } from "./prepare-data.ts";

const seed = 42;

test("the same seed makes the same people, another seed others", () => {
  expect(makePeople(20, seed)).toEqual(makePeople(20, seed));
  expect(makePeople(20, seed)).not.toEqual(makePeople(20, seed + 1));
});

test("a larger crowd begins with the people of a smaller one", () => {
  expect(makePeople(30, seed).slice(0, 10)).toEqual(makePeople(10, seed));
});

test("every person is another client, has something to say, and can be written to by nobody", () => {
  const people = makePeople(2000, seed);
  expect(new Set(people.map(({ clientId }) => clientId)).size).toBe(people.length);
  for (const { mail, messages } of people) {
    expect(mail).toMatch(/@example\.com$/);
    expect(messages.length).toBeGreaterThan(0);
    // Words with a slash in front are commands to the reference tenant's agent.
    expect(messages.some((message) => message === "" || message.startsWith("/"))).toBe(false);
  }
});
