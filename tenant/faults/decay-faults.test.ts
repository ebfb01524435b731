import { expect, test } from "vitest";
import { createWorld, tenantIn } from "../app.ts";
import { virtualClock } from "../clock.ts";
import { testCaller } from "../test-caller.ts";

/** Sessions that a tenant remembers when so many have been opened and ended, and all that waits is over. */
async function remembered(faults: readonly string[], sessions: number): Promise<number> {
  const clock = virtualClock();
  const world = createWorld({ clock, faults });
  const tenant = tenantIn(world);
  for (let at = 0; at < sessions; at += 1) {
    const caller = testCaller(tenant, { clientId: `client-${at}` });
    await caller.send(await caller.requestChat(), { event: "chat_session_end" });
  }
  clock.advance(world.config.lastEventsMs);
  const { size } = world.store;
  await tenant.close();
  return size;
}

test("with the fault ended-sessions-kept, and only then, the memory of the tenant grows with sessions that are over", async () => {
  expect(await remembered([], 5)).toBe(0);
  expect(await remembered(["ended-sessions-kept"], 5)).toBe(5);
});
