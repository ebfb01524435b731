import type { RemoteTarget } from "../contracts/harness/target.ts";
import { exitCode } from "./exit-codes.ts";
import { Failure, type Problem } from "./failure.ts";
import { flagOf, type OptionName, type OptionValues } from "./options.ts";

type Settings = Pick<OptionValues<"accept">, "target" | "tenantUrl" | "appId" | "fault"> & {
  readonly hold?: number | undefined;
  readonly config?: string | undefined;
};

/** Options that say which tenant of a remote target to use, and options that only the embedded one understands. */
const remoteOnly = ["tenantUrl", "appId"] as const satisfies OptionName[];
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

/**
 * The target that the options name; null for the embedded tenant.
 * @throws Failure (usage) that names every option that is missing or has no meaning for the target.
 */
export function chooseTarget(settings: Settings): RemoteTarget | null {
  const { target, tenantUrl, appId } = settings;
  if (target === undefined) {
    const stray = remoteOnly.filter((name) => isGiven(settings[name]));
    const next = `add ${flagOf("target")}, or leave it out to test the embedded tenant`;
    const problems = stray.map((name) => problem(name, "has no target to go with", `no ${flagOf("target")}`, next));
    if (problems.length > 0) throw new Failure(exitCode.usage, problems);
    return null;
  }
  const missing = remoteOnly.filter((name) => !isGiven(settings[name]));
  const stray = embeddedOnly.filter((name) => isGiven(settings[name]));
  const problems = [
    ...missing.map((name) => problem(name, "is missing", "nothing", `add ${flagOf(name)}`)),
    ...stray.map((name) => ({
      ...problem(name, "is for the embedded tenant only", `${flagOf("target")} ${target}`, `leave out one of the two`),
      expected: `no ${flagOf("target")}`,
    })),
  ];
  if (problems.length > 0 || tenantUrl === undefined || appId === undefined)
    throw new Failure(exitCode.usage, problems);
  return { url: target, tenantUrl, appId };
}
