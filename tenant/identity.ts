import type { ActiveFaults } from "./faults.ts";
import type { TenantEntry } from "./resolve-tenant.ts";

/** By what a client is known: the id that it gives itself, or the value of its cookie. */
export interface KnownBy {
  readonly by: "client" | "cookie";
  readonly value: string;
}

/**
 * What sessions belong to: a client of an entry of a tenant, each compared letter by letter (assumed); null without a tenant,
 * where nobody can be told from anybody. No client can take a cookie's place.
 */
export function identityOf(
  tenant: TenantEntry | null,
  appId: string,
  { by, value }: KnownBy,
  faults: ActiveFaults,
): string | null {
  if (tenant === null) return null;
  const isFolded = value !== value.toLowerCase() && faults.has("client-id-case-folded");
  return [
    faults.has("sessions-shared-across-tenants") ? "any" : tenant.tenantUrl,
    faults.has("sessions-shared-across-entries") ? "any" : appId,
    by,
    isFolded ? value.toLowerCase() : value,
  ].join(" ");
}
