import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { memberOf, parseJson } from "../../protocol/json.ts";
import type { Peer } from "./peer.ts";

const version = "2.0.34";

export const artillery: Peer = {
  about: `Artillery ${version} (npm)`,
  source: {
    kind: "registry",
    version,
    commands: (folder) => [
      {
        program: "npm",
        args: ["install", "--prefix", folder, "--ignore-scripts", "--no-audit", `artillery@${version}`],
      },
    ],
  },
  tellsErrors: "yes, by captures",
  files: ({ baseUrl, path, pollers, rise, seconds, hold }) => ({
    "polls.json": JSON.stringify({
      config: {
        target: baseUrl,
        http: { timeout: 3 * hold },
        phases: [{ duration: rise, arrivalCount: pollers }],
      },
      scenarios: [{ flow: [{ loop: [{ get: { url: path } }], count: Math.ceil(seconds / hold) }] }],
    }),
  }),
  command: ({ folder, installed }) =>
    Promise.resolve({
      program: process.execPath,
      args: [
        join(installed, "node_modules", "artillery", "bin", "run"),
        "run",
        "--quiet",
        "--output",
        join(folder, "report.json"),
        join(folder, "polls.json"),
      ],
      env: { ARTILLERY_DISABLE_TELEMETRY: "true" },
    }),
  async read(_, { folder }) {
    const report = parseJson(await readFile(join(folder, "report.json"), "utf8"));
    const times = memberOf(memberOf(memberOf(report, "aggregate"), "summaries"), "http.response_time");
    const p99 = memberOf(times, "p99");
    return typeof p99 === "number" ? { p99 } : { silence: "its report has no 99th percentile" };
  },
};
