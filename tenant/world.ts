import type { ChatServers } from "./capacity/chat-servers.ts";
import type { Crm } from "./cases/crm.ts";
import type { Clock } from "./clock.ts";
import type { TenantConfig } from "./config.ts";
import type { ActiveFaults } from "./faults.ts";
import type { FileStore } from "./files/file-store.ts";
import type { Identifiers } from "./identifiers.ts";
import type { LateAnswers } from "./late-answers.ts";
import type { Ledger } from "./ledger.ts";
import type { PushServices } from "./push/push-services.ts";
import type { TenantDirectory } from "./resolve-tenant.ts";
import type { Store } from "./store.ts";
import type { Watch } from "./watch.ts";

/** Everything that one running tenant consists of; handed to whoever does something in it. */
export interface World {
  readonly config: TenantConfig;
  readonly tenants: TenantDirectory;
  readonly clock: Clock;
  readonly identifiers: Identifiers;
  readonly store: Store;
  readonly files: FileStore;
  readonly ledger: Ledger;
  readonly faults: ActiveFaults;
  readonly lateAnswers: LateAnswers;
  readonly crm: Crm;
  readonly pushes: PushServices;
  /** The chat servers that do the work; null where it takes no time and there is room for all. */
  readonly capacity: ChatServers | null;
  /** Told of all that happens in sessions, for whoever looks on. */
  readonly watch: Watch;
  /** Set while the tenant shuts down: polls are then answered at once. */
  isClosing: boolean;
}
