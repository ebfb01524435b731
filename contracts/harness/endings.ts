import type { ContractCase, ContractFlow } from "./case.ts";
import { runCase } from "./run-case.ts";
import { openTarget } from "./target.ts";

/** Ids of the requirements that did not pass, by how they ended instead; each in the order in which they were run. */
export interface Endings {
  /** They accuse. */
  readonly failed: string[];
  /** They saw something that they can accuse nobody of. */
  readonly recorded: string[];
  /** They were kept from their starting state. */
  readonly blocked: string[];
  /** The suite broke. */
  readonly suiteError: string[];
}

/** How requirements end against a tenant that commits these faults, or none. */
export async function endingsUnder(
  faults: readonly string[],
  requirements: readonly (ContractCase | ContractFlow)[],
  seed: number,
): Promise<Endings> {
  const endings: Endings = { failed: [], recorded: [], blocked: [], suiteError: [] };
  const target = await openTarget({ remote: null, seed, faults });
  try {
    for (const requirement of requirements) {
      const { result, isBlocked } = await runCase(requirement, target, seed);
      if (isBlocked) endings.blocked.push(result.id);
      else if (result.verdict === "cannotTell") endings.recorded.push(result.id);
      else if (result.verdict === "failed" || result.verdict === "suiteError") endings[result.verdict].push(result.id);
    }
  } finally {
    await target.close();
  }
  return endings;
}
