import { homedir } from "node:os";
import { expect, test } from "vitest";
import { cachedK6 } from "./cached-k6.ts";

const of = (env: NodeJS.ProcessEnv): string => cachedK6("v2.2.0", env, "linux", "x64");

test("the project's own cache folder goes before the user's, which goes before the default", () => {
  const own = { CX_CACHE_DIR: "/own", XDG_CACHE_HOME: "/user" };
  expect(of(own)).toBe("/own/cx-suite/k6-v2.2.0-linux-x64/k6");
  expect(of({ ...own, CX_CACHE_DIR: "" })).toBe("/user/cx-suite/k6-v2.2.0-linux-x64/k6");
  expect(of({})).toBe(`${homedir()}/.cache/cx-suite/k6-v2.2.0-linux-x64/k6`);
});

test("versions, platforms and processors do not share a file", () => {
  const files = [
    cachedK6("v2.2.0", {}, "linux", "x64"),
    cachedK6("v2.3.0", {}, "linux", "x64"),
    cachedK6("v2.2.0", {}, "darwin", "x64"),
    cachedK6("v2.2.0", {}, "linux", "arm64"),
  ];
  expect(new Set(files).size).toBe(files.length);
});
