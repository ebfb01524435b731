import { expect, test } from "vitest";
import type { CaseResult, Finding } from "../../reports/model.ts";
import type { ContractCase, ContractFlow } from "./case.ts";

/** Turns requirements into tests; the only place that does. A test fails when its requirement does, or when it could not be judged for a fault of the suite. */
export function register(
  requirements: readonly (ContractCase | ContractFlow)[],
  run: (requirement: ContractCase | ContractFlow) => Promise<CaseResult>,
): void {
  for (const requirement of requirements) {
    test(`${requirement.id} ${requirement.title}`, async ({ skip }) => {
      const result = await run(requirement);
      if (result.verdict === "notApplicable" || result.verdict === "cannotTell") skip(result.reason ?? result.verdict);
      expect(result.verdict, failureText(result)).toBe("passed");
    });
  }
}

/** The fixed order in which a failed requirement is told: what is required and by whom, what was expected and what came, how to see it again. */
function failureText({ id, title, tier, source, reason, findings, exchanges, rerun }: CaseResult): string {
  return [
    `${id} ${title}`,
    `  ${tier}, source: ${source}`,
    ...(reason === null ? [] : [`  ${reason}`]),
    ...findings.map(findingText),
    `  exchanges: ${exchanges.join(", ")}`,
    `  again: ${rerun}`,
  ].join("\n");
}

function findingText({ where, expected, actual }: Finding): string {
  return `  ${where}: expected ${expected}, got ${actual}`;
}
