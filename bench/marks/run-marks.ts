import { startChild } from "../child.ts";
import { messageOf } from "../message-of.ts";
import { entryFlags } from "../entry-flags.ts";
import { runSuite, type SuiteRun } from "../run-suite.ts";
import { figuresOf } from "./figures-of.ts";
import { judgeMark } from "./judge-mark.ts";
import type { Mark } from "./mark.ts";
import { marks, type MarkName } from "./marks.ts";
import type { Measured } from "./marks-text.ts";
import { missingOutcomes, miscountedOutcomes, type Given } from "./outcome-count.ts";

export interface MarksOptions {
  readonly names: readonly MarkName[];
  readonly seed: number;
  readonly signal: AbortSignal;
  readonly onNote: (line: string) => void;
}

interface Run extends SuiteRun {
  readonly given: Given | null;
}

/** As little as a k6 process can have to do, held as briefly as the others hold long. */
const idleArgs = ["pollers", "--pollers", "1", "--rate", "1", "--hold", "1s", "--duration", "5s", "--keep-going"];
const idleLimitMs = 120_000;
const askLimitMs = 30_000;

/** Runs the named marks, one after another. One that cannot be run misses all that it has to reach, and says why. */
export async function runMarks({ names, seed, signal, onNote }: MarksOptions): Promise<Measured[]> {
  const measured: Measured[] = [];
  for (const name of names) {
    const mark: Mark = marks[name];
    onNote(`measuring ${name}: ${mark.about}; at most ${mark.within} s ...`);
    const needsIdle = mark.aims.some(({ figure }) => figure === "memoryEach");
    measured.push(await measureMark(mark, seed, signal, needsIdle ? await idleMemory(mark, signal) : null));
  }
  return measured;
}

/** Memory of one k6 process that has next to nothing to do, with the settings of a mark; bytes, null when it cannot be had. */
async function idleMemory({ env }: Mark, signal: AbortSignal): Promise<number | null> {
  try {
    const { load } = await runSuite({
      args: idleArgs,
      timeLimitMs: idleLimitMs,
      signal,
      env: { ...process.env, ...env },
    });
    return load.generator?.maxRssBytes ?? null;
  } catch {
    signal.throwIfAborted();
    return null;
  }
}

async function measureMark(mark: Mark, seed: number, signal: AbortSignal, idleBytes: number | null): Promise<Measured> {
  const { about } = mark;
  try {
    const run = await (mark.isEventful === true ? runAgainstEventful : runMark)(mark, seed, signal);
    const { load, given } = run;
    const odd =
      given === null
        ? []
        : [...missingOutcomes(load).map((kind) => `no ${kind} was seen`), ...miscountedOutcomes(load, given)];
    const reasons = [...(given === null ? load.reasons : []), ...odd];
    return { about, judged: judgeMark(mark, figuresOf(run, idleBytes, given)), reasons };
  } catch (error) {
    signal.throwIfAborted();
    return { about, judged: judgeMark(mark, {}), reasons: [messageOf(error)] };
  }
}

async function runMark({ args, within, env = {} }: Mark, seed: number, signal: AbortSignal): Promise<Run> {
  const run = await runSuite({
    args: [...args, "--seed", String(seed)],
    timeLimitMs: within * 1000,
    signal,
    env: { ...process.env, ...env },
  });
  return { ...run, given: null };
}

async function runAgainstEventful(mark: Mark, seed: number, signal: AbortSignal): Promise<Run> {
  const target = startChild("marks/eventful-target.ts");
  try {
    const port = await target.ask<number>("listen", askLimitMs);
    const args = [...mark.args, "--target", `http://127.0.0.1:${port}`, ...entryFlags];
    const run = await runMark({ ...mark, args }, seed, signal);
    return { ...run, given: await target.ask<Given>("given", askLimitMs) };
  } finally {
    await target.stop();
  }
}
