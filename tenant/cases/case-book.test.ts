import { expect, test } from "vitest";
import { createCaseBook, type Case, type CaseSession } from "./case-book.ts";

function sessionOf(chatId: string, openedAtMs: number): CaseSession {
  return { chatId, openedAtMs, history: [] };
}

function idsOf({ sessions }: Case): string[] {
  return sessions.map(({ chatId }) => chatId);
}

test("sessions are in the order in which they began, and of too many the first is dropped", () => {
  const book = createCaseBook({ maxCases: 2, maxSessionsPerCase: 2 });
  book.put("A", sessionOf("second", 2));
  book.put("A", sessionOf("first", 1));
  expect(idsOf(book.put("A", sessionOf("second", 2)))).toEqual(["first", "second"]);
  expect(idsOf(book.put("A", sessionOf("third", 3)))).toEqual(["second", "third"]);
});

test("of too many cases the one that was longest not used is forgotten", () => {
  const book = createCaseBook({ maxCases: 2, maxSessionsPerCase: 2 });
  for (const key of ["A", "B", "A", "C"]) book.put(key, sessionOf(`of ${key}`, 1));
  expect([...book.cases()].map(({ key }) => key)).toEqual(["A", "C"]);
  expect(idsOf(book.put("B", sessionOf("anew", 2)))).toEqual(["anew"]);
});

test("a closed case is opened again when a session is put under it", () => {
  const book = createCaseBook({ maxCases: 2, maxSessionsPerCase: 2 });
  const opened = book.put("A", sessionOf("first", 1));
  opened.isClosed = true;
  expect(book.put("A", sessionOf("second", 2))).toBe(opened);
  expect(opened.isClosed).toBe(false);
  book.remove(opened, "first");
  expect(idsOf(opened)).toEqual(["second"]);
});
