import { expect, test } from "vitest";
import { formatReplay, parseReplay } from "./replay-token.ts";

const tokens = [
  [{ seed: 20261123, path: "0:3:1" }, "s20261123:p0:3:1"],
  [{ seed: -7, path: "12" }, "s-7:p12"],
  [{ seed: 0, path: "" }, "s0:p"],
] as const;

test.each(tokens)("the replay %j is written %s, and read back", (replay, token) => {
  expect(formatReplay(replay)).toBe(token);
  expect(parseReplay(token)).toEqual(replay);
});

test.each(tokens)("%j is a word that a shell takes as it is", (replay) => {
  expect(formatReplay(replay)).toMatch(/^[a-z][a-z0-9:-]*$/);
});

const others = [
  "",
  "s:p",
  "s1",
  "s1:",
  "1:p0",
  "s1:p0:",
  "s1:p:0",
  "s1.5:p0",
  "s01:p0",
  "s-0:p0",
  "s1:p0:x",
  " s1:p0",
  "s1:p0\n",
];

test.each([...others, "s9007199254740993:p0"])("%j is no token", (text) => {
  expect(parseReplay(text)).toBeUndefined();
});

test.each([
  { seed: 1.5, path: "" },
  { seed: Number.NaN, path: "" },
  { seed: 1, path: "0; rm" },
])("%j cannot be written, and the error says what it is", (replay) => {
  expect(() => formatReplay(replay)).toThrow(`got seed ${replay.seed} and path "${replay.path}"`);
});
