import { endingsUnder } from "../harness/endings.ts";
import { expectedOf } from "../proofs.ts";
import { requirements } from "../requirements.ts";
import type { FaultEndings, FaultJob } from "./campaign.ts";

export async function doJob({ fault, seed }: FaultJob): Promise<FaultEndings> {
  return { fault, endings: await endingsUnder([fault], requirementsFor(fault), seed) };
}

/** What is heavy is run for a fault only where it is known to notice it. */
function requirementsFor(fault: string): typeof requirements {
  const { failed, recorded } = expectedOf(fault);
  return requirements.filter(({ id, isHeavy }) => isHeavy !== true || failed.includes(id) || recorded.includes(id));
}
