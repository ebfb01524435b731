import type { Clock } from "./clock.ts";
import type { TenantConfig } from "./config.ts";
import type { ActiveFaults } from "./faults.ts";
import type { Identifiers } from "./identifiers.ts";
import type { Ledger } from "./ledger.ts";
import type { TenantDirectory } from "./resolve-tenant.ts";
import type { Store } from "./store.ts";

/** Everything that one running tenant consists of; handed to whoever does something in it. */
export interface World {
  readonly config: TenantConfig;
  readonly tenants: TenantDirectory;
  readonly clock: Clock;
  readonly identifiers: Identifiers;
  readonly store: Store;
  readonly ledger: Ledger;
  readonly faults: ActiveFaults;
  /** Set while the tenant shuts down: polls are then answered at once. */
  isClosing: boolean;
}
