import { join } from "node:path";
import { latencyIn } from "./numbers-in.ts";
import type { Peer } from "./peer.ts";

const version = "9.0.0";

export const autocannon: Peer = {
  about: `autocannon ${version} (npm)`,
  source: {
    kind: "registry",
    version,
    commands: (folder) => [
      {
        program: "npm",
        args: ["install", "--prefix", folder, "--ignore-scripts", "--no-audit", `autocannon@${version}`],
      },
    ],
  },
  tellsErrors: "through its API only",
  command: ({ baseUrl, path, pollers, seconds, hold, installed }) =>
    Promise.resolve({
      program: process.execPath,
      args: [
        join(installed, "node_modules", "autocannon", "autocannon.js"),

        "-c",
        `${pollers}`,
        "-d",
        `${seconds}`,
        "-t",
        `${3 * hold}`,
        "--json",
        "--no-progress",
        `${baseUrl}${path}`,
      ],
    }),
  read: (output) => Promise.resolve(latencyIn(output, /"latency":\{[^}]*"p99":([\d.]+)/)),
};
