import { readFile } from "node:fs/promises";
import { expect, test } from "vitest";
import { buildRequest } from "../protocol/requests.ts";
import { defaultCaller } from "./test-caller.ts";
import { startTenant } from "./server.ts";

const { path, headers } = buildRequest("getVersion", defaultCaller);

test.runIf(process.platform === "linux")(
  "a tenant for crowds listens with many sockets, counts what comes in at any of them, and closes them all",
  async () => {
    const running = await startTenant({ forCrowds: true });
    const { url, tenant } = running;
    expect(await listening(url)).toBe(16);
    // Each a connection of its own.
    const ask = () => fetch(url + path, { headers: { ...headers, connection: "close" } });
    const answers = await Promise.all(Array.from({ length: 100 }, ask));
    expect(answers.every(({ ok }) => ok)).toBe(true);
    expect(tenant.ledger.snapshot().operations.getVersion.received).toBe(100);
    await running.close();
    expect(await listening(url)).toBe(0);
  },
);

test.runIf(process.platform === "linux")("nobody shares a port that was named", async () => {
  const first = await startTenant({ forCrowds: true });
  const port = Number(new URL(first.url).port);
  await expect(startTenant({ forCrowds: true, port })).rejects.toThrow("EADDRINUSE");
  await first.close();
});

/** Sockets that listen at the port of an address, as the kernel lists them. */
async function listening(url: string): Promise<number> {
  const port = Number(new URL(url).port).toString(16).toUpperCase().padStart(4, "0");
  const table = await readFile("/proc/net/tcp", "utf8");
  return table.split("\n").filter((line) => line.includes(`:${port} 00000000:0000 0A`)).length;
}
