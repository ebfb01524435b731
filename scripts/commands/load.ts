import { join } from "node:path";

import { profileNames, type ProfileName } from "../../load/profiles.ts";
import { firstEntry } from "../../tenant/first-entry.ts";
import { chooseTarget } from "../choose-target.ts";
import { embeddedTenantOptions } from "../embedded-tenant.ts";
import { exitCode, type ExitCode } from "../exit-codes.ts";
import { Failure } from "../failure.ts";
import { formatFaults } from "../fault-text.ts";
import type { Invocation } from "../invocation.ts";
import { checkLoad, readyK6, runLoadPart } from "../load-part.ts";
import { progressShower } from "../load-progress.ts";
import { readChatParameters, readMix, readOutputs } from "../load-settings.ts";
import { suggest } from "../near-match.ts";
import { fillRunFolder, makeRunFolder } from "../run-folder.ts";
import { recordRun, targetRecord } from "../run-record.ts";

const defaultProfile: ProfileName = "smoke";

/** Runs one load profile and writes the reports. */
export async function run({ values, positionals, argv, signal, out, note }: Invocation<"load">): Promise<ExitCode> {
  const profile = profileNamed(positionals[0] ?? defaultProfile);
  const { remote, waivers } = await chooseTarget(values, process.env);
  const embedded = await embeddedTenantOptions(values);
  const { seed, quiet, verbose, iMayLoadThis: allowedHost, keepGoing } = values;
  const { pollers, duration: durationMs, rate, messages, uploads, size } = values;
  const plan = {
    remote,
    embedded,
    profile,
    seed,
    allowedHost,
    keepGoing,
    pollers,
    durationMs,
    rate,
    messages,
    uploads,
    size,
    mix: readMix(values.mix),
    chatParameters: readChatParameters(values.chatParameter),
    outputs: readOutputs(values.metricsTo),
  };
  checkLoad(plan);
  const k6Path = await readyK6(values.k6, note, signal);
  const startedAt = new Date();
  const folder = await makeRunFolder(values.out, "load", startedAt);
  const progress = quiet ? null : progressShower(process.stderr);
  const directory = join(folder.path, "load");
  const load = await fillRunFolder(folder, note, () =>
    runLoadPart({
      ...plan,
      directory,
      k6Path,
      signal,
      onProgress: progress?.show,
      onFaults: (fired) => out(formatFaults(Object.fromEntries(fired))),
    }).finally(() => progress?.clear()),
  );
  const target = targetRecord(remote, firstEntry(embedded.config));
  const start = { folder, startedAt, argv, seed, failOn: "recommended", target, waivers } as const;
  return recordRun(start, { contract: null, load }, { out, note, quiet, verbose });
}

function profileNamed(word: string): ProfileName {
  const name = profileNames.find((known) => known === word);
  if (name !== undefined) return name;
  throw new Failure(exitCode.usage, {
    what: "there is no such load profile",
    where: "cx load",
    expected: `one of ${profileNames.join(", ")}`,
    got: `"${word}"`,
    next: suggest(word, profileNames, "leave it out for the default"),
  });
}
