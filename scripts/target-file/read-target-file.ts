import { readFile } from "node:fs/promises";
import { dirname, resolve } from "node:path";

import { capabilitiesOf } from "../../contracts/harness/capabilities.ts";
import { usualEndurance } from "../../contracts/harness/endurance-options.ts";
import type { TargetProfile } from "../../contracts/harness/target.ts";
import { usualTiming } from "../../contracts/harness/timing.ts";
import type { Waiver } from "../../reports/model.ts";
import { exitCode } from "../exit-codes.ts";
import { causeLine, Failure, type Problem } from "../failure.ts";
import { readSettingsFile } from "../settings-file/read-settings-file.ts";
import { shapeOf } from "../settings-file/shape.ts";
import { blindArea } from "./blind-area.ts";
import { targetSchema, type TargetSettings } from "./target-schema.ts";

const kind = {
  unusable: "the target's profile cannot be used",
  seeExample: "examples/target.yaml shows every member with its meaning",
  shape: shapeOf(targetSchema),
};

/** A target's profile, and the failures that somebody answers for. */
export interface TargetFile {
  readonly profile: TargetProfile;
  readonly waivers: readonly Waiver[];
}

/**
 * Reads a target's profile: JSON where the name ends in .json, else YAML. Secrets come from the environment.
 * @throws Failure (usage) that names everything that is wrong with it, and every variable that is not set.
 */
export async function readTargetFile(file: string, environment: NodeJS.ProcessEnv): Promise<TargetFile> {
  const settings = await readSettingsFile(file, targetSchema, kind);
  const { url, tenantUrl, capabilities, rate = null, waivers } = settings;
  const { headers, appId, secrets } = withSecrets(settings, file, environment);
  return {
    profile: {
      url,
      tenantUrl,
      appId,
      headers,
      secrets,
      ca: settings.ca === undefined ? null : await readCa(resolve(dirname(file), settings.ca), file),
      capabilities: capabilitiesOf(capabilities),
      ...timesOf(settings, file),
      ratePerSecond: rate,
      options: [`--target-profile ${file}`],
    },
    waivers: waivers.map((waiver) => ({ ...waiver, blinds: blindArea(waiver.requirement) })),
  };
}

function timesOf({ timing }: TargetSettings, file: string): Pick<TargetProfile, "timing" | "endurance"> {
  const { holdMin, holdMax, roundTrip, inactivity, absence, requestTimeout, timeLimit, patience } = timing;
  const granted = {
    holdMinMs: holdMin ?? usualTiming.holdMinMs,
    holdMaxMs: holdMax ?? usualTiming.holdMaxMs,
    roundTripMs: roundTrip ?? usualTiming.roundTripMs,
    inactivityMs: inactivity ?? usualTiming.inactivityMs,
    absenceMs: absence ?? usualTiming.absenceMs,
    requestTimeoutMs: requestTimeout ?? usualTiming.requestTimeoutMs,
  };
  const problems: Problem[] = [];
  const where = `${file}: timing`;
  const what = kind.unusable;
  if (granted.holdMinMs > granted.holdMaxMs) {
    const got = `${granted.holdMinMs} ms, above the ${granted.holdMaxMs} ms of holdMax`;
    problems.push({ what, where: `${where}.holdMin`, expected: "at most holdMax", got, next: kind.seeExample });
  }
  if (granted.requestTimeoutMs <= granted.holdMaxMs + granted.roundTripMs) {
    const expected = `more than holdMax and roundTrip together, ${granted.holdMaxMs + granted.roundTripMs} ms`;
    const got = `${granted.requestTimeoutMs} ms, with which held polls would be given up`;
    problems.push({ what, where: `${where}.requestTimeout`, expected, got, next: kind.seeExample });
  }
  if (problems.length > 0) throw new Failure(exitCode.usage, problems);
  const endurance = {
    patienceMs: patience ?? usualEndurance.remote.patienceMs,
    timeLimitMs: timeLimit ?? usualEndurance.remote.timeLimitMs,
  };
  return { timing: granted, endurance };
}

function withSecrets(
  { headers, appId }: TargetSettings,
  file: string,
  environment: NodeJS.ProcessEnv,
): Pick<TargetProfile, "headers" | "appId" | "secrets"> {
  const problems: Problem[] = [];
  const secrets: string[] = [];
  const valueOf = (env: string, where: string): string => {
    const value = environment[env] ?? "";
    secrets.push(value);
    if (value === "") {
      const expected = `the environment variable ${env} to be set`;
      const next = `set ${env}, or name another variable`;
      problems.push({ what: kind.unusable, where: `${file}: ${where}`, expected, got: "nothing", next });
    }
    return value;
  };
  const filled = Object.entries(headers).map(([name, { env }]) => [name, valueOf(env, `headers.${name}`)] as const);
  // An appId that the environment has is treated as a secret, like everything else that it has.
  const entry = typeof appId === "string" ? appId : valueOf(appId.env, "appId");
  if (problems.length > 0) throw new Failure(exitCode.usage, problems);
  return { headers: Object.fromEntries(filled), appId: entry, secrets };
}

async function readCa(path: string, file: string): Promise<string> {
  try {
    return await readFile(path, "utf8");
  } catch (error) {
    throw new Failure(
      exitCode.usage,
      {
        what: kind.unusable,
        where: `${file}: ca`,
        expected: "a file with certificates (PEM), its path from the profile's folder",
        got: causeLine(error),
        next: "check the path",
      },
      { cause: error },
    );
  }
}
