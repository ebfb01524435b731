import { caps } from "../load/orchestrator/guard.ts";

/** Every command of `cx`, in the order in which the help lists them. */
export const commandNames = [
  "contract",
  "load",
  "accept",
  "tenant",
  "check",
  "list",
  "report",
  "verify",
  "mutants",
  "soundness",
  "generate",
] as const;

export type CommandName = (typeof commandNames)[number];

interface RowBase {
  /** One clause for the help text; the default is appended from `default`, never written here. */
  summary: string;
  commands: readonly CommandName[];
  /** One letter for a short form such as -h. */
  short?: string;
  /** False where an inherited environment setting would surprise: actions and confirmations. */
  environment?: false;
}

/** One option. `value` is the word the help shows for the argument. */
export type OptionRow = RowBase &
  (
    | { kind: "flag" }
    | { kind: "text"; value: string; default?: string }
    /** `splitAt` divides what the environment gives; a comma when left out. */
    | { kind: "list"; value: string; splitAt?: RegExp }
    | { kind: "integer"; value: string; min: number; max: number; default?: number }
    | { kind: "duration"; value: string; minMs: number; maxMs: number; default?: number }
    | { kind: "choice"; choices: readonly string[]; default: string }
    | { kind: "size"; value: string; minBytes: number; maxBytes: number }
    | { kind: "url"; value: string }
  );

const largestPort = 65_535;
const largestSeed = 2_147_483_647;
const hourMs = 3_600_000;
const running = ["contract", "load", "accept"] as const;

/**
 * The one table of options: parser, help, environment names, types and the options page are made from it. Keys are the
 * flags in camel case. A value comes from the flag, else from the environment, else from the default (see `readOptions`).
 */
