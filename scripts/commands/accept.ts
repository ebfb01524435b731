import { join } from "node:path";

import type { LoadResult } from "../../reports/load-model.ts";
import { firstEntry } from "../../tenant/first-entry.ts";
import { chooseTarget } from "../choose-target.ts";
import { runContractPart } from "../contract-part.ts";
import { embeddedTenantOptions } from "../embedded-tenant.ts";
import type { ExitCode } from "../exit-codes.ts";
import type { Invocation } from "../invocation.ts";
import { causeLine } from "../failure.ts";
import { checkLoad, readyK6, runLoadPart } from "../load-part.ts";
import { progressShower } from "../load-progress.ts";
import { fillRunFolder, makeRunFolder } from "../run-folder.ts";
import { recordRun, targetRecord } from "../run-record.ts";
import { unfinishedLoad } from "../unfinished-load.ts";

/** All contract cases, then the load profile `accept`; one set of documents for both. */
export async function run({ values, argv, signal, out, note }: Invocation<"accept">): Promise<ExitCode> {
  const { remote, waivers } = await chooseTarget(values, process.env);
  const embedded = await embeddedTenantOptions(values);
  const { seed, failOn, quiet, verbose, pollers, duration: durationMs, rate, iMayLoadThis: allowedHost } = values;
  const plan = { remote, embedded, profile: "accept", pollers, durationMs, rate, seed, allowedHost } as const;
  checkLoad(plan);
  const k6Path = await readyK6(values.k6, note, signal);
  const startedAt = new Date();
  const folder = await makeRunFolder(values.out, "accept", startedAt);
  const contract = await fillRunFolder(folder, note, () =>
    runContractPart({ remote, faults: embedded.faults, selection: "all", only: [], replay: null, seed, signal, note }),
  );
  out(`contract cases: ${contract.cases.length} in ${(contract.durationMs / 1000).toFixed(2)} s\n`);
  const target = targetRecord(remote, firstEntry(embedded.config));
  const start = { folder, startedAt, argv, seed, failOn, target, waivers };
  const progress = quiet ? null : progressShower(process.stderr);
  const directory = join(folder.path, "load");
  let load: LoadResult;
  try {
    signal.throwIfAborted();
    load = await runLoadPart({ ...plan, directory, k6Path, signal, onProgress: progress?.show }).finally(() =>
      progress?.clear(),
    );
  } catch (error) {
    // What the contract cases brought is not lost with the load.
    const parts = { contract, load: unfinishedLoad(plan, `the load did not end: ${causeLine(error)}`) };
    await recordRun(start, parts, { out, note, quiet, verbose });
    throw error;
  }
  out(`${ledgerLine(load)}\n`);
  return recordRun(start, { contract, load }, { out, note, quiet, verbose });
}

function ledgerLine({ ledger }: LoadResult): string {
  const compared = ledger.rows.filter(({ equal }) => equal !== null);
  const equal = compared.filter((row) => row.equal === true).length;
  const counts = `${equal} of ${compared.length} counts of the generators equal those of the tenant`;
  return `ledger of the load: ${ledger.balanced ? "balances" : "does not balance"}, ${counts}`;
}
