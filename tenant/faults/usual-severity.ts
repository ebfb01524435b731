import type { FaultFamily } from "./fault.ts";
import type { FaultSeverity } from "./severity.ts";

/** How bad a deviation of each family commonly is; a row that says nothing takes this. */
export const usualSeverity: Readonly<Record<FaultFamily, FaultSeverity>> = {
  shape: "major",
  error: "minor",
  authorization: "major",
  pollTiming: "major",
  pollConcurrency: "major",
  delivery: "critical",
  sessionLife: "major",
  receipts: "minor",
  files: "major",
  text: "major",
  retry: "major",
  http: "minor",
  history: "major",
  decay: "major",
};
