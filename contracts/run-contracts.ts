import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { createVitest } from "vitest/node";
import type { ContractResult } from "../reports/model.ts";
import { settingsVariable, type RunSettings } from "./harness/run-settings.ts";
import { selectRequirements } from "./harness/select.ts";

export interface ContractRunOptions extends Omit<RunSettings, "resultFile"> {
  /** Ends the run early; what there is by then is returned. */
  readonly signal: AbortSignal;
}

const root = fileURLToPath(new URL("..", import.meta.url));

/**
 * Runs the contract cases under vitest and returns what they brought. What did not report is listed as missing, and a run
 * that was cut short returns what there was.
 * @throws Error for an unknown id, and when the run ended without a result.
 */
export async function runContracts(options: ContractRunOptions): Promise<ContractResult> {
  const { signal, ...settings } = options;
  selectRequirements(options);
  const folder = await mkdtemp(join(tmpdir(), "cx-contract-"));
  const resultFile = join(folder, "result.json");
  const runSettings: RunSettings = { ...settings, resultFile };
  try {
    await runVitest(runSettings, signal);
    return JSON.parse(await readFile(resultFile, "utf8")) as ContractResult;
  } catch (error) {
    throw new Error("the contract run ended without a result", { cause: error });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function runVitest(settings: RunSettings, signal: AbortSignal): Promise<void> {
  const exitCode = process.exitCode;
  const listeners = signalListeners();
  const vitest = await createVitest({
    root,
    config: join(root, "vitest.config.ts"),
    project: ["contracts"],
    // A thread hears nothing of Ctrl-C, which reaches every process of a terminal; so it is there to store what it has.
    pool: "threads",
    watch: false,
    reporters: [{}],
    env: { [settingsVariable]: JSON.stringify(settings) },
    // Cases have their own deadlines, on the target's clock.
    testTimeout: 0,
    hookTimeout: 0,
  });
  // Vitest and vite would end this process on a signal; whoever started the run decides that.
  restoreSignalListeners(listeners);
  const cancel = (): void => void vitest.cancelCurrentRun("keyboard-input");
  signal.addEventListener("abort", cancel, { once: true });
  try {
    signal.throwIfAborted();
    await vitest.start();
    const errors = vitest.state.getUnhandledErrors();
    if (errors.length > 0) throw new AggregateError(errors, "errors outside of the cases");
  } finally {
    signal.removeEventListener("abort", cancel);
    await vitest.close();
    // vitest sets the exit code of this process for failed tests; what a failed case means is said elsewhere.
    process.exitCode = exitCode;
  }
}

const endingSignals = ["SIGINT", "SIGTERM"] as const;
type Listeners = ReadonlyMap<(typeof endingSignals)[number], readonly NodeJS.SignalsListener[]>;

function signalListeners(): Listeners {
  return new Map(endingSignals.map((name) => [name, process.listeners(name)]));
}

function restoreSignalListeners(before: Listeners): void {
  for (const [name, known] of before) {
    for (const added of process.listeners(name).filter((listener) => !known.includes(listener)))
      process.off(name, added);
  }
}
