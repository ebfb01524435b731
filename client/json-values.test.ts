import { expect, test } from "vitest";
import { replaceJsonValues } from "./json-values.ts";

function named(text: string): string[] {
  const seen: string[] = [];
  replaceJsonValues(text, ({ member, token }) => {
    seen.push(`${member}=${token}`);
    return token;
  });
  return seen;
}

test("each value is told with the member that holds it", () => {
  const text = '{"a":1,"b":["x","y",{"c":null}],"d":{"e":true,"f":[]},"g":"h"}';
  expect(named(text)).toEqual(["a=1", 'b="x"', 'b="y"', "c=null", "e=true", 'g="h"']);
  expect(named('[{"a":"b"},{"a":"c"}]')).toEqual(['a="b"', 'a="c"']);
  expect(named('"alone"')).toEqual(['="alone"']);
});

test("names are told as they are written, however they are escaped in the text's values", () => {
  expect(named(String.raw`{"a\"b":"c\"d{"}`)).toEqual([String.raw`a"b="c\"d{"`]);
});

test("what is not replaced stays as it came, to the last blank", () => {
  const text = ' {"a" :\t1.0,\n"a":2 , "b":[ ] }\r\n';
  expect(replaceJsonValues(text, ({ token }) => token)).toBe(text);
  expect(replaceJsonValues(text, ({ token }) => (token === "2" ? '"two"' : token))).toBe(text.replace("2", '"two"'));
});

test("a text that breaks off is read as far as it goes", () => {
  expect(replaceJsonValues('{"a":"b","c":"d', ({ token }) => (token === '"b"' ? '"x"' : token))).toBe(
    '{"a":"x","c":"d',
  );
  expect(named("")).toEqual([]);
});
