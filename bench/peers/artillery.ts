import { join } from "node:path";
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
      args: [join(installed, "node_modules", "artillery", "bin", "run"), "run", "--quiet", join(folder, "polls.json")],
      env: { ARTILLERY_DISABLE_TELEMETRY: "true" },
    }),
  // Its sketches are accurate to 1 %, which of a hold of 10 s is more than any hold error.
  read: () => Promise.resolve({ silence: "it is 1 % off" }),
};
