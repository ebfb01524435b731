import type { Budget, LoadResult, SelfTest } from "../../reports/load-model.ts";

/**
 * Judges a run: invalid when the generator cannot be trusted, broken when a budget was crossed, otherwise kept. Budgets
 * on held polls alone are no fault of the tenant: then the load that was asked for was never there.
 */
export function loadVerdict(
  tests: readonly SelfTest[],
  budgets: readonly Budget[],
  held: readonly Budget[],
  stopped: string | null,
): { verdict: LoadResult["verdict"]; reasons: string[] } {
  const distrust = tests
    .filter(({ kept }) => kept === false)
    .map(({ name, expected, actual }) => `the generator, not the tenant: ${name}: expected ${expected}, got ${actual}`);
  const broken = budgets.filter(({ kept }) => !kept).map(broke);
  const short = stopped === null ? held.filter(({ kept }) => !kept).map(broke) : [`ended early: ${stopped}`];
  if (distrust.length > 0) return { verdict: "invalid", reasons: [...distrust, ...broken, ...short] };
  if (broken.length > 0) return { verdict: "broken", reasons: [...broken, ...short] };
  if (short.length > 0)
    return {
      verdict: "invalid",
      reasons: [...short, "no failure of the tenant explains that the load was not reached"],
    };
  return { verdict: "kept", reasons: [] };
}

function broke({ name, bound, limit, actual, unit }: Budget): string {
  const got = actual === null ? "no measurement" : `${Math.round(actual * 100) / 100} ${unit}`;
  return `${name}: expected ${bound === "atMost" ? "at most" : "at least"} ${limit} ${unit}, got ${got}`;
}
