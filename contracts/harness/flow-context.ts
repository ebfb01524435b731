import type fc from "fast-check";
import type { Client } from "../../client/client.ts";
import { bodyJson, eventsOf, type Exchange, type WireEvent } from "../../client/exchange.ts";
import type { Finding } from "../../reports/model.ts";
import type { ErrorCode } from "../../protocol/errors.ts";
import { isJsonObject } from "../../protocol/json.ts";
import type { Tier } from "../../protocol/tier.ts";
import { checkProperty } from "../generate/for-all.ts";
import { parseReplay } from "../generate/replay-token.ts";
import { emptyHoldFindings, isEmptyHold } from "./empty-hold.ts";
import { errorFindings, successFindings } from "./conformance.ts";
import { finding } from "./finding.ts";
import { heldFindings, releasedFindings } from "./held-findings.ts";
import { shown } from "./schema-findings.ts";
import { requestedChat, stateOf, states, type State, type StateName } from "./states.ts";
import type { Target } from "./target.ts";

/** What a flow is written with: it sends, waits and judges; nothing in it throws because of what a tenant answered. */
export interface FlowContext {
  readonly target: Target;
  readonly seed: number;
  /** Gets to a named starting state. @throws StateNotReached */
  start(name: StateName): Promise<State>;
  /** A session just requested at another entry of the target, with these parameters. @throws StateNotReached */
  startAt(appId: string, parameters?: Readonly<Record<string, unknown>>): Promise<State>;
  /** A client that the tenant has never seen. */
  newClient(): Client;
  /** Another session of the same client, just requested, and judged to be one. */
  again(state: State): Promise<State>;
  settle<Value>(promise: Promise<Value>): Promise<Value>;
  /** Sends client events and judges that they are taken. */
  send(state: State, events: readonly WireEvent[]): Promise<Exchange>;
  /** Sends one message as the customer and judges that it is taken; it gets an id of its own when none is given. */
  say(state: State, msg: string, msgId?: string): Promise<Exchange>;
  /** Polls once and judges the answer as a success. */
  poll(state: State): Promise<readonly WireEvent[]>;
  /** Polls until an event fulfils the condition or nothing comes any more; returns all events on the way. */
  pollFor(state: State, isWanted: (event: WireEvent) => boolean): Promise<readonly WireEvent[]>;
  /** The transcript of the session, judged as a success. */
  history(state: State): Promise<readonly WireEvent[]>;
  expectSuccess(exchange: Exchange): void;
  expectError(exchange: Exchange, code: ErrorCode): void;
  /** Records whether the error is the one that is likeliest; no source says that it has to be. */
  recordError(exchange: Exchange, code: ErrorCode): void;
  /** Judges that a held poll was answered for a reason and not because its hold ran out. */
  expectReleased(exchange: Exchange): void;
  /** Judges that a poll without events was held within the window of the document. */
  expectHeld(exchange: Exchange): void;
  /** Records a finding of the flow's own tier unless the two are alike as JSON. */
  expectEqual(what: string, actual: unknown, expected: unknown): void;
  /**
   * Tries a property on generated values; `holds` returns what was wrong, or null. A value that breaks it is made smaller, and
   * the finding tells how to see that value again.
   */
  forAll<Value>(
    what: string,
    values: fc.Arbitrary<Value>,
    runs: number,
    holds: (value: Value) => Promise<string | null>,
  ): Promise<void>;
  /** Records a finding unless the condition is met; `actual` is what the reader is shown. */
  expectThat(what: string, isMet: boolean, expected: string, actual: unknown): void;
  /** Records what was seen where nobody is to be accused of it. */
  record(what: string, expected: string, actual: unknown): void;
  /** Adds findings of a check of its own. */
  add(findings: readonly Finding[]): void;
  json(exchange: Exchange): Readonly<Record<string, unknown>>;
}

