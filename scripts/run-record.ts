import type { RemoteTarget } from "../contracts/harness/target.ts";
import { specDigest } from "../openapi/generated/digest.ts";
import suite from "../package.json" with { type: "json" };
import type { ContractResult, FailOn, LoadResult, Run } from "../reports/model.ts";
import { runVerdict, type RunVerdict } from "../reports/verdict.ts";
import { writeReport } from "../reports/write-report.ts";
import { exitCode, type ExitCode } from "./exit-codes.ts";
import { printRun, type Printing } from "./print-run.ts";
import type { RunFolder } from "./run-folder.ts";

/** What is known of a run before it starts. */
export interface RunStart {
  folder: RunFolder;
  startedAt: Date;
  argv: readonly string[];
  seed: number;
  failOn: FailOn;
  target: Run["target"];
}

/** The target as a run stores it; an embedded tenant has an address only while it runs. */
export function targetRecord(
  remote: RemoteTarget | null,
  entry: Pick<RemoteTarget, "tenantUrl" | "appId">,
): Run["target"] {
  if (remote !== null) return { kind: "remote", ...remote };
  return { kind: "embedded", url: "a free port of 127.0.0.1", ...entry };
}

/** How a verdict ends a command. */
export const exitOfVerdict: Readonly<Record<RunVerdict["exit"], ExitCode>> = {
  kept: exitCode.kept,
  broken: exitCode.broken,
  couldNotRun: exitCode.suite,
};

/** A word of a command line as a shell takes it. */
function quoted(word: string): string {
  return /^[\w@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", String.raw`'\''`)}'`;
}

function runOf(start: RunStart, parts: { contract: ContractResult | null; load: LoadResult | null }): Run {
  const { folder, startedAt, argv, seed, failOn, target } = start;
  return {
    format: "cx-run/1",
    id: folder.id,
    startedAt: startedAt.toISOString(),
    finishedAt: new Date().toISOString(),
    suite: { name: suite.name, version: suite.version },
    specDigest,
    seed,
    target,
    versions: { node: process.versions.node, ...(parts.load !== null && { k6: parts.load.k6Version }) },
    command: ["cx", ...argv].map(quoted).join(" "),
    failOn,
    ...parts,
  };
}

/** Stores what a run brought with its documents, prints it, and returns the exit code of its verdict. */
export async function recordRun(
  start: RunStart,
  parts: { contract: ContractResult | null; load: LoadResult | null },
  printing: Printing,
): Promise<ExitCode> {
  const run = runOf(start, parts);
  printRun(run, await writeReport(run, start.folder.path), printing);
  return exitOfVerdict[runVerdict(run).exit];
}
