import type { AppConfig, TenantConfig } from "./config.ts";
import type { Scenario } from "./scenario.ts";
import type { Session } from "./session.ts";
import type { World } from "./world.ts";

/** A new session in the first state of its entry; nothing has happened in it yet. */
export function openSession(
  { config, identifiers, store }: World,
  app: AppConfig,
  identity: string,
  phoneNumber: unknown,
): Session {
  const session: Session = {
    chatId: identifiers.uuid(),
    identity,
    app,
    scenario: scenarioOf(config, app),
    phoneNumber: typeof phoneNumber === "string" || typeof phoneNumber === "number" ? String(phoneNumber) : null,
    state: app.firstState,
    outbox: [],
    history: [],
    held: null,
    backlog: [],
    partyIds: new Map(),
    numbersUsed: 0,
    secureFormId: null,
    script: new Set(),
    inactivity: null,
    pollAbsence: null,
  };
  store.add(session);
  return session;
}

function scenarioOf({ scenarios }: TenantConfig, { appId, scenario }: AppConfig): Scenario {
  const found = scenarios[scenario];
  if (found === undefined) throw new Error(`entry ${appId}: expected a known scenario, got "${scenario}"`);
  return found;
}
