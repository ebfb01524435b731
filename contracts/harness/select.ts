import { requirements } from "../requirements.ts";
import type { ContractCase, ContractFlow } from "./case.ts";

/**
 * The requirements of these ids, in the order in which they are run; all when none is named.
 * @throws Error that names every unknown id.
 */
export function selectRequirements(only: readonly string[]): readonly (ContractCase | ContractFlow)[] {
  if (only.length === 0) return requirements;
  const known = new Set(requirements.map(({ id }) => id));
  const unknown = only.filter((id) => !known.has(id));
  if (unknown.length > 0) {
    throw new Error(
      `ids of cases: expected known ones, got ${unknown.map((id) => `"${id}"`).join(", ")}; next: "cx list cases" lists them`,
    );
  }
  return requirements.filter(({ id }) => only.includes(id));
}
