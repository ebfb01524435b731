import type { Run } from "../model.ts";
import { judgedWaivers } from "../waivers.ts";
import { contractVerdict, loadVerdict, type RunVerdict } from "../verdict.ts";

type Exit = RunVerdict["exit"];

const contractWords: Readonly<Record<Exit, string>> = {
  kept: "the contract is kept",
  broken: "the contract is broken",
  couldNotRun: "the contract could not be judged in full",
};

const loadWords: Readonly<Record<Exit, string>> = {
  kept: "the load limits are kept",
  broken: "the load limits are broken",
  couldNotRun: "the load could not be judged",
};

/** The outcome of a run as one sentence without its full stop; says something of each part that was asked for. */
export function headline(run: Run): string {
  const { contract, load } = run;
  const contractExit = contract === null ? null : contractVerdict(contract, run).exit;
  const loadExit = load === null ? null : loadVerdict(load).exit;
  const stale = judgedWaivers(run).some(({ state }) => state === "expired" || state === "unneeded");
  return capitalised(`${sentence(contractExit, loadExit)}${stale ? ", but waivers are out of date" : ""}`);
}

function sentence(contract: Exit | null, load: Exit | null): string {
  if (contract === null) return load === null ? "nothing ran" : loadWords[load];
  if (load === null) return contractWords[contract];
  if (contract === load) {
    const together = { kept: "are kept", broken: "are broken", couldNotRun: "could not be judged" };
    return `the contract and the load limits ${together[contract]}`;
  }
  return `${contractWords[contract]} and ${loadWords[load]}`;
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
