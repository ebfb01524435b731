import { expect, test } from "vitest";
import { settleInVirtualTime, type ClientTraffic, type DrivenTenant } from "./virtual-time.ts";

/** A tenant that holds one request until its only timer is due. */
function heldRequest(state: { received: number; open: number; held: number }) {
  let release: (value: string) => void = () => undefined;
  const answer = new Promise<string>((resolve) => (release = resolve));
  let advances = 0;
  const tenant: DrivenTenant = {
    clock: {
      advance: () => undefined,
      advanceToNextTimer() {
        advances += 1;
        release("held to the end");
        return true;
      },
    },
    heldPolls: () => state.held,
    traffic: () => ({ received: state.received, open: state.open }),
  };
  return { answer, tenant, advances: () => advances, release };
}

function client(sent: number, underWay: number): ClientTraffic {
  return { sent: () => sent, underWay: () => underWay };
}

test("time passes when every request under way is held", async () => {
  const { answer, tenant, advances } = heldRequest({ received: 3, open: 1, held: 1 });
  expect(await settleInVirtualTime(answer, tenant, client(3, 1))).toBe("held to the end");
  expect(advances()).toBe(1);
});

test.each([
  ["a request has not arrived yet", { received: 2, open: 1, held: 1 }, client(3, 1)],
  ["another request is being served", { received: 3, open: 2, held: 1 }, client(3, 2)],
  ["a client has gone and the tenant has not noticed", { received: 3, open: 2, held: 1 }, client(3, 1)],
])("time stands still while %s", async (_, state, traffic) => {
  const { answer, tenant, advances, release } = heldRequest(state);
  const settled = settleInVirtualTime(answer, tenant, traffic);
  for (let turns = 0; turns < 50; turns += 1) await new Promise((resolve) => setImmediate(resolve));
  expect(advances()).toBe(0);
  release("answered");
  expect(await settled).toBe("answered");
});

test("a failure is passed on", async () => {
  const { tenant } = heldRequest({ received: 0, open: 0, held: 0 });
  await expect(settleInVirtualTime(Promise.reject(new Error("no")), tenant, client(0, 0))).rejects.toThrow("no");
});

test("polls that no timer can end are a defect and are named", async () => {
  const { answer, tenant } = heldRequest({ received: 1, open: 1, held: 1 });
  const stuck = { ...tenant, clock: { ...tenant.clock, advanceToNextTimer: () => false } };
  await expect(settleInVirtualTime(answer, stuck, client(1, 1))).rejects.toThrow(/1 polls are held and no timer/);
});
