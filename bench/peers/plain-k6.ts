import { heldHeaderInGo } from "../../load/held-header.ts";
import { findK6 } from "../../load/orchestrator/k6/find-k6.ts";
import { k6Environment } from "../../load/orchestrator/k6/run-k6.ts";
import { join } from "node:path";
import { latenessIn } from "./numbers-in.ts";
import type { Peer, Place } from "./peer.ts";

/** What k6's manual leads to: a virtual user for each client. */
export const plainK6: Peer = {
  about: "the same k6 with one VU a poller",
  source: { kind: "own" },
  tellsErrors: "yes, if the script reads bodies",
  files: (place) => ({ "polls.js": script(place) }),
  async command({ folder }) {
    const env = k6Environment({}, {}) as Record<string, string>;
    return { program: await findK6(), args: ["run", "--quiet", join(folder, "polls.js")], env };
  },
  read: (output) => Promise.resolve(latenessIn(output, /late=([\d.]+)/)),
};

function script({ baseUrl, path, pollers, rise, seconds, hold }: Place): string {
  return `import http from "k6/http";
import { Trend } from "k6/metrics";
const stages = [{ duration: "${rise}s", target: ${pollers} }, { duration: "${seconds - rise}s", target: ${pollers} }];
const late = new Trend("late");
export const options = {
  scenarios: { polls: { executor: "ramping-vus", startVUs: 0, stages, gracefulStop: "${2 * hold}s" } },
  summaryTrendStats: ["p(99)"],
};
export default function () {
  const answer = http.get("${baseUrl}${path}", { timeout: "${3 * hold}s" });
  late.add(answer.timings.waiting - Number(answer.headers["${heldHeaderInGo}"]));
  if (answer.status !== 200) console.error(answer.json("error_code"));
}
export function handleSummary({ metrics }) {
  return { stdout: "late=" + metrics.late.values["p(99)"] + "\\n" };
}
`;
}
