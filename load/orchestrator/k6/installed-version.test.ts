import { expect, test } from "vitest";
import { goVersionIn, isAtLeast, k6VersionIn } from "./installed-version.ts";

test.each([
  ["k6 v2.2.0 (go1.26.8, linux/amd64)\n", "v2.2.0"],
  ["k6.exe v1.8.1 (commit/1234567, go1.25.0, windows/amd64)\nExtensions:\n", "v1.8.1"],
  ["k6 v2.3.0-rc.1 (go1.26.8, linux/amd64)\n", "v2.3.0-rc.1"],
  ["", undefined],
  ["go version go1.26.8 linux/amd64\n", undefined],
])("k6 %j is version %s", (output, version) => {
  expect(k6VersionIn(output)).toBe(version);
});

test.each([
  ["go version go1.26.8 linux/amd64\n", "1.26.8"],
  ["go version go1.27rc1 linux/amd64\n", "1.27"],
  ["bash: go: command not found\n", undefined],
])("Go %j is version %s", (output, version) => {
  expect(goVersionIn(output)).toBe(version);
});

test.each([
  ["1.25.0", "1.25.0", true],
  ["1.25", "1.25.0", true],
  ["1.26", "1.25.3", true],
  ["2.0", "1.25.0", true],
  ["1.9.9", "1.25.0", false],
  ["1.25.0", "1.25.1", false],
])("%s is at least %s: %s", (version, least, expected) => {
  expect(isAtLeast(version, least)).toBe(expected);
});
