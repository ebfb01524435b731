import { once } from "node:events";
import type { AddressInfo } from "node:net";
import { answerQuestions } from "./child.ts";

/** The two servers that are compared. */
export type ServerKind = "bare" | "tenant";

/** What a server says of itself; memory after a collection. */
export interface Memory {
  readonly rssBytes: number;
  readonly heapBytes: number;
}

/** Connections that may wait to be accepted; the tenant's own. */
const backlog = 8192;

/** One server as a process of its own: `node serve.ts KIND HOLD_MS`. */
const [kind = "bare", holdText = "10000"] = process.argv.slice(2);
const holdMs = Number(holdText);

answerQuestions({
  listen: () => (kind === "tenant" ? listenAsTenant() : listenBare()),
  measureMemory: (): Memory => {
    // Twice: the first collection frees what the second can give back.
    globalThis.gc?.();
    globalThis.gc?.();
    const { rss, heapUsed } = process.memoryUsage();
    return { rssBytes: rss, heapBytes: heapUsed };
  },
});

/** Each loads what it needs and nothing of the other. */
async function listenAsTenant(): Promise<number> {
  const { defaultConfig } = await import("../tenant/default-config.ts");
  const { startTenant } = await import("../tenant/server.ts");
  const { url } = await startTenant({ config: { ...defaultConfig, holdMs } });
  return Number(new URL(url).port);
}

async function listenBare(): Promise<number> {
  const { createBareHolder } = await import("./bare-holder.ts");
  const server = createBareHolder(holdMs).listen({ host: "127.0.0.1", port: 0, backlog });
  await once(server, "listening");
  return (server.address() as AddressInfo).port;
}
