import { isAtLeast } from "../protocol/tier.ts";
import type { LoadResult } from "./load-model.ts";
import type { CaseResult, ContractResult, FailOn, Run } from "./model.ts";
import { judgedWaivers, waivedIds } from "./waivers.ts";

/** What a run or a part of it comes to; `reasons` are clauses, empty only when kept. */
export interface RunVerdict {
  readonly exit: "kept" | "broken" | "couldNotRun";
  readonly reasons: string[];
}

/** The whole run: the worst of its parts decides, and a run without parts could not run. */
export function runVerdict(run: Run, failOn: FailOn = run.failOn): RunVerdict {
  const parts = [
    ...(run.contract === null ? [] : [contractVerdict(run.contract, { ...run, failOn }), waiverVerdict(run)]),
    ...(run.load === null ? [] : [loadVerdict(run.load)]),
  ];
  if (run.contract === null && run.load === null) return { exit: "couldNotRun", reasons: ["nothing ran"] };
  const exit =
    (["couldNotRun", "broken"] as const).find((worst) => parts.some((part) => part.exit === worst)) ?? "kept";
  return { exit, reasons: parts.flatMap(({ reasons }) => reasons) };
}

/**
 * The contract cases: what the suite could not do outweighs what the tenant did wrong. A tenant that keeps cases from their
 * starting state is broken when some case says so, and unjudged when none does: what nobody judged is never kept.
 */
export function contractVerdict(
  contract: ContractResult,
  run: Pick<Run, "failOn" | "waivers" | "startedAt">,
): RunVerdict {
  const { cases, missing, blocked } = contract;
  const of = (verdict: CaseResult["verdict"]): number => cases.filter((one) => one.verdict === verdict).length;
  const waived = waivedIds({ ...run, contract });
  const unable: string[] = [];
  if (cases.length === 0) unable.push("no contract case ran");
  else if (of("notApplicable") === cases.length) unable.push("no contract case applies to this target");
  if (missing.length > 0) unable.push(`${cased(missing.length)} never reported: ${listed(missing)}`);
  if (of("suiteError") > 0) unable.push(`the suite itself failed in ${cased(of("suiteError"))}`);
  const breaking = cases.filter((one) => breaksRun(one, run.failOn) && !waived.has(one.id)).length;
  const broken = breaking === 0 ? [] : [`${breaking} of ${cased(cases.length)} failed`];
  if (blocked.length > 0) {
    const reason = `${cased(blocked.length)} could not be judged, the starting state was not reached: ${listed(blocked)}`;
    (breaking > 0 ? broken : unable).push(reason);
  }
  return {
    exit: unable.length > 0 ? "couldNotRun" : breaking > 0 ? "broken" : "kept",
    reasons: [...unable, ...broken],
  };
}

/** A waiver that holds no more, or that nothing needs any more, breaks the run: nobody would look at it otherwise. */
function waiverVerdict(run: Run): RunVerdict {
  const reasons = judgedWaivers(run).flatMap(({ requirement, state, expires, owner }) => {
    if (state === "expired") return [`the waiver for ${requirement} expired on ${expires}; its owner is ${owner}`];
    if (state !== "unneeded") return [];
    return [`the waiver for ${requirement} is not needed any more, as it did not fail; take it out of the profile`];
  });
  return { exit: reasons.length > 0 ? "broken" : "kept", reasons };
}

/** The load: its own verdict, but for a run that polled nothing and so says nothing. */
export function loadVerdict({ verdict, reasons, outcomes }: LoadResult): RunVerdict {
  if (Object.values(outcomes).every((count) => count === 0)) {
    return { exit: "couldNotRun", reasons: ["no poll of the load ended", ...reasons] };
  }
  if (verdict === "kept") return { exit: "kept", reasons: [] };
  const why =
    reasons.length > 0 ? reasons : [verdict === "broken" ? "the load broke a limit" : "the load could not be measured"];
  return { exit: verdict === "broken" ? "broken" : "couldNotRun", reasons: [...why] };
}

/** Does this case break the run? Failed, and over a statement that is at least as firm as `failOn`. */
export function breaksRun({ verdict, tier, findings }: CaseResult, failOn: FailOn): boolean {
  if (verdict !== "failed") return false;
  const tiers = findings.length > 0 ? findings.map((finding) => finding.tier) : [tier];
  return tiers.some((one) => isAtLeast(one, failOn));
}

function cased(count: number): string {
  return count === 1 ? "1 case" : `${count} cases`;
}

function listed(ids: readonly string[]): string {
  const shown = ids.slice(0, 5).join(", ");
  return ids.length > 5 ? `${shown} and ${ids.length - 5} more` : shown;
}
