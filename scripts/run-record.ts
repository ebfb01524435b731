import { allCapabilities } from "../contracts/harness/capabilities.ts";
import type { RemoteTarget, TargetProfile } from "../contracts/harness/target.ts";
import { embeddedTiming } from "../contracts/harness/timing.ts";
import { specDigest } from "../openapi/generated/digest.ts";
import suite from "../package.json" with { type: "json" };
import type { LoadResult } from "../reports/load-model.ts";
import { runFormat, type ContractResult, type FailOn, type Run, type Waiver } from "../reports/model.ts";
import { evidenceDigest } from "../reports/evidence-digest.ts";
import { runVerdict, type RunVerdict } from "../reports/verdict.ts";
import { writeReport } from "../reports/write-report.ts";
import { exitCode, type ExitCode } from "./exit-codes.ts";
import { tellGithub } from "./github.ts";
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
  waivers: readonly Waiver[];
}

/** The target as a run stores it; an embedded tenant has an address only while it runs. */
export function targetRecord(
  remote: TargetProfile | null,
  entry: Pick<RemoteTarget, "tenantUrl" | "appId">,
): Run["target"] {
  const { requestTimeoutMs: _, ...timing } = remote?.timing ?? embeddedTiming;
  if (remote === null) {
    return { kind: "embedded", url: "a free port of 127.0.0.1", ...entry, capabilities: allCapabilities, timing };
  }
  const { url, tenantUrl, capabilities, secrets } = remote;
  const appId = secrets.includes(remote.appId) ? "<from the environment>" : remote.appId;
  return { kind: "remote", url, tenantUrl, appId, capabilities, timing };
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
  const { folder, startedAt, argv, seed, failOn, target, waivers } = start;
  const run: Omit<Run, "evidenceDigest"> = {
    format: runFormat,
    id: folder.id,
    startedAt: startedAt.toISOString(),
    finishedAt: new Date().toISOString(),
    suite: { name: suite.name, version: suite.version },
    specDigest,
    seed,
    target,
    waivers: [...waivers],
    versions: { node: process.versions.node, ...(parts.load !== null && { k6: parts.load.k6Version }) },
    command: ["cx", ...argv].map(quoted).join(" "),
    failOn,
    ...parts,
  };
  return { ...run, evidenceDigest: evidenceDigest(run) };
}

/** Stores what a run brought with its documents, prints it, and returns the exit code of its verdict. */
export async function recordRun(
  start: RunStart,
  parts: { contract: ContractResult | null; load: LoadResult | null },
  printing: Printing,
): Promise<ExitCode> {
  const run = runOf(start, parts);
  const files = await writeReport(run, start.folder.path);
  // The line of counts is to come last.
  await tellGithub(run, { environment: process.env, ...printing });
  printRun(run, files, printing);
  return exitOfVerdict[runVerdict(run).exit];
}
