import { mkdir, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";

import { runCampaign } from "../../contracts/campaign/campaign.ts";
import { judgeCampaign, scoresOf } from "../../contracts/campaign/judge-campaign.ts";
import { specDigest } from "../../openapi/generated/digest.ts";
import suite from "../../package.json" with { type: "json" };
import { faults, faultIds } from "../../tenant/faults.ts";
import { campaignText } from "../campaign/campaign-text.ts";
import { countNotes } from "../campaign/count-notes.ts";
import { exitCode, type ExitCode } from "../exit-codes.ts";
import { Failure } from "../failure.ts";
import type { Invocation } from "../invocation.ts";
import { suggest } from "../near-match.ts";

/** Tries the suite on every fault of the embedded tenant, and says what it noticed; ends well only if the scores are reached. */
export async function run({ values, out, note, signal }: Invocation<"mutants">): Promise<ExitCode> {
  const { seed, only, verbose, quiet } = values;
  checkFaults(only);
  const chosen = faults.filter(({ id }) => only.length === 0 || only.includes(id));
  const isWhole = only.length === 0;
  const startedAtMs = performance.now();
  const results = await runCampaign({
    faults: chosen.map(({ id }) => id),
    seed,
    signal,
    onDone: quiet ? undefined : countNotes(note, "faults", chosen.length),
  });
  signal.throwIfAborted();
  const campaign = judgeCampaign(chosen, results);
  const scores = scoresOf(campaign);
  const directory = resolve(values.out);
  const file = join(directory, "kill-matrix.json");
  await mkdir(directory, { recursive: true });
  const matrix = {
    suite: { name: suite.name, version: suite.version },
    specDigest,
    seed,
    scores,
    idle: campaign.idle,
    suiteErrors: campaign.suiteErrors,
    faults: campaign.faults,
  };
  await writeFile(file, `${JSON.stringify(matrix, null, 2)}\n`);
  out(`${campaignText(campaign, { isVerbose: verbose, isWhole })}\n\n`);
  out(`kill matrix: ${file}\n`);
  out(`${chosen.length} faults in ${((performance.now() - startedAtMs) / 1000).toFixed(0)} s, seed ${seed}\n`);
  const judged = scores.filter(({ isOfRequirements }) => isWhole || !isOfRequirements);
  const isKept = judged.every((score) => score.isKept) && campaign.suiteErrors.length === 0;
  return isKept ? exitCode.kept : exitCode.broken;
}

function checkFaults(ids: readonly string[]): void {
  const problems = ids
    .filter((id) => !faultIds.some((known) => known === id))
    .map((id) => ({
      what: "there is no such fault",
      where: "--only",
      expected: "the id of a fault",
      got: `"${id}"`,
      next: suggest(id, faultIds, '"cx list faults" lists them'),
    }));
  if (problems.length > 0) throw new Failure(exitCode.usage, problems);
}
