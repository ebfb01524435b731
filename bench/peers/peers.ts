import { artillery } from "./artillery.ts";
import { autocannon } from "./autocannon.ts";
import { gatling } from "./gatling.ts";
import { leanK6 } from "./lean-k6.ts";
import { locust } from "./locust.ts";
import { oha } from "./oha.ts";
import type { Peer } from "./peer.ts";
import { plainK6 } from "./plain-k6.ts";
import { rawNode } from "./raw-node.ts";
import { suite } from "./suite.ts";
import { tsung } from "./tsung.ts";
import { vegeta } from "./vegeta.ts";
import { wrk } from "./wrk.ts";

/** The tools, in the order in which they run; the suite is what the others are compared with. */
export const peers = {
  suite,
  "lean-k6": leanK6,
  "plain-k6": plainK6,
  "raw-node": rawNode,
  wrk,
  autocannon,
  locust,
  tsung,
  artillery,
  vegeta,
  oha,
  gatling,
} as const satisfies Record<string, Peer>;

export type PeerName = keyof typeof peers;
export const peerNames = Object.keys(peers) as readonly PeerName[];
