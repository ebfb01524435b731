import { fork } from "node:child_process";
import { once } from "node:events";
import { freemem } from "node:os";
import { fileURLToPath } from "node:url";
import type { EmbeddedTarget } from "../../load/orchestrator/load-target.ts";
import { countsTogether } from "../../load/orchestrator/tenant-count.ts";
import type { EmbeddedTenantOptions } from "../embedded-tenant.ts";
import type { Questions, Reply } from "./messages.ts";
import { oldSpaceMebibytes } from "./old-space.ts";

/** Embedded tenants, each a process of its own and all alike. */
export interface TenantProcesses extends EmbeddedTarget {
  readonly urls: readonly string[];
  /** How often each fault was committed, all of them together. */
  faultsFired(): Promise<ReadonlyMap<string, number>>;
  /** Ends them at once, with whatever they hold. */
  close(): Promise<void>;
}

const file = fileURLToPath(new URL("serve.ts", import.meta.url));
/** As bin/cx starts a tenant, and for the same reason. */
const flags = ["--max-semi-space-size=1", "--disable-warning=ExperimentalWarning"];
const answerLimitMs = 30_000;

/**
 * Starts so many tenants.
 * @throws Error when one does not start; the others are ended then.
 */
export async function startTenantProcesses(count: number, options: EmbeddedTenantOptions): Promise<TenantProcesses> {
  const oldSpace = `--initial-old-space-size=${oldSpaceMebibytes(count, freemem())}`;
  const children = Array.from({ length: count }, () => startChild(oldSpace));
  const close = async (): Promise<void> => void (await Promise.all(children.map((child) => child.stop())));
  try {
    const urls = await Promise.all(children.map((child) => child.ask("start", options)));
    return {
      urls,
      pids: children.map(({ pid }) => pid),
      holdMs: options.config.holdMs,
      count: async () => countsTogether(await Promise.all(children.map((child) => child.ask("ledger", null)))),
      held: async () => sum(await Promise.all(children.map((child) => child.ask("held", null)))),
      broadcast: async (text) => void (await Promise.all(children.map((child) => child.ask("broadcast", text)))),
      async faultsFired() {
        const fired = new Map<string, number>();
        for (const own of await Promise.all(children.map((child) => child.ask("faults", null))))
          for (const [id, times] of Object.entries(own)) fired.set(id, (fired.get(id) ?? 0) + times);
        return fired;
      },
      close,
    };
  } catch (error) {
    await close();
    throw error;
  }
}

interface Child {
  readonly pid: number;
  ask<Name extends keyof Questions>(name: Name, given: Questions[Name]["given"]): Promise<Questions[Name]["answer"]>;
  stop(): Promise<void>;
}

function startChild(oldSpace: string): Child {
  const child = fork(file, [], { execArgv: [...flags, oldSpace], stdio: ["ignore", "inherit", "inherit", "ipc"] });
  const waiting = new Map<number, { resolve: (answer: never) => void; reject: (error: Error) => void }>();
  let last = 0;
  child.on("message", (reply: Reply) => {
    const asked = waiting.get(reply.id);
    waiting.delete(reply.id);
    if ("failure" in reply) asked?.reject(new Error(`the embedded tenant: ${reply.failure}`));
    else asked?.resolve(reply.answer as never);
  });
  child.once("exit", (code, signal) => {
    for (const { reject } of waiting.values())
      reject(new Error(`the embedded tenant ended with ${signal ?? String(code)}`));
    waiting.clear();
  });
  return {
    pid: child.pid ?? 0,
    ask(name, given) {
      const id = (last += 1);
      return new Promise((resolve, reject) => {
        if (!child.connected) return reject(new Error("the embedded tenant has ended"));
        const limit = setTimeout(() => {
          waiting.delete(id);
          reject(
            new Error(`the embedded tenant was asked for ${name} and did not answer in ${answerLimitMs / 1000} s`),
          );
        }, answerLimitMs);
        const settle =
          <Value>(done: (value: Value) => void) =>
          (value: Value): void => {
            clearTimeout(limit);
            done(value);
          };
        waiting.set(id, { resolve: settle(resolve), reject: settle(reject) });
        child.send({ id, name, given });
      });
    },
    async stop() {
      if (child.exitCode !== null || child.signalCode !== null) return;
      const ended = once(child, "exit");
      child.kill("SIGKILL");
      await ended;
    },
  };
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
