import { expect, test } from "vitest";
import { assertMayLoad, caps, isLoopback } from "./guard.ts";
import { LoadProblem } from "./load-problem.ts";
import { makePlan } from "./make-plan.ts";

const planFor = (url: string, overrides: Parameters<typeof makePlan>[1] = {}) =>
  makePlan("smoke", overrides, { target: { url, tenantUrl: "t", appId: "a" }, seed: 1, directory: "/tmp" });

test.each(["http://127.0.0.1:8080", "http://localhost", "http://[::1]:1", "https://127.1.2.3"])(
  "%s is this machine",
  (url) => {
    expect(isLoopback(url)).toBe(true);
    expect(() => assertMayLoad(planFor(url))).not.toThrow();
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
  expect(problemOf(() => assertMayLoad(planFor(url)))).toMatchObject({
    kind: "usage",
    problem: {
      what: expect.stringContaining("not this machine"),
      next: expect.stringContaining(`--i-may-load-this ${hostname}`),
    },
  });
});

test("the confirmation names exactly the host of the target", () => {
  const url = "https://Chat.Example.com:8443/base";
  expect(() => assertMayLoad(planFor(url), "chat.example.com")).not.toThrow();
  expect(() => assertMayLoad(planFor(url), "Chat.Example.com")).not.toThrow();
  for (const host of ["example.com", "https://chat.example.com", "chat.example.com:8443", "*", ""]) {
    expect(problemOf(() => assertMayLoad(planFor(url), host)).kind).toBe("usage");
  }
});

test.each([
  ["pollers", { pollers: caps.pollers + 1 }],
  ["new sessions a second", { rate: caps.creationRate + 1 }],
  ["milliseconds of run time", { durationMs: caps.runMs }],
])("more %s than one run may ask for is refused", (where, overrides) => {
  expect(problemOf(() => assertMayLoad(planFor("http://127.0.0.1:1", overrides))).problem.where).toBe(where);
});

test("only http and https can be put under load", () => {
  expect(problemOf(() => assertMayLoad(planFor("ftp://127.0.0.1"))).problem.expected).toContain("http");
});

function problemOf(run: () => void): LoadProblem {
  try {
    run();
  } catch (error) {
    if (error instanceof LoadProblem) return error;
  }
  throw new Error("expected a LoadProblem");
}
