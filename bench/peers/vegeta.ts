import { join } from "node:path";
import { latencyIn } from "./numbers-in.ts";
import type { Peer } from "./peer.ts";

const version = "12.12.0";

/** Its attack writes results, which its report reads: both count. */
export const vegeta: Peer = {
  about: `vegeta ${version} (Go module)`,
  source: {
    kind: "registry",
    version,
    commands: (folder) => [
      { program: "go", args: ["install", `github.com/tsenart/vegeta/v12@v${version}`], env: { GOBIN: folder } },
    ],
  },
  tellsErrors: "in its encoded results",
  files: ({ baseUrl, path }) => ({ targets: `GET ${baseUrl}${path}\n` }),
  command: ({ pollers, seconds, hold, folder, installed }) => {
    const program = join(installed, "vegeta");
    const attack = [
      program,
      "attack",
      "-targets",
      join(folder, "targets"),
      "-rate",
      "0",
      "-duration",
      `${seconds}s`,
      "-workers",
      `${pollers}`,
      "-max-workers",
      `${pollers}`,
      "-connections",
      `${pollers}`,
      "-timeout",
      `${3 * hold}s`,
      "-http2=false",
    ].join(" ");
    return Promise.resolve({ program: "sh", args: ["-c", `${attack} | ${program} report -type json`] });
  },
  read: (output) => Promise.resolve(latencyIn(output, /"99th":([\d.]+)/, 1e-6)),
};
