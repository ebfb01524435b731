import { expect, test } from "vitest";

import { firstEntry } from "../tenant/first-entry.ts";
import { chooseTarget } from "./choose-target.ts";
import { defaultConfig } from "../tenant/default-config.ts";
import { Failure } from "./failure.ts";

const none = { target: undefined, tenantUrl: undefined, appId: undefined, fault: [], seed: 1 };
const remote = { ...none, target: "https://acme.example.com", tenantUrl: "acme.example.com", appId: "sales" };

async function complaints(settings: Parameters<typeof chooseTarget>[0]): Promise<string[]> {
  try {
    await chooseTarget(settings, {});
  } catch (error) {
    if (error instanceof Failure) return error.problems.map(({ what }) => what);
    throw error;
  }
  return [];
}

test("without a target the embedded tenant is meant, whatever its faults and hold", async () => {
  const settings = { ...none, fault: ["some-fault"], hold: 5 };
  expect(await chooseTarget(settings, {})).toEqual({ remote: null, waivers: [] });
});

test("a target is its address, tenant and entry", async () => {
  expect((await chooseTarget(remote, {})).remote).toMatchObject({
    url: remote.target,
    tenantUrl: remote.tenantUrl,
    appId: remote.appId,
  });
});

test("everything that is missing or has no meaning for the target is named at once", async () => {
  expect(await complaints({ ...none, target: remote.target, fault: ["x"], hold: 5, config: "tenant.yaml" })).toEqual([
    "--tenant-url is missing",
    "--app-id is missing",
    "--fault is for the embedded tenant only",
    "--hold is for the embedded tenant only",
    "--config is for the embedded tenant only",
  ]);
  expect(await complaints({ ...remote, target: undefined })).toEqual([
    "--tenant-url has no target to go with",
    "--app-id has no target to go with",
  ]);
});

test("the entry used when none is named is one that the default configuration serves", () => {
  const entry = firstEntry(defaultConfig);
  const tenant = defaultConfig.tenants.find(({ tenantUrl }) => tenantUrl === entry.tenantUrl);
  expect(tenant?.apps.map(({ appId }) => appId)).toContain(entry.appId);
});
