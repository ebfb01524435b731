import type { CallArguments, Client, Operations } from "../../client/client.ts";
import type { Exchange } from "../../client/exchange.ts";
import { cookieClientId } from "../../protocol/authorization.ts";
import { operationIds, type OperationId } from "../../protocol/operations.ts";
import { buildRequest, type Caller } from "../../protocol/requests.ts";
import type { CaseResult, ExchangeRecord, Run, SeenPush } from "../../reports/model.ts";
import { allCapabilities } from "../harness/capabilities.ts";
import { usualEndurance } from "../harness/endurance-options.ts";
import type { Target } from "../harness/target.ts";
import { usualTiming } from "../harness/timing.ts";
import { EvidenceMissing, recordedExchanges } from "./recorded-exchanges.ts";

/** The evidence of one requirement, and what is known of the run that it comes from. */
export interface Recorded {
  readonly result: CaseResult;
  /** In any order. */
  readonly exchanges: readonly ExchangeRecord[];
  readonly target: Run["target"];
  readonly clock: Target["clock"];
}

/** A target that answers from evidence, with the times of that day, and without a network. */
export interface RecordedTarget extends Target {
  /** What the requirement asked for that the evidence does not hold, and what it holds that nobody asked for. */
  gaps(): readonly string[];
}

/** A target on which a requirement meets again what it met when the evidence was taken. */
export function recordedTarget({ result, exchanges: records, target, clock }: Recorded): RecordedTarget {
  const recorded = recordedExchanges(records);
  const gaps: string[] = [];
  let nowMs = result.startedAtMs;
  let exchanges: Exchange[] = [];
  let witnessed: (readonly SeenPush[])[] = [];
  let clients = 0;

  const call = (caller: Caller, operation: OperationId, args: CallArguments): Promise<Exchange> => {
    const { signal: _, onHead: __, caller: other, ...given } = args;
    try {
      const exchange = recorded.answer(operation, buildRequest(operation, { ...caller, ...other }, given));
      nowMs = Math.max(nowMs, exchange.startedAtMs);
      exchanges.push(exchange);
      return Promise.resolve(exchange);
    } catch (error) {
      if (error instanceof EvidenceMissing) gaps.push(error.message);
      return Promise.reject(error instanceof Error ? error : new Error(String(error)));
    }
  };
  const clientOf = (appId: string, clientId: string): Client => {
    const caller = { tenantUrl: target.tenantUrl, appId, clientId };
    const calls = operationIds.map((id) => [id, (args: CallArguments = {}) => call(caller, id, args)] as const);
    return { ...(Object.fromEntries(calls) as unknown as Operations), caller };
  };
  return {
    url: target.url,
    tenantUrl: target.tenantUrl,
    appId: target.appId,
    kind: target.kind,
    clock,
    capabilities: { ...allCapabilities, ...target.capabilities },
    timing: { ...usualTiming, ...target.timing },
    endurance: usualEndurance.embedded,
    options: [],
    now: () => nowMs,
    async settle(promise) {
      const value = await promise;
      // Whoever waits for an answer lives on when it is there.
      for (const { startedAtMs, totalMs } of exchangesIn(value)) nowMs = Math.max(nowMs, startedAtMs + totalMs);
      return value;
    },
    wait(ms) {
      nowMs += ms;
      return Promise.resolve();
    },
    untilHeld: () => Promise.resolve(),
    untilNoticed: () => Promise.resolve(),
    newClient: (appId = target.appId) => clientOf(appId, `<client#${(clients += 1)}>`),
    newBrowser: () => clientOf(target.appId, cookieClientId),
    pushes() {
      const seen = result.pushes[witnessed.length];
      if (seen === undefined) gaps.push("the evidence does not hold what the push receiver had");
      witnessed.push(seen ?? []);
      return seen ?? [];
    },
    takeWitnessed() {
      const taken = witnessed;
      witnessed = [];
      return taken;
    },
    exchanges: () => exchanges,
    takeExchanges() {
      const taken = exchanges;
      exchanges = [];
      return taken;
    },
    show: () => [],
    showText: (text) => text,
    close: () => Promise.resolve(),
    gaps: () => [...gaps, ...recorded.unused().map((id) => `the stored exchange ${id} is one that nobody asked for`)],
  };
}

function exchangesIn(value: unknown): Exchange[] {
  return [value].flat().filter((one): one is Exchange => typeof one === "object" && one !== null && "totalMs" in one);
}
