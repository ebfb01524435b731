import { fileURLToPath } from "node:url";
import { latenessIn } from "./numbers-in.ts";
import type { Peer } from "./peer.ts";

const program = fileURLToPath(new URL("./raw-node-polls.ts", import.meta.url));

/** Node's own client in a loop, nothing else: the floor for a tool written in JavaScript. */
export const rawNode: Peer = {
  about: "node:http in a loop",
  source: { kind: "own" },
  tellsErrors: "yes",
  command: ({ baseUrl, path, pollers, rise, seconds }) =>
    Promise.resolve({
      program: process.execPath,
      args: [program, `${baseUrl}${path}`, ...[pollers, rise, seconds].map(String)],
    }),
  read: (output) => Promise.resolve(latenessIn(output, /late=([\d.]+)/)),
};
