import { expect, test } from "vitest";

import { exitCode, exitMeaning } from "./exit-codes.ts";
import { causeLine, Failure, formatFailure } from "./failure.ts";

const problem = { what: "it broke", where: "here", expected: "whole", got: "pieces", next: "glue" };

test("a failure prints what, where, expected, got and next of every problem, then its exit code", () => {
  const text = formatFailure("cx list", new Failure(exitCode.usage, [problem, { ...problem, what: "it broke again" }]));
  expect(text.split("\n")).toEqual([
    "cx list: it broke",
    "  where:    here",
    "  expected: whole",
    "  got:      pieces",
    "  next:     glue",
    "cx list: it broke again",
    "  where:    here",
    "  expected: whole",
    "  got:      pieces",
    "  next:     glue",
    `  exit:     ${exitCode.usage}, ${exitMeaning[exitCode.usage]}`,
    "",
  ]);
});

test("the cause line names every cause once, in one line", () => {
  const inner = Object.assign(new Error("no text"), { message: "", code: "ECONNREFUSED" });
  const outer = new Error("fetch\nfailed", { cause: new Error("fetch\nfailed", { cause: inner }) });
  expect(causeLine(outer)).toBe("fetch failed, because ECONNREFUSED");
});

test("every exit code has a sentence of its own", () => {
  const sentences = Object.values(exitCode).map((code) => exitMeaning[code]);
  expect(new Set(sentences).size).toBe(Object.keys(exitCode).length);
});