/** What everything left to chance comes from. */
export interface Chance {
  readonly seed: number;
  /** Token of one generated value, which alone is tried then; null: all values of the seed. */
  readonly replay: string | null;
}

/** Longest real time that one property takes, and then counts what it has tried. */
const propertyMs = 120_000;

/** Polls after which a flow stops waiting for an event. */
const maxPolls = 12;

export function createFlowContext(
  target: Target,
  { seed, replay }: Chance,
  tier: Tier,
  findings: Finding[],
): FlowContext {
  const add = (more: readonly Finding[]): void => void findings.push(...more);
  let said = 0;
  const context: FlowContext = {
    target,
    seed,
    start: (name) => states[name](target),
    startAt: (appId, parameters) => requestedChat(target, appId, parameters),
    newClient: () => target.newClient(),
    async again({ client }) {
      const exchange = await target.settle(client.requestChat({ json: { from: "cx-suite", parameters: {} } }));
      context.expectSuccess(exchange);
      return stateOf(client, String(context.json(exchange)["chat_id"]));
    },
    settle: (promise) => target.settle(promise),
    async send({ client, chatId }, events) {
      const exchange = await target.settle(client.sendEvents({ path: { chatId }, json: { events } }));
      context.expectSuccess(exchange);
      return exchange;
    },
    say: (state, msg, msgId = `said-${(said += 1)}`) =>
      context.send(state, [{ event: "chat_session_message", msg_id: msgId, msg }]),
    async poll({ client, chatId }) {
      const exchange = await target.settle(client.getNewChatEvents({ path: { chatId } }));
      context.expectSuccess(exchange);
      return eventsOf(exchange);
    },
    async pollFor({ client, chatId }, isWanted) {
      const seen: WireEvent[] = [];
      for (let polls = 0; polls < maxPolls; polls += 1) {
        const exchange = await target.settle(client.getNewChatEvents({ path: { chatId } }));
        context.expectSuccess(exchange);
        const events = eventsOf(exchange);
        seen.push(...events);
        if (events.some(isWanted) || events.length === 0) break;
      }
      return seen;
    },
    async history({ client, chatId }) {
      const exchange = await target.settle(client.getChatHistory({ path: { chatId } }));
      context.expectSuccess(exchange);
      return eventsOf(exchange);
    },
    expectSuccess: (exchange) =>
      add(isEmptyHold(exchange) ? emptyHoldFindings(exchange, tier) : successFindings(exchange, tier)),
    expectError: (exchange, code) => add(errorFindings(exchange, code, tier)),
    recordError: (exchange, code) => add(errorFindings(exchange, code, "observed")),
    expectReleased: (exchange) => add(releasedFindings(exchange, tier, target.timing)),
    expectHeld: (exchange) => add(heldFindings(exchange, tier, target.timing)),
    expectEqual(what, actual, expected) {
      if (JSON.stringify(actual) === JSON.stringify(expected)) return;
      add([finding(tier, "flow", what, shown(expected), shown(actual), null)]);
    },
    expectThat(what, isMet, expected, actual) {
      if (!isMet) add([finding(tier, "flow", what, expected, shown(actual), null)]);
    },
    async forAll(what, values, runs, holds) {
      const again = replay === null ? undefined : parseReplay(replay);
      const options = { seed: again?.seed ?? seed, path: again?.path ?? "", runs, values, holds, maxMs: propertyMs };
      const result = await checkProperty(options);
      if (!result.failed) return;
      const expected = `holds for ${runs} generated values`;
      const actual = `${shown(result.value)}: ${result.why}; again with --replay ${result.replay}`;
      add([finding(tier, "generated", what, expected, actual, null)]);
    },
    record: (what, expected, actual) => add([finding("observed", "flow", what, expected, shown(actual), null)]),
    add,
    json(exchange) {
      const json = bodyJson(exchange);
      return isJsonObject(json) ? json : {};
    },
  };
  return context;
}
