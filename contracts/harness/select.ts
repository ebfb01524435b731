import type { ContractResult } from "../../reports/model.ts";
import { requirements } from "../requirements.ts";
import { smokeRequirements } from "../smoke.ts";
import type { ContractCase, ContractFlow } from "./case.ts";

/** Which requirements are to be run; ids count only where some are named. */
export interface Choice {
  readonly selection: ContractResult["selection"];
  readonly only: readonly string[];
}

/**
 * The requirements that are meant, in the order in which they are run.
 * @throws Error that names every unknown id, and when ids are to be named and none is.
 */
export function selectRequirements({ selection, only }: Choice): readonly (ContractCase | ContractFlow)[] {
  if (selection === "all") return requirements;
  if (selection === "smoke") return smokeRequirements;
  const known = new Set(requirements.map(({ id }) => id));
  const unknown = only.filter((id) => !known.has(id));
  if (unknown.length > 0 || only.length === 0) {
    throw new Error(
      `ids of requirements: expected known ones, got ${unknown.map((id) => `"${id}"`).join(", ") || "none"}; next: "cx list requirements" lists them`,
    );
  }
  return requirements.filter(({ id }) => only.includes(id));
}
