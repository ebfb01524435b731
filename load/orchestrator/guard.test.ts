import { expect, test } from "vitest";
import { assertMayLoad, caps, isLoopback } from "./guard.ts";
import { LoadProblem } from "./load-problem.ts";
import { shapeOf, type Overrides } from "./make-plan.ts";

const load = (url: string, allowedHost?: string, overrides: Overrides = {}) =>
  assertMayLoad([url], shapeOf("smoke", overrides), allowedHost);

test.each(["http://127.0.0.1:8080", "http://localhost", "http://[::1]:1", "https://127.1.2.3"])(
  "%s is this machine",
  (url) => {
    expect(isLoopback(url)).toBe(true);
    expect(() => load(url)).not.toThrow();
  },
);

test.each([
  "https://chat.example.com",
  "http://10.0.0.1",
  "http://127.0.0.1.example.com",
  "http://localhost.example.com",
  "http://[::2]",
])("%s is not this machine, and is refused with the words that would confirm it", (url) => {
  const { hostname } = new URL(url);
  expect(problemOf(() => load(url))).toMatchObject({
    kind: "usage",
    problem: {
      what: expect.stringContaining("not this machine"),
      next: expect.stringContaining(`--i-may-load-this ${hostname}`),
    },
  });
});

test("the confirmation names exactly the host of the target", () => {
  const url = "https://Chat.Example.com:8443/base";
  expect(() => load(url, "chat.example.com")).not.toThrow();
  expect(() => load(url, "Chat.Example.com")).not.toThrow();
  for (const host of ["example.com", "https://chat.example.com", "chat.example.com:8443", "*", ""]) {
    expect(problemOf(() => load(url, host)).kind).toBe("usage");
  }
});

test.each([
  ["pollers", { pollers: caps.pollers + 1 }],
  ["new sessions a second", { rate: caps.creationRate + 1 }],
  ["milliseconds of run time", { durationMs: caps.runMs }],
  ["messages a second", { messages: caps.messages + 1 }],
  ["uploads at a time", { uploads: caps.uploads + 1 }],
  ["bytes of a file", { size: caps.uploadBytes + 1 }],
])("more %s than one run may ask for is refused", (where, overrides) => {
  expect(problemOf(() => load("http://127.0.0.1:1", undefined, overrides)).problem.where).toBe(where);
});

test("one address that is not this machine is enough to refuse", () => {
  const urls = ["http://127.0.0.1:1", "https://chat.example.com"];
  expect(problemOf(() => assertMayLoad(urls, shapeOf("smoke", {}))).kind).toBe("usage");
});

test("only http and https can be put under load", () => {
  expect(problemOf(() => load("ftp://127.0.0.1")).problem.expected).toContain("http");
});

function problemOf(run: () => void): LoadProblem {
  try {
    run();
  } catch (error) {
    if (error instanceof LoadProblem) return error;
  }
  throw new Error("expected a LoadProblem");
}
