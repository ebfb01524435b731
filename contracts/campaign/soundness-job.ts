import { endingsUnder } from "../harness/endings.ts";
import { requirements } from "../requirements.ts";
import { shuffled } from "./shuffled.ts";
import type { SoundnessJob, SoundnessRun } from "./soundness.ts";

export async function doJob(job: SoundnessJob): Promise<SoundnessRun> {
  const chosen = job.isShuffled ? shuffled(requirements, job.seed) : requirements;
  return { ...job, endings: await endingsUnder([], chosen, job.seed), count: chosen.length };
}
