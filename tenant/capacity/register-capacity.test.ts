import { afterEach, expect, test } from "vitest";
import { defaultConfig } from "../default-config.ts";
import { startTenant, type RunningTenant } from "../server.ts";

let running: RunningTenant | undefined;
afterEach(() => running?.close());

async function ask(config: Parameters<typeof startTenant>[0]): Promise<unknown> {
  running = await startTenant({ seed: 1, ...config, admin: { port: 0 } });
  return (await fetch(`${running.adminUrl}/capacity`)).json();
}

test("the admin port tells what the chat servers can do, and what they do", async () => {
  const serviceTime = { kind: "exponential", meanMs: 10 } as const;
  const capacity = { servers: [{ name: "one", maxSessions: 3, serviceTime }] };
  expect(await ask({ config: { ...defaultConfig, capacity } })).toMatchObject({
    limits: { total: { maxSessions: 3, refusedFromSession: 4 } },
    servers: [{ name: "one", sessions: 0, busy: 0, isLost: false }],
  });
});

test("without chat servers it says so", async () => {
  expect(await ask({})).toEqual({ limits: null, servers: null });
});
