import type { TenantConfig } from "../tenant/config.ts";
import { defaultConfig } from "../tenant/default-config.ts";
import { faultIds } from "../tenant/faults.ts";
import { readFaults } from "../tenant/faults/read-faults.ts";
import { exitCode } from "./exit-codes.ts";
import { Failure } from "./failure.ts";

/** What the options of a command say about the embedded tenant. */
export interface TenantSettings {
  hold?: number | undefined;
  fault?: readonly string[];
  seed: number;
  config?: string | undefined;
}

export interface EmbeddedTenantOptions {
  config: TenantConfig;
  /** As `readFaults` reads them. */
  faults: readonly string[];
  seed: number;
}

/** Reads the configuration file, if one is named, and settles hold and faults. Throws usage failures. */
export async function embeddedTenantOptions(settings: TenantSettings): Promise<EmbeddedTenantOptions> {
  const chosen = knownFaults(settings.fault ?? []);
  const config = settings.config === undefined ? defaultConfig : await fileConfig(settings.config);
  const held = settings.hold === undefined ? config : { ...config, holdMs: settings.hold };
  return { config: held, faults: chosen, seed: settings.seed };
}

/** What reads files is loaded only for those who have one. */
async function fileConfig(file: string): Promise<TenantConfig> {
  const { readTenantFile } = await import("./tenant-file/read-tenant-file.ts");
  return readTenantFile(file);
}

/** The faults in their canonical form. @throws Failure (usage) that names everything that cannot be read. */
function knownFaults(texts: readonly string[]): string[] {
  const { chosen, problems } = readFaults(texts, faultIds);
  if (problems.length > 0) throw new Failure(exitCode.usage, problems);
  return chosen.map(({ text }) => text);
}
