/** What every tool is to do: hold so many polls, for so long each, and keep on for so long; seconds. */
export interface PeerLoad {
  readonly pollers: number;
  readonly hold: number;
  readonly seconds: number;
  readonly seed: number;
}

/** Where a tool runs. */
export interface Place extends PeerLoad {
  /** Address of the server, and of the poll on it. */
  readonly baseUrl: string;
  readonly path: string;
  readonly port: number;
  /** Over which time the pollers come; seconds. */
  readonly rise: number;
  /** Its own folder, thrown away afterwards. */
  readonly folder: string;
  /** Where it was installed; empty where nothing had to be. */
  readonly installed: string;
}

/** A command line. */
export interface Command {
  readonly program: string;
  readonly args: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
}

/** How a tool gets onto the machine: each command is run once in a folder of its own; or it has to be there already. */
export type Source =
  | { readonly kind: "own" }
  | { readonly kind: "onPath"; readonly program: string; readonly next: string }
  | { readonly kind: "registry"; readonly version: string; readonly commands: (folder: string) => readonly Command[] };

/** A tool that can hold polls. */
export interface Peer {
  /** The tool, its version, and where it comes from. */
  readonly about: string;
  readonly source: Source;
  /** Can it tell error 5000 from 5001, which are in the body of an answer? */
  readonly tellsErrors: string;
  /** What it reads and compiles before it is measured. */
  readonly files?: (place: Place) => Readonly<Record<string, string>>;
  readonly prepare?: (place: Place) => Promise<Command>;
  readonly command: (place: Place) => Promise<Command>;
  /**
   * How long 99 % of its polls took at most, or were late by, in milliseconds; null where it does not say, and `silence` says why.
   * @param output what it printed
   */
  readonly read: (output: string, place: Place) => Promise<Latency>;
}

/** By its own clock. */
export type Latency = { readonly p99: number } | { readonly lateP99: number } | { readonly silence: string };
