import type { TenantConfig } from "./config.ts";

/** The entry of a configuration that is used when nobody names one: the first of the first tenant. */
export function firstEntry(config: TenantConfig): { tenantUrl: string; appId: string } {
  const [tenant] = config.tenants;
  const [app] = tenant?.apps ?? [];
  if (tenant === undefined || app === undefined) throw new Error("the configuration has no entry");
  return { tenantUrl: tenant.tenantUrl, appId: app.appId };
}