export const options = {
  target: {
    kind: "url",
    value: "URL",
    summary: "base address of the tenant to test; without it the embedded tenant is started",
    commands: running,
  },
  tenantUrl: {
    kind: "text",
    value: "HOST",
    summary: "tenantUrl to send, the tenant's domain name",
    commands: running,
  },
  appId: {
    kind: "text",
    value: "ID",
    summary: "appId to send, the unique identifier of a Messaging/Chat scenario entry",
    commands: running,
  },
  targetProfile: {
    kind: "text",
    value: "FILE",
    summary: "YAML or JSON file that says what is known of the tenant to test (examples/target.yaml)",
    commands: running,
  },
  only: {
    kind: "list",
    value: "ID",
    summary: "check this requirement only; of mutants, try this fault only",
    commands: ["contract", "mutants"],
  },
  replay: {
    kind: "text",
    value: "TOKEN",
    summary: "try one generated value only, which a failure names; together with --only",
    commands: ["contract"],
    environment: false,
  },
  smoke: {
    kind: "flag",
    summary: "check a small part only, which still touches every area, operation, error and event",
    commands: ["contract"],
  },
  failOn: {
    kind: "choice",
    choices: ["required", "recommended"],
    default: "recommended",
    summary: "lowest tier whose findings break the run",
    commands: ["contract", "accept"],
  },
  fault: {
    kind: "list",
    value: "ID",
    summary:
      "make the embedded tenant commit this fault (`cx list --faults`); at times only as ID@1/100 or ID@from=10m,held=50",
    // The commas inside a trigger divide nothing.
    splitAt: /,(?!\s*(?:\d+\/\d|[a-z]+=))/,
    commands: ["contract", "load", "accept", "tenant"],
  },
  pollers: {
    kind: "integer",
    value: "N",
    min: 1,
    max: caps.pollers,
    summary: "concurrent long polls, each with its own session; otherwise as the profile says",
    commands: ["load", "accept"],
  },
  duration: {
    kind: "duration",
    value: "TIME",
    minMs: 1000,
    maxMs: caps.runMs,
    summary: "how long the load is kept once it is there, over all its levels; otherwise as the profile says",
    commands: ["load", "accept"],
  },
  rate: {
    kind: "integer",
    value: "N",
    min: 1,
    max: caps.creationRate,
    summary: "customers that come each second while the load rises; otherwise as the profile says",
    commands: ["load", "accept"],
  },
  messages: {
    kind: "integer",
    value: "N",
    min: 0,
    max: caps.messages,
    summary: "messages of all customers together each second; otherwise as the profile says",
    commands: ["load"],
  },
  uploads: {
    kind: "integer",
    value: "N",
    min: 0,
    max: caps.uploads,
    summary: "uploads under way at a time; otherwise as the profile says",
    commands: ["load"],
  },
  size: {
    kind: "size",
    value: "SIZE",
    minBytes: 1,
    maxBytes: caps.uploadBytes,
    summary: "size of every uploaded file, such as 1KB or 25MB; otherwise as the profile says",
    commands: ["load"],
  },
  mix: {
    kind: "text",
    value: "MIX",
    summary: "shares of the families of clients, such as ios=45,android=35,web=20; otherwise as the profile says",
    commands: ["load"],
  },
  chatParameter: {
    kind: "list",
    value: "NAME=VALUE",
    summary: "parameter that every request for a chat carries, such as one that leads to a test queue",
    commands: ["load"],
  },
  keepGoing: {
    kind: "flag",
    summary: "carry the load to its end even when most of it fails",
    commands: ["load"],
  },
  metricsTo: {
    kind: "list",
    value: "KIND=URL",
    summary: "live metrics, to prometheus=http://127.0.0.1:9090/api/v1/write or opentelemetry=http://127.0.0.1:4318",
    commands: ["load"],
  },
  hold: {
    kind: "duration",
    value: "TIME",
    minMs: 50,
    maxMs: hourMs,
    summary: "how long the embedded tenant holds a poll that has nothing to deliver",
    commands: ["load", "accept", "tenant"],
  },
  iMayLoadThis: {
    kind: "text",
    value: "HOST",
    summary: "confirms that the named host may be put under load; needed for every target that is not this machine",
    commands: ["load", "accept"],
    environment: false,
  },
  k6: {
    kind: "text",
    value: "FILE",
    summary: "k6 binary to use instead of the one on PATH or in the cache",
    commands: ["load", "accept"],
  },
  seed: {
    kind: "integer",
    value: "N",
    min: 0,
    max: largestSeed,
    default: 1,
    summary: "seed of everything left to chance",
    commands: [...running, "tenant", "mutants", "soundness"],
  },
  runs: {
    kind: "integer",
    value: "N",
    min: 1,
    max: 100_000,
    default: 200,
    summary: "how often all requirements are run; the second half shuffled, with every processor busy",
    commands: ["soundness"],
  },
  out: {
    kind: "text",
    value: "DIR",
    default: "reports/out",
    summary: "folder under which a run gets its own folder; of mutants the folder of the kill matrix",
    commands: [...running, "mutants"],
  },
  into: {
    kind: "text",
    value: "DIR",
    summary: "folder for the documents; the folder of the run file when left out",
    commands: ["report"],
  },
  port: {
    kind: "integer",
    value: "PORT",
    min: 0,
    max: largestPort,
    default: 0,
    summary: "port to listen on; 0 takes a free one",
    commands: ["tenant"],
  },
  host: {
    kind: "choice",
    choices: ["127.0.0.1", "::1", "localhost"],
    default: "127.0.0.1",
    summary: "loopback address to listen on",
    commands: ["tenant"],
  },
  adminPort: {
    kind: "integer",
    value: "PORT",
    min: 0,
    max: largestPort,
    default: 0,
    summary: "port of the agent console and of the tenant's own count, always at this machine; 0 takes a free one",
    commands: ["tenant"],
  },
  noAdmin: {
    kind: "flag",
    summary: "open no admin port",
    commands: ["tenant"],
  },
  ledger: {
    kind: "text",
    value: "FILE",
    summary: "file that gets the tenant's own count, as JSON, when it stops",
    commands: ["tenant"],
  },
  config: {
    kind: "text",
    value: "FILE",
    summary: "YAML or JSON file that describes the embedded tenant (examples/tenant.yaml)",
    commands: ["load", "tenant"],
  },
  limits: {
    kind: "flag",
    summary: "print the theoretical limits of the configured chat servers and stop",
    commands: ["tenant"],
    environment: false,
  },
  tls: {
    kind: "flag",
    summary: "speak TLS, with a self-signed certificate made for this run unless files are named",
    commands: ["tenant"],
  },
  tlsCa: {
    kind: "text",
    value: "FILE",
    summary: "speak TLS and write the self-signed certificate here, for clients to trust (NODE_EXTRA_CA_CERTS)",
    commands: ["tenant"],
  },
  tlsCert: {
    kind: "text",
    value: "FILE",
    summary: "speak TLS with this certificate (PEM); needs --tls-key",
    commands: ["tenant"],
  },
  tlsKey: {
    kind: "text",
    value: "FILE",
    summary: "private key of --tls-cert (PEM, no passphrase)",
    commands: ["tenant"],
  },
  direction: {
    kind: "choice",
    choices: ["either", "server", "client"],
    default: "either",
    summary: "which side sent the events of the file",
    commands: ["check"],
  },
  check: {
    kind: "flag",
    summary: "write nothing; fail when a generated file is stale",
    commands: ["generate"],
    environment: false,
  },
  faults: {
    kind: "flag",
    summary: "list the faults of the embedded tenant, as the word faults does",
    commands: ["list"],
    environment: false,
  },
  requirements: {
    kind: "flag",
    summary: "list all requirements, and the statements that are not checked, as the word requirements does",
    commands: ["list"],
    environment: false,
  },
  json: {
    kind: "flag",
    summary: "print JSON instead of text; of a tenant its limits",
    commands: ["check", "list", "tenant", "verify"],
  },
  quiet: {
    kind: "flag",
    summary: "print the verdict and the files only",
    commands: [...running, "check", "report", "verify", "mutants", "soundness"],
  },
  verbose: {
    kind: "flag",
    summary: "print all evidence of a run, and the stack of an unexpected error",
    commands: commandNames,
  },
  help: {
    kind: "flag",
    short: "h",
    summary: "print the help of the command and stop",
    commands: commandNames,
    environment: false,
  },
} as const satisfies Record<string, OptionRow>;

