import { expect, test } from "vitest";
import { isJsonObject, memberOf, parseJson } from "./json.ts";

test("text that is no JSON is nothing, and null is JSON", () => {
  expect(parseJson('{"a":1}')).toEqual({ a: 1 });
  expect(parseJson("null")).toBeNull();
  expect(parseJson("<html>")).toBeUndefined();
  expect(parseJson("")).toBeUndefined();
});

test("a member is found where there is one, whatever the value is", () => {
  expect(memberOf({ a: { b: 1 } }, "a")).toEqual({ b: 1 });
  expect(memberOf(["x"], "0")).toBe("x");
  for (const value of [null, undefined, 7, "text", {}]) expect(memberOf(value, "a")).toBeUndefined();
  expect(memberOf({}, "constructor")).toBeUndefined();
});

test("null is no object", () => {
  expect(isJsonObject({})).toBe(true);
  expect(isJsonObject([])).toBe(true);
  expect(isJsonObject(null)).toBe(false);
  expect(isJsonObject("{}")).toBe(false);
});
