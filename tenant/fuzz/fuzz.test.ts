import { fork, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import fc from "fast-check";
import { afterEach, expect, test, vi } from "vitest";
import { arbitraryRequest } from "./arbitrary-request.ts";
import type { FuzzedState } from "./fuzzed-tenant.ts";
import { sendAll, type Sent } from "./send-all.ts";

/** Named in the environment to see a failure again: `FUZZ_SEED=7 npx vitest run tenant/fuzz`. */
const seed = Number(process.env["FUZZ_SEED"] ?? 1);
const requests = 20_000;
const conversationsAtATime = 64;
/** What may be added between the middle and the end without being a leak: a leak of 400 bytes a request is more. */
const heapSlackBytes = 4_000_000;

/** Answers that only come of requests which got somewhere: without them the fuzz would knock at closed doors only. */
const reached = ["200", "204", "400/5003", "400/5558", "403/2001", "404/5005", "404/5502", "408/5955", "431/5955"];

const children: ChildProcess[] = [];

afterEach(async () => {
  for (const child of children.splice(0)) {
    if (!child.connected) continue;
    // It ends by itself then, and takes its files with it.
    child.disconnect();
    await once(child, "exit");
  }
});

async function startFuzzed() {
  const program = fileURLToPath(new URL("fuzzed-tenant.ts", import.meta.url));
  const child = fork(program, [String(seed)], { execArgv: ["--expose-gc"], execPath: process.execPath });
  children.push(child);
  const [port] = (await once(child, "message")) as [number];
  const state = async (): Promise<FuzzedState> => {
    child.send("state");
    return ((await once(child, "message")) as [FuzzedState])[0];
  };
  /** The state as soon as nothing is left of the requests so far. */
  const whenQuiet = (): Promise<FuzzedState> =>
    vi.waitFor(
      async () => {
        const now = await state();
        const { sessions, heldPolls, connections, inFlight } = now;
        expect({ sessions, heldPolls, connections, inFlight }).toEqual({
          sessions: 0,
          heldPolls: 0,
          connections: 0,
          inFlight: 0,
        });
        return now;
      },
      { interval: 20, timeout: 20_000 },
    );
  return { child, url: `http://127.0.0.1:${port}`, whenQuiet };
}

function outcomesOf(...parts: readonly Sent[]): Record<string, number> {
  const total: Record<string, number> = {};
  for (const { outcomes } of parts)
    for (const [outcome, count] of outcomes) total[outcome] = (total[outcome] ?? 0) + count;
  return total;
}

test(`no request brings the tenant down, leaves anything behind or gets an answer that is none (seed ${seed})`, async () => {
  const { child, url, whenQuiet } = await startFuzzed();
  const all = fc.sample(arbitraryRequest, { numRuns: requests, seed });
  const halves = [all.slice(0, requests / 2), all.slice(requests / 2)];
  const [first = [], second = []] = halves;

  const before = await sendAll(url, first, conversationsAtATime);
  const middle = await whenQuiet();
  const after = await sendAll(url, second, conversationsAtATime);
  const end = await whenQuiet();

  expect({ seed, wrong: [...before.wrong, ...after.wrong].slice(0, 3) }).toEqual({ seed, wrong: [] });
  expect({ seed, uncaught: end.uncaught, exitCode: child.exitCode }).toEqual({ seed, uncaught: [], exitCode: null });
  const outcomes = outcomesOf(before, after);
  expect(Object.keys(outcomes)).toEqual(expect.arrayContaining(reached));
  expect(outcomes["200"]).toBeGreaterThan(requests / 10);
  expect(end.heapBytes - middle.heapBytes).toBeLessThan(heapSlackBytes);
});
