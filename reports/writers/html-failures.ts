import { countOf } from "../builders/figures.ts";
import {
  blockedCases,
  bySameDifference,
  failures,
  undecidedCases,
  withEvidence,
  type Evidence,
  type Waivers,
} from "../builders/failures.ts";
import type { ContractResult } from "../model.ts";
import { caseArticle, type Allowance } from "./html-case.ts";
import { markup, type Markup } from "./markup.ts";

/** What a reader has to act on: what failed, what could not be judged, and what the suite could not do. */
export function failureSections(contract: ContractResult, run: Waivers, allowance: Allowance): Markup {
  return markup`${failedSection(failures(contract, run), allowance)}
${blockedSection(blockedCases(contract), allowance)}
${suiteSection(withEvidence(contract, "suiteError"), contract.missing, allowance)}`;
}

/** What nobody can tell, folded: it is a record and no accusation. */
export function cannotTellSection(contract: ContractResult, allowance: Allowance): Markup | null {
  const open = undecidedCases(contract);
  if (open.length === 0) return null;
  return markup`<section id="cannot-tell"><h2>Cannot tell: ${countOf(open.length, "requirement")}</h2>
<p>The sources contradict each other or are silent here. What the target does is recorded and accuses nobody.</p>
<details><summary>Show what was seen</summary>
${open.map((evidence) => caseArticle(evidence, allowance))}
</details></section>`;
}

function failedSection(failed: readonly Evidence[], allowance: Allowance): Markup | null {
  if (failed.length === 0) return null;
  return markup`<section id="failures"><h2>${countOf(failed.length, "requirement")} failed</h2>
${groupedArticles(failed, allowance)}
</section>`;
}

/** One article a difference, the other cases that show it folded below; the first of each come before all others to the page's allowance. */
function groupedArticles(cases: readonly Evidence[], allowance: Allowance): Markup[] {
  const groups = bySameDifference(cases);
  const firsts = groups.map(({ first }) => caseArticle(first, allowance));
  const rest = groups.map(({ others }) => others.map((evidence) => caseArticle(evidence, allowance)));
  return firsts.map((article, at) => {
    const others = rest[at] ?? [];
    if (others.length === 0) return article;
    return markup`${article}
<details class="same"><summary>The same difference in ${countOf(others.length, "more requirement")}</summary>
${others}</details>`;
  });
}

function blockedSection(blocked: readonly Evidence[], allowance: Allowance): Markup | null {
  if (blocked.length === 0) return null;
  return markup`<section id="blocked"><h2>Not judged: ${countOf(blocked.length, "requirement")}</h2>
<p>The target did not get to the state that these start from, which is most likely for a reason that shows elsewhere.</p>
${groupedArticles(blocked, allowance)}
</section>`;
}

function suiteSection(broken: readonly Evidence[], missing: readonly string[], allowance: Allowance): Markup | null {
  if (broken.length + missing.length === 0) return null;
  const lost =
    missing.length === 0
      ? null
      : markup`<p>${countOf(missing.length, "case")} should have reported and never did: <code>${missing.join(", ")}</code>.</p>`;
  return markup`<section id="suite-errors"><h2>What the suite could not do</h2>
<p>This says nothing about the target.</p>
${lost}
${groupedArticles(broken, allowance)}
</section>`;
}
