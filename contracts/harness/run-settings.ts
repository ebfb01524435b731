import type { ContractResult } from "../../reports/model.ts";
import type { TargetProfile } from "./target.ts";

/** What a contract run is told by the process that starts it. */
export interface RunSettings {
  /** Null: the embedded tenant. */
  readonly remote: TargetProfile | null;
  /** Faults of the embedded tenant. */
  readonly faults: readonly string[];
  readonly seed: number;
  readonly selection: ContractResult["selection"];
  /** Token of a generated value that alone is to be tried; null: all that the seed gives. */
  readonly replay: string | null;
  /** Ids to run, where some are named. */
  readonly only: readonly string[];
  /** File that the results are written to. */
  readonly resultFile: string;
}

/** Environment variable that carries the settings, as JSON. */
export const settingsVariable = "CX_CONTRACT_RUN";

/** The settings of this process. @throws Error when it was not started by a contract run. */
export function readSettings(): RunSettings {
  const text = process.env[settingsVariable];
  if (text === undefined) {
    throw new Error(
      `${settingsVariable}: expected the settings of a contract run, got nothing; next: start it with "npm run contracts"`,
    );
  }
  return JSON.parse(text) as RunSettings;
}
