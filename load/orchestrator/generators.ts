import { freemem } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { k6Processes, longestRunMs, type LoadPlan } from "../plan.ts";
import { garbagePercent } from "./garbage.ts";
import { errorsIn } from "./k6/error-log.ts";
import { runK6 } from "./k6/run-k6.ts";
import { runLimited, type LimitedRun } from "./k6/run-limited.ts";
import { SampleStream, type Sample } from "./sample-stream.ts";
import { sourceAddresses } from "./source-addresses.ts";
import { isTallied } from "./tally.ts";
import { processors, type Role } from "./usage-sampler.ts";

/** One process that puts load on the target. */
export interface Generator {
  readonly role: Extract<Role, "generator" | "reference">;
  pid: number | null;
  /** Resolves when it has ended, with what went wrong, one clause each. */
  readonly done: Promise<readonly string[]>;
}

export interface GeneratorOptions {
  readonly plan: LoadPlan;
  readonly planFile: string;
  /** Folder for what k6 has to complain about. */
  readonly directory: string;
  readonly k6: string;
  readonly signal: AbortSignal | undefined;
  readonly onSample: (sample: Sample, role: Generator["role"]) => void;
  /** What a script found worth a look. */
  readonly onRemark: (text: string) => void;
  /** Further outputs of k6, as `--out` takes them, with the variables that they need. */
  readonly outputs: readonly { readonly out: string; readonly env: Readonly<Record<string, string>> }[];
}

const script = fileURLToPath(new URL("../scenarios/chat.ts", import.meta.url));
const reference = fileURLToPath(new URL("../reference/carry.ts", import.meta.url));

/** For generators to start, to wait for one another, and to write what is left. */
const aroundTheRunMs = 240_000;
const graceMs = 10_000;

/**
 * Go's threads of one k6 process, for each processor. With one, what comes from the network waits behind scripts and garbage
 * collection for up to 10 ms each; with two, the kernel shares the processor out. Measured with 10,000 pollers: 99 % of the
 * holds exceeded by 53 ms at most with one, by 9 ms with two.
 */
const threadsEach = 2;
/**
 * Those of all k6 processes together. One that has nothing to do looks for work before it sleeps; measured with 5,000 pollers
 * and 283 polls/s, one run each: a poll takes 0.91 ms of processor with four threads, 0.80 with two. But where tenants are on the
 * same machine, the kernel shares it out by threads: three processes with one each starved at 40,000 polls of 10 s.
 */
const threadsTogether = 6;

/** Starts every process of the plan. */
export function startGenerators(options: GeneratorOptions): Generator[] {
  const { plan } = options;
  return plan.processes.map((_, at) => {
    const isReference = plan.referencePollers > 0 && at === plan.processes.length - 1;
    return start(options, at, isReference ? "reference" : "generator");
  });
}

function start(options: GeneratorOptions, at: number, role: Generator["role"]): Generator {
  const { plan, onSample, onRemark, signal } = options;
  const stream = new SampleStream(isTallied, (sample) => onSample(sample, role));
  const problems: string[] = [];
  const generator: { pid: number | null } = { pid: null };
  const limits = {
    timeLimitMs: longestRunMs(plan) + aroundTheRunMs,
    graceMs,
    signal,
    onLine: (line: string, from: "stdout" | "stderr") => void (from === "stderr" && onRemark(line)),
    onOutput(chunk: Buffer) {
      if (problems.length > 0) return;
      try {
        stream.feed(chunk);
      } catch (error) {
        problems.push(`samples of ${nameOf(role, at)}: ${messageOf(error)}`);
      }
    },
    onStart: (pid: number) => void (generator.pid = pid),
  };
  const run = role === "reference" ? runReference(options, at, limits) : runGenerator(options, at, limits);
  const done = run.then(async (ended) => {
    generator.pid = null;
    const { remarks, complaint } = await errorsIn(logFile(options.directory, at));
    remarks.forEach(onRemark);
    return [...problems, ...problemsOf(ended, stream, { name: nameOf(role, at), complaint }, problems.length > 0)];
  });
  return Object.assign(generator, { role, done });
}

type Limits = Parameters<typeof runLimited>[2];

function runGenerator(
  { plan, planFile, directory, k6, outputs }: GeneratorOptions,
  at: number,
  limits: Limits,
): Promise<LimitedRun> {
  const outs = ["csv=-", ...outputs.map(({ out }) => out)].flatMap((out) => ["--out", out]);
  // A line for each request that fails would be more work than the requests.
  const log = `file=${logFile(directory, at)},level=error`;
  const own = plan.processes[at];
  const addresses = own === undefined ? null : sourceAddresses(own.url, { process: at, vus: own.vus });
  const args = [
    "run",
    "--log-output",
    log,
    "--summary-mode=disabled",
    "--no-thresholds",
    "--no-setup",
    "--no-teardown",
    // Whoever adds up live metrics must be able to tell the processes apart.
    ...(outputs.length > 0 ? ["--tag", `process=${at + 1}`] : []),
    ...(addresses === null ? [] : ["--local-ips", addresses]),
    ...outs,
    script,
  ];
  return runK6(args, {
    ...limits,
    k6,
    env: {
      CX_LOAD_PLAN: planFile,
      CX_LOAD_PROCESS: String(at),
      K6_CSV_TIME_FORMAT: "unix_milli",
      K6_CSV_SAVE_INTERVAL: "250ms",
      GOGC: garbagePercent(plan, freemem()),
      GOMAXPROCS: String(threadsOf(plan)),
      // Over TLS k6 would quietly take HTTP/2, and thousands of clients would share a few connections.
      GODEBUG: "http2client=0",
      ...Object.fromEntries(outputs.flatMap(({ env }) => Object.entries(env))),
    },
  });
}

function threadsOf(plan: LoadPlan): number {
  const share = Math.floor((threadsTogether * processors) / k6Processes(plan).length);
  return Math.max(2, Math.min(threadsEach * processors, share));
}

function runReference({ planFile }: GeneratorOptions, at: number, limits: Limits): Promise<LimitedRun> {
  return runLimited(process.execPath, [reference, planFile, String(at)], limits);
}

function logFile(directory: string, at: number): string {
  return join(directory, `k6-${at + 1}.log`);
}

function problemsOf(
  run: LimitedRun,
  stream: SampleStream,
  { name, complaint }: { readonly name: string; readonly complaint: string | null },
  isBroken: boolean,
): string[] {
  const problems: string[] = [];
  if (run.timedOut) problems.push(`${name} did not end within its time limit and was ended`);
  else if (run.exitCode !== 0)
    problems.push(`${name} ended with ${run.exitCode ?? "a signal"}: ${complaint ?? lastWords(run.stderr)}`);
  // k6 ends with 0 all the same.
  else if (complaint?.startsWith("Uncaught") === true) problems.push(`${name}: ${complaint}`);
  if (isBroken) return problems;
  try {
    stream.end();
  } catch (error) {
    problems.push(`samples of ${name}: ${messageOf(error)}`);
  }
  return problems;
}

function nameOf(role: Generator["role"], at: number): string {
  return role === "reference" ? "the reference poller" : `k6 process ${at + 1}`;
}

function lastWords(stderr: string): string {
  return stderr.trim().split("\n").at(-1) || "it said nothing";
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
