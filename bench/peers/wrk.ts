import { join } from "node:path";
import { latencyIn } from "./numbers-in.ts";
import type { Peer } from "./peer.ts";

export const wrk: Peer = {
  about: "wrk (Debian)",
  source: { kind: "onPath", program: "wrk", next: "apt-get install wrk" },
  tellsErrors: "with a script in Lua",
  files: () => ({
    "report.lua": 'done = function(_, latency) io.write("p99us=" .. latency:percentile(99.0) .. "\\n") end\n',
  }),
  command: ({ baseUrl, path, pollers, seconds, hold, folder }) =>
    Promise.resolve({
      program: "wrk",
      args: [
        "-t2",
        `-c${pollers}`,
        `-d${seconds}s`,
        "--timeout",
        `${3 * hold}s`,
        "-s",
        join(folder, "report.lua"),
        `${baseUrl}${path}`,
      ],
    }),
  read: (output) => Promise.resolve(latencyIn(output, /p99us=([\d.]+)/, 0.001)),
};
