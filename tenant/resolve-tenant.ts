import { refusal, type Refusal } from "./answer.ts";
import type { AppConfig, TenantConfig } from "./config.ts";
import type { ActiveFaults } from "./faults.ts";
import { hostOf } from "./host-of.ts";

/** A contact centre that is served here, with its entries by appId. */
export interface TenantEntry {
  readonly tenantUrl: string;
  readonly apps: ReadonlyMap<string, AppConfig>;
}

/** Tenants by every host name that leads to them. */
export type TenantDirectory = ReadonlyMap<string, TenantEntry>;

export function createTenantDirectory({ tenants }: TenantConfig): TenantDirectory {
  const directory = new Map<string, TenantEntry>();
  for (const { tenantUrl, hosts, apps } of tenants) {
    const entry = { tenantUrl: hostOf(tenantUrl), apps: new Map(apps.map((app) => [app.appId, app])) };
    for (const host of [tenantUrl, ...hosts]) directory.set(hostOf(host), entry);
  }
  return directory;
}

/** Finds the tenant by tenantUrl or, where that is missing or empty, by the Host header (its port does not count); 1000 when neither leads to one. */
export function resolveTenant(
  directory: TenantDirectory,
  given: { readonly tenantUrl: string | undefined; readonly host: string | undefined },
  faults: ActiveFaults,
): TenantEntry | Refusal {
  const isMissing = given.tenantUrl === undefined || given.tenantUrl.trim() === "";
  const name = isMissing ? (given.host ?? "").replace(/:\d+$/, "") : (given.tenantUrl ?? "");
  const found = directory.get(hostOf(name));
  if (found !== undefined) return isTurnedAway(name, isMissing, faults) ? refusal("1000") : found;
  const isTolerated = faults.has(isMissing ? "tenant-missing-accepted" : "tenant-unknown-accepted");
  return (isTolerated ? firstTenant(directory) : undefined) ?? refusal("1000");
}

/** Does a fault refuse a name although it leads to a tenant? */
function isTurnedAway(name: string, isHost: boolean, faults: ActiveFaults): boolean {
  if (isHost) return faults.has("host-ignored");
  if (name.includes("/")) return faults.has("tenant-url-as-url-refused");
  return name !== name.toLowerCase() && faults.has("tenant-url-case-exact");
}

/** The tenant that stands in when a fault does not care which. */
export function firstTenant(directory: TenantDirectory): TenantEntry | undefined {
  return directory.values().next().value;
}
