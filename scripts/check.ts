import { mkdir, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { delimiter, dirname, join } from "node:path";
import { closingText, stepText } from "./check/check-report.ts";
import { runStep } from "./check/run-step.ts";
import { sourceFiles } from "./check/source-files.ts";
import type { StepResult } from "./check/step.ts";
import { checkSteps } from "./check/steps.ts";
import { exitCode } from "./exit-codes.ts";
import { watchInterruption } from "./interruption.ts";

const root = dirname(import.meta.dirname);

/** Settings of `cx` that say where things are; all others would change what is checked. */
const places = new Set(["CX_CACHE_DIR", "CX_K6"]);

function checkEnvironment(): NodeJS.ProcessEnv {
  const kept = Object.entries(process.env).filter(([name]) => !name.startsWith("CX_") || places.has(name));
  const path = [join(root, "node_modules", ".bin"), process.env["PATH"]].join(delimiter);
  return { ...Object.fromEntries(kept), PATH: path };
}

async function check(signal: AbortSignal): Promise<StepResult[]> {
  const scratch = await mkdtemp(join(tmpdir(), "cx-check-"));
  try {
    await mkdir(join(scratch, "runs"));
    const results: StepResult[] = [];
    for (const step of checkSteps({ root, files: await sourceFiles(root), scratch })) {
      if (signal.aborted) break;
      const result = await runStep(step, { root, env: checkEnvironment(), signal });
      process.stdout.write(`${stepText(result)}\n`);
      results.push(result);
    }
    return results;
  } finally {
    await rm(scratch, { recursive: true, force: true });
  }
}

const { signal, dispose } = watchInterruption();
const results = await check(signal);
dispose();
process.stdout.write(`${closingText(results)}\n`);
if (signal.aborted) process.exitCode = exitCode.suite;
else if (results.some(({ failed }) => failed > 0)) process.exitCode = exitCode.broken;
