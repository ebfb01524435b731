import { join } from "node:path";
import { latencyIn } from "./numbers-in.ts";
import type { Peer } from "./peer.ts";

const version = "1.16.0";

export const oha: Peer = {
  about: `oha ${version} (crates.io)`,
  source: {
    kind: "registry",
    version,
    commands: (folder) => [{ program: "cargo", args: ["install", "--locked", "--root", folder, `oha@${version}`] }],
  },
  tellsErrors: "no: statuses only",
  command: ({ baseUrl, path, pollers, seconds, hold, installed }) =>
    Promise.resolve({
      program: join(installed, "bin", "oha"),
      args: [
        "-c",
        `${pollers}`,
        "-z",
        `${seconds}s`,
        "-w",
        "-t",
        `${3 * hold}s`,
        "--no-tui",
        "--output-format",
        "json",
        `${baseUrl}${path}`,
      ],
    }),
  read: (output) => Promise.resolve(latencyIn(output, /"latencyPercentiles":\s*\{[^}]*"p99":\s*([\d.]+)/, 1000)),
};
