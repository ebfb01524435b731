import { parseArgs } from "node:util";

/** What is measured, and how often. */
export interface BenchOptions {
  /** Polls that are held at the same time. */
  readonly pollers: number;
  /** Holds that each poller is measured for. */
  readonly rounds: number;
  /** Length of a hold in seconds. */
  readonly hold: number;
  /** Runs of each server; they alternate. */
  readonly repeat: number;
  /** Decides which poller begins when. */
  readonly seed: number;
  readonly json: boolean;
  readonly help: boolean;
}

interface NumberFlag {
  readonly default: number;
  readonly min: number;
  readonly max: number;
  readonly isWhole: boolean;
  readonly about: string;
}

const numberFlags = {
  pollers: { default: 19_000, min: 100, max: 60_000, isWhole: true, about: "polls that are held at the same time" },
  rounds: { default: 3, min: 1, max: 100, isWhole: true, about: "holds that each poller is measured for" },
  hold: { default: 10, min: 0.05, max: 60, isWhole: false, about: "length of a hold in seconds" },
  repeat: { default: 2, min: 1, max: 20, isWhole: true, about: "runs of each server, alternating" },
  seed: { default: 1, min: 0, max: 2 ** 32 - 1, isWhole: true, about: "decides which poller begins when" },
} as const satisfies Record<string, NumberFlag>;

type NumberName = keyof typeof numberFlags;

const flagNames = Object.keys(numberFlags) as NumberName[];

/** What `--help` prints. */
export const helpText = [
  "Holds polls in the reference tenant and in a bare node:http server, side by side, and prints what each costs.",
  "",
  ...flagNames.map((name) => `  --${name.padEnd(8)} ${numberFlags[name].about} (default ${numberFlags[name].default})`),
  `  --${"json".padEnd(8)} the figures as one JSON document in place of the tables`,
].join("\n");

/**
 * Reads the command line.
 * @throws Error that names the flag, what it takes and what it got.
 */
export function readOptions(args: readonly string[]): BenchOptions {
  const text = { type: "string" } as const;
  const flag = { type: "boolean", default: false } as const;
  const { values } = parseArgs({
    args: [...args],
    options: { pollers: text, rounds: text, hold: text, repeat: text, seed: text, json: flag, help: flag },
  });
  const [pollers, rounds, hold, repeat, seed] = flagNames.map((name) => numberOf(name, values[name])) as [
    number,
    number,
    number,
    number,
    number,
  ];
  return { pollers, rounds, hold, repeat, seed, json: values.json, help: values.help };
}

function numberOf(name: NumberName, text: string | undefined): number {
  const { min, max, isWhole, ...flag } = numberFlags[name];
  const value = text === undefined ? flag.default : Number(text);
  const isUsable = text !== "" && value >= min && value <= max && (!isWhole || Number.isInteger(value));
  if (isUsable) return value;
  throw new Error(`--${name}: expected a ${isWhole ? "whole " : ""}number from ${min} to ${max}, got "${text}"`);
}
