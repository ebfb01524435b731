import { join } from "node:path";
import { heldHeaderInGo } from "../../load/held-header.ts";
import { findK6 } from "../../load/orchestrator/k6/find-k6.ts";
import { k6Environment } from "../../load/orchestrator/k6/run-k6.ts";
import { latenessIn } from "./numbers-in.ts";
import type { Peer, Place } from "./peer.ts";

const pollersPerVu = 5000;

/** The floor for whatever is written for k6: thousands of polls a VU, and nothing is done with what they bring. */
export const leanK6: Peer = {
  about: "the same k6, thousands of pollers a VU, a bare loop",
  source: { kind: "own" },
  tellsErrors: "as far as it is written",
  files: (place) => ({ "polls.js": script(place) }),
  async command({ folder }) {
    const env = k6Environment({}) as Record<string, string>;
    return { program: await findK6(), args: ["run", "--quiet", join(folder, "polls.js")], env };
  },
  read: (output) => Promise.resolve(latenessIn(output, /late=([\d.]+)/)),
};

function script({ baseUrl, path, pollers, rise, seconds, hold }: Place): string {
  const vus = Math.ceil(pollers / pollersPerVu);
  const most = seconds + 3 * hold;
  return `import http from "k6/http";
import { Trend } from "k6/metrics";
import exec from "k6/execution";
import { setTimeout } from "k6/timers";
const late = new Trend("late");
export const options = {
  scenarios: { polls: { executor: "per-vu-iterations", vus: ${vus}, iterations: 1, maxDuration: "${most}s", gracefulStop: "0s" } },
  batch: ${pollers}, batchPerHost: ${pollers},
  summaryTrendStats: ["p(99)"],
};
const startedAt = Date.now();
async function poller(number) {
  await new Promise((resolve) => setTimeout(resolve, (number / ${pollers}) * ${rise * 1000}));
  while (Date.now() - startedAt < ${seconds * 1000}) {
    const answer = await http.asyncRequest("GET", "${baseUrl}${path}", null, { timeout: "${3 * hold}s", tags: { name: "poll" } });
    late.add(answer.timings.waiting - Number(answer.headers["${heldHeaderInGo}"]));
    if (JSON.parse(answer.body).events === undefined) console.error(answer.body);
  }
}
export default async function () {
  const pollers = [];
  for (let number = exec.vu.idInTest - 1; number < ${pollers}; number += ${vus}) pollers.push(poller(number));
  await Promise.all(pollers);
}
export function handleSummary({ metrics }) {
  return { stdout: "late=" + metrics.late.values["p(99)"] + "\\n" };
}
`;
}
