import { defaultConfig } from "../tenant/default-config.ts";

const [tenant] = defaultConfig.tenants;

/** Names the reference tenant's entry to `cx load`; a server that is none does not look at it. */
export const entryFlags: readonly string[] = [
  "--tenant-url",
  tenant?.tenantUrl ?? "",
  "--app-id",
  tenant?.apps[0]?.appId ?? "",
];
