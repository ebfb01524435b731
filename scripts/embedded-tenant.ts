import { parseConfig, type TenantConfig } from "../tenant/config.ts";
import { defaultConfig } from "../tenant/default-config.ts";
import { faultIds, type FaultId } from "../tenant/faults.ts";
import { readInput } from "./check-file/read-input.ts";
import { positionAt, scanJson } from "./check-file/json-scan.ts";
import { exitCode } from "./exit-codes.ts";
import { causeLine, Failure } from "./failure.ts";
import { suggest } from "./near-match.ts";

/** What the options of a command say about the embedded tenant. */
export interface TenantSettings {
  hold?: number | undefined;
  fault?: readonly string[];
  seed: number;
  config?: string | undefined;
}

export interface EmbeddedTenantOptions {
  config: TenantConfig;
  faults: readonly FaultId[];
  seed: number;
}

/** Reads the configuration file, if one is named, and settles hold and faults. Throws usage failures. */
export async function embeddedTenantOptions(settings: TenantSettings): Promise<EmbeddedTenantOptions> {
  const chosen = knownFaults(settings.fault ?? []);
  const config = settings.config === undefined ? defaultConfig : await readConfig(settings.config);
  const held = settings.hold === undefined ? config : { ...config, holdMs: settings.hold };
  return { config: held, faults: chosen, seed: settings.seed };
}

/** The faults of these ids. @throws Failure (usage) that names every unknown id. */
function knownFaults(ids: readonly string[]): FaultId[] {
  const chosen = faultIds.filter((id) => ids.includes(id));
  const unknown = ids.filter((id) => !faultIds.some((known) => known === id));
  if (unknown.length === 0) return chosen;
  const problems = unknown.map((id) => ({
    what: "there is no such fault",
    where: "--fault",
    expected: "the id of a fault of the embedded tenant",
    got: `"${id}"`,
    next: suggest(id, faultIds, `"cx list faults" lists them`),
  }));
  throw new Failure(exitCode.usage, problems);
}

async function readConfig(file: string): Promise<TenantConfig> {
  const text = await readInput(file);
  const scan = scanJson(text);
  const fail = (where: string, expected: string, got: string): Failure => {
    const what = "the tenant's configuration cannot be used";
    return new Failure(exitCode.usage, { what, where, expected, got, next: "put the file right" });
  };
  if (!scan.ok) {
    const { line, column } = positionAt(text, scan.offset);
    throw fail(`${file}, line ${line}, column ${column}`, scan.expected, "a text that is not JSON");
  }
  try {
    return parseConfig(scan.value);
  } catch (error) {
    throw fail(file, "an object as tenant/config.ts describes it", causeLine(error).replace(/^[^:]*: /, ""));
  }
}
