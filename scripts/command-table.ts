import type { Run } from "./invocation.ts";
import type { CommandName } from "./options.ts";

export interface Positional {
  name: string;
  summary: string;
  least: number;
  most: number;
}

interface CommandRow<Command extends CommandName> {
  summary: string;
  positional: Positional | null;
  examples: readonly string[];
  /** Imported on use, so that one command does not pay for the libraries of another. */
  load: () => Promise<{ run: Run<Command> }>;
}

/** Every command: what it is for, what it takes beside options, where it lives. */
export const commandTable: { readonly [Command in CommandName]: CommandRow<Command> } = {
  contract: {
    summary: "run the contract cases against a tenant and write the reports",
    positional: null,
    examples: [
      "cx contract",
      "cx contract --target https://acme.example.com --tenant-url acme.example.com --app-id sales",
    ],
    load: () => import("./commands/contract.ts"),
  },
  load: {
    summary: "put long-polling chat sessions on a tenant with k6 and balance the books",
    positional: { name: "PROFILE", summary: "name of a load profile; smoke when left out", least: 0, most: 1 },
    examples: ["cx load smoke", "cx load --pollers 200 --hold 10s --duration 30s"],
    load: () => import("./commands/load.ts"),
  },
  accept: {
    summary: "contract cases and a short load in one go, one HTML page for both",
    positional: null,
    examples: ["cx accept"],
    load: () => import("./commands/accept.ts"),
  },
  tenant: {
    summary: "start the embedded tenant; the first line of output is its address; ends on Ctrl-C",
    positional: null,
    examples: [
      "cx tenant --port 8080",
      "cx tenant --fault poll-holds-too-long",
      "cx tenant --fault message-lost@1/100,from=10m",
      "cx tenant --config examples/tenant.yaml --tls --tls-ca ca.pem",
      "cx tenant --config examples/capacity.yaml --limits",
    ],
    load: () => import("./commands/tenant.ts"),
  },
  check: {
    summary: "check recorded events or request/answer pairs against the contract",
    positional: {
      name: "FILE",
      summary: "JSON or JSON lines: events, request/answer pairs, or a masked observation log",
      least: 1,
      most: Number.MAX_SAFE_INTEGER,
    },
    examples: ["cx check recorded.jsonl", "cx check --direction server poll-answer.json --json"],
    load: () => import("./commands/check.ts"),
  },
  list: {
    summary: "list what the suite knows, or show one row in full",
    positional: {
      name: "WHAT",
      summary: "requirements, faults, operations, errors or events; or the id of one row",
      least: 0,
      most: 1,
    },
    examples: ["cx list --requirements", "cx list --faults", "cx list 5509"],
    load: () => import("./commands/list.ts"),
  },
  report: {
    summary: "write the documents of a stored run again",
    positional: { name: "RUN", summary: "the run.json of an earlier run", least: 1, most: 1 },
    examples: ["cx report reports/out/RUN/run.json"],
    load: () => import("./commands/report.ts"),
  },
  verify: {
    summary: "compute every verdict of a stored run again from its evidence, without a network",
    positional: { name: "RUN", summary: "the run.json of an earlier run, or its folder", least: 1, most: 1 },
    examples: ["cx verify reports/out/RUN", "cx verify run.json --json"],
    load: () => import("./commands/verify.ts"),
  },
  mutants: {
    summary: "try the requirements on every fault of the embedded tenant, and write the kill matrix",
    positional: null,
    examples: ["cx mutants", "cx mutants --only message-lost"],
    load: () => import("./commands/mutants.ts"),
  },
  soundness: {
    summary: "run all requirements many times against the correct tenant: nothing may be red",
    positional: null,
    examples: ["cx soundness", "cx soundness --runs 20 --seed 7"],
    load: () => import("./commands/soundness.ts"),
  },
  generate: {
    summary: "make the files that follow from the OpenAPI document",
    positional: null,
    examples: ["cx generate", "cx generate --check"],
    load: () => import("./commands/generate.ts"),
  },
};
