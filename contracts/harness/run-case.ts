import type { Exchange } from "../../client/exchange.ts";
import type { CaseResult, Finding, Verdict } from "../../reports/model.ts";
import { capabilities } from "./capabilities.ts";
import type { ContractCase, ContractFlow } from "./case.ts";
import { expectationFindings } from "./expectation.ts";
import { createFlowContext, type Chance } from "./flow-context.ts";
import {
  concludeAttempts,
  isWorthAnother,
  lostAmong,
  mostAttempts,
  type Attempt,
  type Conclusion,
} from "./lost-connections.ts";
import { ownFaults } from "./own-requests.ts";
import { isReachable } from "./probe.ts";
import { StateNotReached, states } from "./states.ts";
import type { Target } from "./target.ts";

/** What a case or flow ended with, and the exchanges that show it. */
export interface CaseOutcome {
  readonly result: CaseResult;
  readonly exchanges: readonly Exchange[];
  /** The target did not get to the starting state, or was not to be reached: nothing was judged, and nobody is accused of this requirement. */
  readonly isBlocked: boolean;
  /** The target answered nothing any more, not even a plain question. */
  readonly isUnreachable: boolean;
}

/** Is this requirement checked by one request, and not by a conversation? */
function isRow(requirement: ContractCase | ContractFlow): requirement is ContractCase {
  return "send" in requirement;
}

/**
 * Runs one requirement against a target. Nothing that a tenant answers makes this throw: what the tenant did wrong becomes
 * findings, what the suite did wrong becomes the verdict suiteError. What a lost connection spoiled is attempted again.
 */
export async function runCase(
  requirement: ContractCase | ContractFlow,
  target: Target,
  seed: number,
  replay: string | null = null,
): Promise<CaseOutcome> {
  target.takeExchanges();
  target.takeWitnessed();
  const missing = lack(requirement, target);
  if (missing !== null) {
    return outcomeOf(requirement, target, {
      ...untouched,
      conclusion: { verdict: "notApplicable", reason: missing, isBlocked: false },
    });
  }
  const startedAtMs = performance.now();
  const startedAtTargetMs = target.now();
  const attempted = await attempts(requirement, target, { seed, replay });
  const { result, ...rest } = outcomeOf(requirement, target, attempted);
  const durationMs = performance.now() - startedAtMs;
  return { ...rest, result: { ...result, startedAtMs: startedAtTargetMs, durationMs } };
}

/** The outcome of a requirement that was not asked any more, and why. */
export function unaskedOutcome(requirement: ContractCase | ContractFlow, target: Target, reason: string): CaseOutcome {
  const conclusion = { verdict: "cannotTell", reason: `not asked: ${reason}`, isBlocked: true } as const;
  return outcomeOf(requirement, target, { ...untouched, conclusion });
}

function outcomeOf(requirement: ContractCase | ContractFlow, target: Target, attempted: Attempted): CaseOutcome {
  const { id, title, area, tier, source } = requirement;
  const { conclusion, findings, exchanges, isUnreachable } = attempted;
  const result: CaseResult = {
    id,
    title,
    area,
    operation: isRow(requirement) ? requirement.operation : null,
    tier,
    source,
    verdict: conclusion.verdict,
    reason: conclusion.reason,
    startedAtMs: target.now(),
    durationMs: 0,
    findings: [...findings],
    exchanges: exchanges.map((exchange) => exchange.id),
    pushes: target.takeWitnessed().map((seen) => [...seen]),
    rerun: rerunLine(id, target),
  };
  return { result, exchanges, isBlocked: conclusion.isBlocked, isUnreachable };
}

interface Attempted {
  readonly conclusion: Conclusion;
  /** Of the last attempt. */
  readonly findings: readonly Finding[];
  /** Of all attempts, and of the questions between them. */
  readonly exchanges: readonly Exchange[];
  readonly isUnreachable: boolean;
}

const untouched = { findings: [], exchanges: [], isUnreachable: false } as const;

