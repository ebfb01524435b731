import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Run } from "../model.ts";
import { parseRun } from "../parse-run.ts";

/** Where the recorded run is that has every verdict, and a load with a broken budget. */
export const sampleRunFile = fileURLToPath(new URL("sample-run.json", import.meta.url));

/** A copy of the recorded run, for tests to change as they need. */
export function sampleRun(): Run {
  return parseRun(readFileSync(sampleRunFile, "utf8"), sampleRunFile);
}

/** The recorded run with its contract part, which it has. */
export function sampleContract(): NonNullable<Run["contract"]> {
  return present(sampleRun().contract, "contract");
}

/** The recorded run's load part, which it has. */
export function sampleLoad(): NonNullable<Run["load"]> {
  return present(sampleRun().load, "load");
}

function present<Part>(part: Part | null, name: string): Part {
  if (part === null)
    throw new Error(`the sample run has no ${name} part; expected reports/samples/sample-run.json to have one`);
  return part;
}
