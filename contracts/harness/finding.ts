import type { Finding } from "../../reports/model.ts";
import type { Tier } from "../../protocol/tier.ts";

/** A difference between what was expected and what came. */
export function finding(
  tier: Tier,
  check: string,
  where: string,
  expected: string,
  actual: string,
  contradiction: number | null,
): Finding {
  return {
    tier,
    check,
    where,
    expected,
    actual,
    message: `${where}: expected ${expected}, got ${actual}`,
    contradiction,
  };
}
