import { messageOf } from "../message-of.ts";
import { measurePeer, type PeerFigures } from "./measure-peer.ts";
import type { PeerLoad } from "./peer.ts";
import { peers, type PeerName } from "./peers.ts";

/** What became of one tool; `problem` when it could not be measured. */
export interface PeerRun {
  readonly name: PeerName;
  readonly figures: PeerFigures | null;
  readonly problem: string | null;
}

export interface PeersOptions {
  readonly names: readonly PeerName[];
  readonly load: PeerLoad;
  readonly signal: AbortSignal;
  readonly onNote: (line: string) => void;
}

/** Runs the tools one after another, each against a fresh server. One that is not to be had does not stop the others. */
export async function runPeers({ names, load, signal, onNote }: PeersOptions): Promise<PeerRun[]> {
  const runs: PeerRun[] = [];
  for (const name of names) {
    onNote(`measuring ${peers[name].about} ...`);
    try {
      runs.push({ name, figures: await measurePeer(name, peers[name], load, signal), problem: null });
    } catch (error) {
      signal.throwIfAborted();
      runs.push({ name, figures: null, problem: messageOf(error) });
      onNote(`${name}: ${messageOf(error)}`);
    }
  }
  return runs;
}
