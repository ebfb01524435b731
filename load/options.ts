import type { Options } from "k6/options";
import { longestRunMs, pollersPerVu, tailMs, vuCount, type LoadPlan } from "./plan.ts";
import { k6Thresholds } from "./thresholds.ts";

/** What k6 says of each distribution; without naming them p(99.9) and the count would be missing. */
export const summaryTrendStats = ["count", "min", "med", "avg", "p(90)", "p(95)", "p(99)", "p(99.9)", "max"];

/** Options of k6 for a plan: a few VUs, each with one iteration that lasts until its last poller has left by itself. */
export function k6Options(plan: LoadPlan): Options {
  return {
    scenarios: {
      poll: {
        executor: "per-vu-iterations",
        exec: "poll",
        vus: vuCount(plan),
        iterations: 1,
        maxDuration: `${Math.ceil(longestRunMs(plan) / 1000)}s`,
        // A poll that is cut off leaves no sample, so the last one gets the time to end.
        gracefulStop: `${Math.ceil(tailMs(plan) / 1000)}s`,
      },
    },
    thresholds: k6Thresholds(),
    summaryTrendStats,
    // k6 takes these for the idle connections that a VU keeps: with the default of 6 most would be dialled again.
    batch: pollersPerVu(plan),
    batchPerHost: pollersPerVu(plan),
    systemTags: ["name"],
  };
}
