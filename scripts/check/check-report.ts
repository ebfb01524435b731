import type { StepResult } from "./step.ts";

/** The line of one step: name, end, time, note; what a failed tool said follows. */
export function stepText({ name, failed, durationMs, note, output }: StepResult): string {
  const end = failed === 0 ? "ok" : "FAILED";
  const line = `${name.padEnd(26)}${end.padEnd(8)}${(durationMs / 1000).toFixed(1).padStart(6)} s  ${note}`.trimEnd();
  return output === "" ? line : `${line}\n${output.replaceAll(/^/gm, "  | ")}`;
}

/** The end of a check: the failed steps by name if there are any, then one plain line of counts. */
export function closingText(results: readonly StepResult[]): string {
  const sum = (count: "passed" | "failed"): number => results.reduce((total, result) => total + result[count], 0);
  const failed = results.filter((result) => result.failed > 0).map(({ name }) => name);
  const names = failed.length > 0 ? `failed steps: ${failed.join(", ")}\n` : "";
  return `${names}${sum("passed")} passed, ${sum("failed")} failed`;
}
