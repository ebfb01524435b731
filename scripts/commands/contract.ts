import { firstEntry } from "../../tenant/first-entry.ts";
import { chooseTarget } from "../choose-target.ts";
import { runContractPart, selectionOf } from "../contract-part.ts";
import { embeddedTenantOptions } from "../embedded-tenant.ts";
import type { ExitCode } from "../exit-codes.ts";
import type { Invocation } from "../invocation.ts";
import { fillRunFolder, makeRunFolder } from "../run-folder.ts";
import { recordRun, targetRecord } from "../run-record.ts";

/** Runs the contract cases and writes the reports. After Ctrl-C what there is by then is written all the same. */
export async function run({ values, argv, signal, out, note }: Invocation<"contract">): Promise<ExitCode> {
  const { remote, waivers } = await chooseTarget(values, process.env);
  const { config, faults } = await embeddedTenantOptions(values);
  const { only, seed, replay = null, failOn, quiet, verbose } = values;
  const selection = selectionOf(values);
  const startedAt = new Date();
  const target = targetRecord(remote, firstEntry(config));
  const folder = await makeRunFolder(values.out, "contract", startedAt);
  const contract = await fillRunFolder(folder, note, () =>
    runContractPart({ remote, faults, selection, only, replay, seed, signal, note }),
  );
  const start = { folder, startedAt, argv, seed, failOn, target, waivers };
  const code = await recordRun(start, { contract, load: null }, { out, note, quiet, verbose });
  signal.throwIfAborted();
  return code;
}