type Table = typeof options;
export type OptionName = keyof Table;

type Base<Row> = Row extends { kind: "flag" }
  ? boolean
  : Row extends { kind: "list" }
    ? readonly string[]
    : Row extends { kind: "choice"; choices: readonly (infer Choice)[] }
      ? Choice
      : Row extends { kind: "integer" | "duration" | "size" }
        ? number
        : string;

type Value<Row> = Row extends { kind: "flag" | "list" } | { default: unknown } ? Base<Row> : Base<Row> | undefined;

/** The checked values a command receives, by option name; numbers of durations are milliseconds. */
export type OptionValues<Command extends CommandName = CommandName> = {
  readonly [Name in OptionName as Command extends Table[Name]["commands"][number] ? Name : never]: Value<Table[Name]>;
};

/** The rows a command takes, in table order. */
export function optionsOf(command: CommandName): (readonly [OptionName, OptionRow])[] {
  const rows = Object.entries(options) as [OptionName, OptionRow][];
  return rows.filter(([, row]) => row.commands.includes(command));
}

/** `tenantUrl` to `--tenant-url`. */
export function flagOf(name: string): string {
  return `--${name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
}

/** `tenantUrl` to `CX_TENANT_URL`; undefined for an option that the environment cannot set. */
export function environmentNameOf(name: OptionName): string | undefined {
  const row: OptionRow = options[name];
  if (row.environment === false) return undefined;
  return `CX_${name.replaceAll(/[A-Z]/g, (letter) => `_${letter}`).toUpperCase()}`;
}
