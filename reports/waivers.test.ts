import { expect, test } from "vitest";
import type { Run, Waiver } from "./model.ts";
import { sampleRun } from "./samples/sample-run.ts";
import { runVerdict } from "./verdict.ts";
import { judgedWaivers } from "./waivers.ts";
import { renderHtml } from "./writers/html.ts";
import { renderJunit } from "./writers/junit.ts";
import { renderSarif } from "./writers/sarif.ts";
import { renderTerminal } from "./writers/terminal.ts";
import { githubAnnotations } from "./writers/github-annotations.ts";

const day = sampleRun().startedAt.slice(0, 10);
const sample = sampleRun().contract;
const idOf = (verdict: string): string => sample.cases.find((one) => one.verdict === verdict)?.id ?? "";

function waiver(requirement: string, expires = day): Waiver {
  return { requirement, reason: "until the gateway is replaced", owner: "Dana Ito", expires, blinds: ["some-fault"] };
}

/** A run whose only failure is the first of the sample. */
function runWith(waivers: Waiver[]): Run {
  const failed = sample.cases.find(({ verdict }) => verdict === "failed");
  const passed = sample.cases.filter(({ verdict }) => verdict === "passed");
  const cases = failed === undefined ? passed : [failed, ...passed];
  return { ...sampleRun(), waivers, contract: { ...sample, cases, missing: [], blocked: [] }, load: null };
}

function stateOf(requirement: string, expires?: string): string | undefined {
  return judgedWaivers({ ...sampleRun(), waivers: [waiver(requirement, expires)] })[0]?.state;
}

test("a failure that somebody answers for does not break the run, and is told everywhere", async () => {
  const run = runWith([waiver(idOf("failed"))]);
  expect(runVerdict(runWith([])).exit).toBe("broken");
  expect(runVerdict(run)).toEqual({ exit: "kept", reasons: [] });
  expect(renderTerminal(run, { color: false })).toContain(
    `waived until ${day}: ${idOf("failed")}, until the gateway is replaced (Dana Ito); meanwhile 1 known fault`,
  );
  expect(await renderHtml(run)).toContain("some-fault");
  expect(renderJunit(run)).toMatch(/<skipped message="failed, waived until/);
  expect(renderSarif(run)).toContain("until the gateway is replaced (Dana Ito, until");
  expect(githubAnnotations(run)).toBe("");
});

test("one that nothing needs any more breaks the run, and so does one that has expired", () => {
  const unneeded = runWith([waiver(idOf("failed")), waiver(idOf("passed"))]);
  expect(runVerdict(unneeded)).toMatchObject({
    exit: "broken",
    reasons: [expect.stringMatching(/is not needed any more/)],
  });
  expect(renderJunit(unneeded)).toMatch(/<failure message="unneeded/);
  expect(githubAnnotations(unneeded)).toMatch(/^::error .*is unneeded/m);
  const expired = runVerdict(runWith([waiver(idOf("failed"), "2020-01-01")]));
  expect(expired.exit).toBe("broken");
  expect(expired.reasons.join()).toMatch(/1 of \d+ cases failed,.*expired on 2020-01-01; its owner is Dana Ito/);
});

test("what was not judged says nothing about its waiver", () => {
  const [blocked = ""] = sample.blocked;
  expect(stateOf(idOf("failed"))).toBe("used");
  expect(stateOf(idOf("passed"))).toBe("unneeded");
  expect(stateOf(idOf("notApplicable"))).toBe("unneeded");
  expect(stateOf(idOf("suiteError"))).toBe("unasked");
  expect(stateOf(blocked)).toBe("unasked");
  expect(stateOf("NOT-IN-THE-RUN")).toBe("unasked");
  expect(stateOf(idOf("failed"), "2020-01-01")).toBe("expired");
});
