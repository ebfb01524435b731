import { expect, test } from "vitest";
import { concludeAttempts, excusedByTheRun, isWorthAnother, type Attempt } from "./lost-connections.ts";

const failed: Attempt = { verdict: "failed", reason: null, isBlocked: false, lost: [] };
const passed: Attempt = { ...failed, verdict: "passed" };
const cut: Attempt = { ...failed, lost: ["getFile"] };
const elsewhere: Attempt = { ...failed, lost: ["getFile", "sendEvents"] };
const blocked: Attempt = { ...failed, verdict: "cannotTell", isBlocked: true, lost: ["requestChat"] };

test("only what a lost connection spoiled is worth another attempt", () => {
  expect([failed, passed, cut, blocked].map(isWorthAnother)).toEqual([false, false, true, true]);
  expect(isWorthAnother({ ...passed, lost: ["getFile"] })).toBe(false);
  expect(isWorthAnother({ ...failed, verdict: "suiteError", lost: ["getFile"] })).toBe(false);
});

test("what was answered is judged, whether well or ill", () => {
  expect(concludeAttempts([failed], true).verdict).toBe("failed");
  expect(concludeAttempts([passed], true).verdict).toBe("passed");
});

test("a tenant that cuts the same operation off every time, and answers all else, is to blame", () => {
  expect(concludeAttempts([cut, cut, cut], true)).toMatchObject({ verdict: "failed", isBlocked: false });
});

test.each<[string, readonly [Attempt, ...Attempt[]], boolean, RegExp]>([
  ["a target that answers nothing any more", [cut], false, /not to be reached/],
  ["a loss that does not come again", [cut, passed], true, /no answer in 1 of 2 attempts; the last one passed/],
  ["losses here and there", [cut, elsewhere, cut], true, /connections were lost at getFile, sendEvents/],
  ["a starting state that lost its connection", [blocked, cut, cut], true, /connections were lost/],
])("%s is the network's, and accuses nobody", (_, attempts, isReachable, reason) => {
  const conclusion = concludeAttempts(attempts, isReachable);
  expect(conclusion).toMatchObject({ verdict: "cannotTell", isBlocked: true });
  expect(conclusion.reason).toMatch(/^the network, not the contract: /);
  expect(conclusion.reason).toMatch(reason);
});

test("an attempt that was answered throughout and fails is a judgement like any other", () => {
  expect(concludeAttempts([cut, failed], true)).toMatchObject({ verdict: "failed", isBlocked: false });
});

test("a failure that rests on a lost connection is excused where the run lost others, too", () => {
  const failure = { kind: "transport", message: "cut" } as const;
  const exchanges = [
    { id: "x1", operation: "getFile", failure },
    { id: "x2", operation: "getFile", failure: null },
    { id: "x3", operation: "sendEvents", failure },
    { id: "x4", operation: "requestChat", failure: { kind: "aborted", message: "" } as const },
  ];
  const cases = [
    { id: "A", verdict: "failed", exchanges: ["x1"] },
    { id: "B", verdict: "failed", exchanges: ["x2"] },
    { id: "C", verdict: "passed", exchanges: ["x3"] },
  ] as const;
  expect(excusedByTheRun(cases, exchanges)).toEqual(["A"]);
  // One operation alone is the tenant's own doing, and what the client gave up is nobody's.
  expect(excusedByTheRun(cases, exchanges.slice(0, 2))).toEqual([]);
  expect(
    excusedByTheRun(
      cases,
      [exchanges[0], exchanges[3]].filter((one) => one !== undefined),
    ),
  ).toEqual([]);
});
