import { memberOf } from "../protocol/json.ts";
import { clientFamilyOf } from "./client-family.ts";
import type { AppConfig, TenantConfig } from "./config.ts";
import type { Scenario } from "./scenario.ts";
import { none, type Session } from "./session.ts";
import { stopTimers } from "./store.ts";
import type { World } from "./world.ts";

/** What a chat request says of the session that it asks for; clients give members in every form. */
export interface SessionRequest {
  /** Whose it is to be, see `identityOf`. */
  readonly identity: string;
  /** Does the client call itself by the name that all web clients share? */
  readonly isBrowser: boolean;
  readonly phoneNumber: unknown;
  readonly parameters: unknown;
}

/** A new session in the first state of its scenario or else its entry; nothing has happened in it yet. */
export function openSession(
  world: World,
  app: AppConfig,
  { identity, isBrowser, phoneNumber, parameters }: SessionRequest,
): Session {
  const { clock, config, store, watch } = world;
  const scenario = chooseScenario(config, app, parameters);
  const session: Session = {
    chatId: newChatId(world, identity),
    identity,
    app,
    scenario,
    family: clientFamilyOf(parameters, isBrowser),
    phoneNumber: typeof phoneNumber === "string" || typeof phoneNumber === "number" ? String(phoneNumber) : null,
    openedAtMs: clock.now(),
    state: scenario.firstState ?? app.firstState,
    outbox: [],
    history: [],
    held: null,
    push: null,
    backlog: none,
    desk: null,
    isConversationOver: false,
    parties: none,
    numbersUsed: 0,
    openForms: none,
    waits: none,
    script: none,
    inactivity: null,
    pollAbsence: null,
  };
  store.add(session);
  watch.tell(session, null);
  return session;
}

function newChatId({ faults, identifiers, store }: World, identity: string): string {
  const before = store.latest(identity);
  if (before !== undefined && faults.has("chat-id-reused")) {
    stopTimers(before);
    return before.chatId;
  }
  return faults.has("chat-ids-collide") ? collidingId(identifiers.uuid()) : identifiers.uuid();
}

/** An id of the usual form of which only two digits are left to chance. */
function collidingId(id: string): string {
  const digits = id.slice(0, 2).repeat(16);
  return [
    digits.slice(0, 8),
    digits.slice(0, 4),
    `4${digits.slice(0, 3)}`,
    `8${digits.slice(0, 3)}`,
    digits.slice(0, 12),
  ].join("-");
}

/** The scenario that the client asks for by name, if the entry lets it and there is one; else, assumed, the entry's own. */
function chooseScenario({ scenarios }: TenantConfig, app: AppConfig, parameters: unknown): Scenario {
  const { appId, scenario, scenarioParameter } = app;
  const wanted = scenarioParameter === null ? undefined : memberOf(parameters, scenarioParameter);
  if (typeof wanted === "string" && Object.hasOwn(scenarios, wanted) && scenarios[wanted] !== undefined)
    return scenarios[wanted];
  const own = scenarios[scenario];
  if (own === undefined) throw new Error(`entry ${appId}: expected a known scenario, got "${scenario}"`);
  return own;
}
