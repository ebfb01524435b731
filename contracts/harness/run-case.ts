import type { Exchange } from "../../client/exchange.ts";
import type { CaseResult, Finding, Verdict } from "../../reports/model.ts";
import { needs, type ContractCase, type ContractFlow } from "./case.ts";
import { expectationFindings } from "./expectation.ts";
import { createFlowContext } from "./flow-context.ts";
import { ownFaults } from "./own-requests.ts";
import { StateNotReached, states } from "./states.ts";
import type { Target } from "./target.ts";

/** What a case or flow ended with, and the exchanges that show it. */
export interface CaseOutcome {
  readonly result: CaseResult;
  readonly exchanges: readonly Exchange[];
  /** The target did not get to the starting state: nothing was judged, and nobody is accused of this requirement. */
  readonly isBlocked: boolean;
}

/** Is this requirement checked by one request, and not by a conversation? */
function isRow(requirement: ContractCase | ContractFlow): requirement is ContractCase {
  return "send" in requirement;
}

/**
 * Runs one requirement against a target. Nothing that a tenant answers makes this throw: what the tenant did wrong becomes
 * findings, what the suite did wrong becomes the verdict suiteError.
 */
export async function runCase(
  requirement: ContractCase | ContractFlow,
  target: Target,
  seed: number,
): Promise<CaseOutcome> {
  const { id, title, area, tier, source } = requirement;
  target.takeExchanges();
  const startedAtMs = performance.now();
  const findings: Finding[] = [];
  const missing = lack(requirement, target);
  const trouble = missing === null ? await perform(requirement, target, seed, findings) : null;
  const exchanges = target.takeExchanges();
  const faults = exchanges.flatMap((exchange) => ownFaults(exchange, requirement.invalid));
  const [verdict, reason] = conclude(missing, trouble, faults, findings);
  const result: CaseResult = {
    id,
    title,
    area,
    operation: isRow(requirement) ? requirement.operation : null,
    tier,
    source,
    verdict,
    reason,
    durationMs: performance.now() - startedAtMs,
    findings,
    exchanges: exchanges.map((exchange) => exchange.id),
    rerun: rerunLine(id, target),
  };
  return { result, exchanges, isBlocked: trouble instanceof StateNotReached && verdict === "cannotTell" };
}

/** Does what a requirement says; findings are added on the way. What stopped it, if anything did. */
async function perform(
  requirement: ContractCase | ContractFlow,
  target: Target,
  seed: number,
  findings: Finding[],
): Promise<unknown> {
  try {
    if (isRow(requirement)) await sendRow(requirement, target, findings);
    else await requirement.run(createFlowContext(target, seed, requirement.tier, findings));
    return null;
  } catch (error) {
    return error;
  }
}

async function sendRow(row: ContractCase, target: Target, findings: Finding[]): Promise<void> {
  const { operation, given, send, expect, tier } = row;
  const state = await states[given](target);
  const exchange = await target.settle(state.client[operation](send(state)));
  findings.push(...expectationFindings(exchange, expect, tier, state));
  if (state.held !== null) await target.settle(state.held);
}

/** The verdict and the reason for it. A fault of the suite outweighs what it found, for it may have caused that. */
function conclude(
  missing: string | null,
  trouble: unknown,
  faults: readonly string[],
  findings: readonly Finding[],
): [Verdict, string | null] {
  if (missing !== null) return ["notApplicable", missing];
  if (faults.length > 0) return ["suiteError", `the suite sent what it must not send: ${faults.join("; ")}`];
  const isBlocked = trouble instanceof StateNotReached;
  if (trouble !== null && !isBlocked) return ["suiteError", `the suite failed: ${messageOf(trouble)}`];
  const verdict = verdictOf(findings);
  if (verdict === "failed") return ["failed", null];
  if (isBlocked) return ["cannotTell", `not judged: ${trouble.message}`];
  return [verdict, verdict === "passed" ? null : "the sources contradict or are silent; what was seen is recorded"];
}

/** Why a requirement cannot be asked of this target; null when it can. */
function lack({ needs: need }: ContractCase | ContractFlow, { kind }: Target): string | null {
  if (need === undefined || kind === "embedded") return null;
  return `needs ${needs[need]}, which only the embedded tenant has for certain`;
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
