import { parseArgs } from "node:util";
import { markNames, type MarkName } from "./marks/marks.ts";
import { peerNames, type PeerName } from "./peers/peers.ts";

/** What is measured. */
export interface LoadBenchOptions {
  readonly marks: readonly MarkName[];
  readonly peers: readonly PeerName[];
  /** Of every peer: polls held at once, length of a hold and of the whole load in seconds. */
  readonly pollers: number;
  readonly hold: number;
  readonly seconds: number;
  readonly seed: number;
  readonly json: boolean;
  readonly help: boolean;
}

const numberFlags = {
  pollers: { default: 5000, min: 10, max: 19_500, about: "polls that each tool is to hold at once" },
  hold: { default: 10, min: 1, max: 60, about: "length of a hold of the tools' server in seconds" },
  seconds: { default: 60, min: 5, max: 600, about: "how long each tool keeps polling, its rise included" },
  seed: { default: 1, min: 0, max: 2 ** 32 - 1, about: "decides what the suite leaves to chance" },
} as const;

type NumberName = keyof typeof numberFlags;

const all = "all";
const none = "none";

/** What `--help` prints. */
export const loadHelpText = [
  "Runs the product against what it has to reach, and beside the tools that others use, and prints ratios.",
  "",
  `  --marks NAME,…   ${markNames.join(", ")}; all, or none`,
  `  --peers NAME,…   ${peerNames.join(", ")}; all, or none`,
  ...Object.entries(numberFlags).map(
    ([name, { about, default: usual }]) => `  ${`--${name} N`.padEnd(16)} ${about} (default ${usual})`,
  ),
  "  --json           all figures as one JSON document in place of the tables",
].join("\n");

/**
 * Reads the command line.
 * @throws Error that names the flag, what it takes and what it got.
 */
export function readLoadOptions(args: readonly string[]): LoadBenchOptions {
  const text = { type: "string" } as const;
  const flag = { type: "boolean", default: false } as const;
  const { values } = parseArgs({
    args: [...args],
    options: { marks: text, peers: text, pollers: text, hold: text, seconds: text, seed: text, json: flag, help: flag },
  });
  const number = (name: NumberName): number => numberOf(name, values[name]);
  return {
    marks: namesOf("marks", values.marks, markNames),
    peers: namesOf("peers", values.peers, peerNames),
    pollers: number("pollers"),
    hold: number("hold"),
    seconds: number("seconds"),
    seed: number("seed"),
    json: values.json,
    help: values.help,
  };
}

function numberOf(name: NumberName, text: string | undefined): number {
  const { min, max, default: usual } = numberFlags[name];
  const value = text === undefined ? usual : Number(text);
  if (text !== "" && Number.isInteger(value) && value >= min && value <= max) return value;
  throw new Error(`--${name}: expected a whole number from ${min} to ${max}, got "${text}"`);
}

function namesOf<Name extends string>(flag: string, text: string | undefined, known: readonly Name[]): Name[] {
  if (text === undefined || text === all) return [...known];
  if (text === none) return [];
  return text.split(",").map((name) => {
    const found = known.find((one) => one === name);
    if (found !== undefined) return found;
    throw new Error(`--${flag}: expected ${known.join(", ")}, ${all} or ${none}, got "${name}"`);
  });
}
