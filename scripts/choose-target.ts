import { capabilitiesOf } from "../contracts/harness/capabilities.ts";
import { usualEndurance } from "../contracts/harness/endurance-options.ts";
import type { TargetProfile } from "../contracts/harness/target.ts";
import { usualTiming } from "../contracts/harness/timing.ts";
import type { Waiver } from "../reports/model.ts";
import { exitCode } from "./exit-codes.ts";
import { Failure, type Problem } from "./failure.ts";
import { flagOf, type OptionName, type OptionValues } from "./options.ts";

type Settings = Pick<OptionValues<"accept">, "target" | "tenantUrl" | "appId" | "fault"> & {
  readonly seed: number;
  readonly targetProfile?: string | undefined;
  readonly hold?: number | undefined;
  readonly config?: string | undefined;
};

/** Options that say which tenant of a remote target to use, and options that only the embedded one understands. */
const remoteOnly = ["tenantUrl", "appId"] as const satisfies OptionName[];
const profiled = ["target", ...remoteOnly] as const satisfies OptionName[];
const embeddedOnly = ["fault", "hold", "config"] as const satisfies OptionName[];

function isGiven(value: unknown): boolean {
  return Array.isArray(value) ? value.length > 0 : value !== undefined;
}

function problem(name: OptionName, what: string, got: string, next: string): Problem {
  return {
    what: `${flagOf(name)} ${what}`,
    where: flagOf(name),
    expected: `it together with ${flagOf("target")}`,
    got,
    next,
  };
}

/** The target that was chosen. */
export interface ChosenTarget {
  /** Null for the embedded tenant. */
  readonly remote: TargetProfile | null;
  readonly waivers: readonly Waiver[];
}

/**
 * The target that the options name; without any the embedded tenant is meant.
 * @throws Failure (usage) that names every option that is missing or has no meaning for the target, and all that is wrong with its profile.
 */
export async function chooseTarget(settings: Settings, environment: NodeJS.ProcessEnv): Promise<ChosenTarget> {
  if (settings.targetProfile !== undefined) return fromProfile(settings, settings.targetProfile, environment);
  const { target, tenantUrl, appId, seed } = settings;
  if (target === undefined) {
    const stray = remoteOnly.filter((name) => isGiven(settings[name]));
    const next = `add ${flagOf("target")}, or leave it out to test the embedded tenant`;
    const problems = stray.map((name) => problem(name, "has no target to go with", `no ${flagOf("target")}`, next));
    if (problems.length > 0) throw new Failure(exitCode.usage, problems);
    return { remote: null, waivers: [] };
  }
  const missing = remoteOnly.filter((name) => !isGiven(settings[name]));
  const problems = [
    ...missing.map((name) => problem(name, "is missing", "nothing", `add ${flagOf(name)}`)),
    ...strayBeside("target", settings),
  ];
  if (problems.length > 0 || tenantUrl === undefined || appId === undefined)
    throw new Failure(exitCode.usage, problems);
  const remote: TargetProfile = {
    url: target,
    tenantUrl,
    appId,
    capabilities: capabilitiesOf({}),
    timing: usualTiming,
    endurance: usualEndurance.remote,
    ratePerSecond: null,
    headers: {},
    ca: null,
    secrets: [],
    options: [`--target ${target}`, `--tenant-url ${tenantUrl}`, `--app-id ${appId}`, `--seed ${seed}`],
  };
  return { remote, waivers: [] };
}

async function fromProfile(settings: Settings, file: string, environment: NodeJS.ProcessEnv): Promise<ChosenTarget> {
  const next = `write it into the profile, or leave out ${flagOf("targetProfile")}`;
  const doubled = profiled
    .filter((name) => isGiven(settings[name]))
    .map((name) => ({
      ...problem(name, "stands in the target's profile", `${flagOf("targetProfile")} ${file}`, next),
      expected: `no ${flagOf("targetProfile")}`,
    }));
  const problems = [...doubled, ...strayBeside("targetProfile", settings)];
  if (problems.length > 0) throw new Failure(exitCode.usage, problems);
  // Loaded on use: it brings every proof along, which a run without a profile does not pay for.
  const { readTargetFile } = await import("./target-file/read-target-file.ts");
  const { profile, waivers } = await readTargetFile(file, environment);
  return { remote: { ...profile, options: [...profile.options, `--seed ${settings.seed}`] }, waivers };
}

/** Options that only the embedded tenant understands, beside one that names another. */
function strayBeside(name: "target" | "targetProfile", settings: Settings): Problem[] {
  const stray = embeddedOnly.filter((option) => isGiven(settings[option]));
  return stray.map((option) => ({
    ...problem(
      option,
      "is for the embedded tenant only",
      `${flagOf(name)} ${settings[name] ?? ""}`,
      "leave out one of the two",
    ),
    expected: `no ${flagOf(name)}`,
  }));
}