async function attempts(requirement: ContractCase | ContractFlow, target: Target, chance: Chance): Promise<Attempted> {
  const first = await attempt(requirement, target, chance);
  const made: [OneAttempt, ...OneAttempt[]] = [first];
  const exchanges = [...first.exchanges];
  let last = first;
  let answersPlainly = true;
  while (isWorthAnother(last) && answersPlainly && made.length < mostAttempts) {
    answersPlainly = await isReachable(target);
    exchanges.push(...target.takeExchanges());
    if (!answersPlainly) break;
    last = await attempt(requirement, target, chance);
    made.push(last);
    exchanges.push(...last.exchanges);
  }
  return {
    conclusion: concludeAttempts(made, answersPlainly),
    findings: last.findings,
    exchanges,
    isUnreachable: !answersPlainly,
  };
}

interface OneAttempt extends Attempt {
  readonly findings: readonly Finding[];
  readonly exchanges: readonly Exchange[];
}

async function attempt(requirement: ContractCase | ContractFlow, target: Target, chance: Chance): Promise<OneAttempt> {
  const findings: Finding[] = [];
  const trouble = await perform(requirement, target, chance, findings);
  const exchanges = target.takeExchanges();
  const faults = exchanges.flatMap((exchange) => ownFaults(exchange, requirement.invalid));
  const [verdict, reason] = conclude(trouble, faults, findings);
  const isBlocked = trouble instanceof StateNotReached && verdict === "cannotTell";
  const lost = lostAmong(exchanges).map(({ operation }) => operation);
  return { verdict, reason, isBlocked, lost, findings, exchanges };
}

/** Does what a requirement says; findings are added on the way. What stopped it, if anything did. */
async function perform(
  requirement: ContractCase | ContractFlow,
  target: Target,
  chance: Chance,
  findings: Finding[],
): Promise<unknown> {
  try {
    if (isRow(requirement)) await sendRow(requirement, target, findings);
    else await requirement.run(createFlowContext(target, chance, requirement.tier, findings));
    return null;
  } catch (error) {
    return error;
  }
}

async function sendRow(row: ContractCase, target: Target, findings: Finding[]): Promise<void> {
  const { operation, given, send, expect, tier } = row;
  const state = await states[given](target);
  const exchange = await target.settle(state.client[operation](send(state)));
  findings.push(...expectationFindings(exchange, expect, tier, { state, timing: target.timing }));
  if (state.held !== null) await target.settle(state.held);
}

/** The verdict and the reason for it. A fault of the suite outweighs what it found, for it may have caused that. */
function conclude(trouble: unknown, faults: readonly string[], findings: readonly Finding[]): [Verdict, string | null] {
  if (faults.length > 0) return ["suiteError", `the suite sent what it must not send: ${faults.join("; ")}`];
  const isBlocked = trouble instanceof StateNotReached;
  if (trouble !== null && !isBlocked) return ["suiteError", `the suite failed: ${messageOf(trouble)}`];
  const verdict = verdictOf(findings);
  if (verdict === "failed") return ["failed", null];
  if (isBlocked) return ["cannotTell", `not judged: ${trouble.message}`];
  return [verdict, verdict === "passed" ? null : "the sources contradict or are silent; what was seen is recorded"];
}

/** Why a requirement cannot be asked of this target; null when it can. */
function lack({ needs: need }: ContractCase | ContractFlow, { capabilities: offered }: Target): string | null {
  if (need === undefined || offered[need]) return null;
  const { what, elsewhere } = capabilities[need];
  const why = {
    assumed: "which the target's profile says it does not have",
    declared: "which the target's profile does not declare",
    embedded: "which only the embedded tenant has",
  }[elsewhere];
  return `needs ${what}, ${why}`;
}

/** The firmest finding decides; what is merely observed accuses nobody. */
function verdictOf(findings: readonly Finding[]): Verdict {
  if (findings.length === 0) return "passed";
  return findings.some(({ tier }) => tier !== "observed") ? "failed" : "cannotTell";
}

function rerunLine(id: string, { options }: Target): string {
  return ["npm run cx -- contract", `--only ${id}`, ...options].join(" ");
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
