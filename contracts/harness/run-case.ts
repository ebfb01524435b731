import type { Exchange } from "../../client/exchange.ts";
import type { CaseResult, Finding, Verdict } from "../../reports/model.ts";
import type { ContractCase, ContractFlow } from "./case.ts";
import { expectationFindings } from "./expectation.ts";
import { createFlowContext } from "./flow-context.ts";
import { ownFaults } from "./own-requests.ts";
import { StateNotReached, states } from "./states.ts";
import type { Target } from "./target.ts";

/** What a case or flow ended with, and the exchanges that show it. */
export interface CaseOutcome {
  readonly result: CaseResult;
  readonly exchanges: readonly Exchange[];
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
  let broken: string | null = unsuitable(requirement, target);
  const isApplicable = broken === null;
  if (isApplicable) {
    try {
      broken = await perform(requirement, target, seed, findings);
    } catch (error) {
      broken =
        error instanceof StateNotReached ? `not judged: ${error.message}` : `the suite failed: ${messageOf(error)}`;
    }
  }
  const exchanges = target.takeExchanges();
  const faults = isApplicable ? exchanges.flatMap((exchange) => ownFaults(exchange, requirement.invalid)) : [];
  if (faults.length > 0) broken = `the suite sent what it must not send: ${faults.join("; ")}`;
  const verdict: Verdict = !isApplicable ? "notApplicable" : broken !== null ? "suiteError" : verdictOf(findings);
  const result: CaseResult = {
    id,
    title,
    area,
    operation: isRow(requirement) ? requirement.operation : null,
    tier,
    source,
    verdict,
    reason:
      broken ?? (verdict === "cannotTell" ? "the sources contradict or are silent; what was seen is recorded" : null),
    durationMs: performance.now() - startedAtMs,
    findings,
    exchanges: exchanges.map((exchange) => exchange.id),
    rerun: rerunLine(id, target),
  };
  return { result, exchanges };
}

async function perform(
  requirement: ContractCase | ContractFlow,
  target: Target,
  seed: number,
  findings: Finding[],
): Promise<string | null> {
  if (!isRow(requirement)) {
    await requirement.run(createFlowContext(target, seed, requirement.tier, findings));
    return null;
  }
  const { operation, given, send, expect, tier } = requirement;
  const state = await states[given](target);
  const exchange = await target.settle(state.client[operation](send(state)));
  findings.push(...expectationFindings(exchange, expect, tier, state));
  if (state.held !== null) await target.settle(state.held);
  return null;
}

/** Why a requirement cannot be asked of this target; null when it can. */
function unsuitable({ needs }: ContractCase | ContractFlow, { kind }: Target): string | null {
  if (needs === undefined || kind === "embedded") return null;
  return `needs ${needs === "scriptedAgent" ? "an agent that follows the suite's script" : "entries that are in trouble"}, which only the embedded tenant has`;
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
