import { SharedArray } from "k6/data";
import { vu } from "k6/execution";
import type { Options } from "k6/options";
import { setTimeout } from "k6/timers";
import { answerFinding } from "../answer-findings.ts";
import { acceptEveryStatus, connectControl, K6Wire } from "../http.ts";
import { createMetrics } from "../metrics.ts";
import { firstShareOf, longestRunMs, type LoadPlan, type Persona } from "../plan.ts";
import { countingRecorder } from "../recorder.ts";
import { carryShare } from "../share.ts";

const plan = JSON.parse(open(__ENV["CX_LOAD_PLAN"] ?? "load-plan.json")) as LoadPlan;
const process = Number(__ENV["CX_LOAD_PROCESS"] ?? "0");
const personas = new SharedArray<Persona>("personas", () => JSON.parse(open(plan.personasFile)) as Persona[]);
const sink = createMetrics();
const own = plan.processes[process];
if (own === undefined) throw new Error(`CX_LOAD_PROCESS: expected one of ${plan.processes.length}, got ${process}`);
acceptEveryStatus();

/** A few VUs, each with one iteration that lasts until its last customer has left by itself. */
export const options: Options = {
  scenarios: {
    chat: {
      executor: "per-vu-iterations",
      exec: "chat",
      vus: own.vus,
      iterations: 1,
      // The load ends by itself; this is for one that does not.
      maxDuration: `${Math.ceil(longestRunMs(plan) / 1000) + 180}s`,
      gracefulStop: "5s",
    },
  },
  // k6 takes these for the idle connections that a VU keeps: with the default of 6 most would be dialled again.
  batch: own.idlePerVu,
  batchPerHost: own.idlePerVu,
  systemTags: ["name"],
};

/** One VU carries one share of the load. */
export async function chat(): Promise<void> {
  const share = firstShareOf(plan, process) + vu.idInTest - 1;
  await carryShare({
    plan,
    share,
    process,
    connect: () => new K6Wire(own?.url ?? ""),
    record: countingRecorder(sink),
    control: connectControl(plan.controlUrl, share),
    epochMs: () => Date.now(),
    wait: (ms) => new Promise((resolve) => void setTimeout(resolve, Math.max(0, ms))),
    personaOf: (customer) => personas[customer % personas.length] as Persona,
    findingIn: answerFinding,
  });
}
