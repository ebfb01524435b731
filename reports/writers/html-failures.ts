import { countOf } from "../builders/figures.ts";
import { failureKinds, failures, withEvidence, type Evidence, type FailureKind } from "../builders/failures.ts";
import type { ContractResult } from "../model.ts";
import { caseArticle, type Allowance } from "./html-case.ts";
import { anchorOf } from "./html-tone.ts";
import { table } from "./html-table.ts";
import { markup, type Markup } from "./markup.ts";

const mostIds = 12;

/** What a reader has to act on: what failed, and what the suite could not do. */
export function failureSections(contract: ContractResult, allowance: Allowance): Markup {
  return markup`${failedSection(failures(contract), allowance)}
${suiteSection(withEvidence(contract, "suiteError"), contract.missing, allowance)}`;
}

/** What nobody can tell, folded: it is a record and no accusation. */
export function cannotTellSection(contract: ContractResult, allowance: Allowance): Markup | null {
  const open = withEvidence(contract, "cannotTell");
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
${kindsTable(failureKinds(failed))}
${failed.map((evidence) => caseArticle(evidence, allowance))}
</section>`;
}

function kindsTable(kinds: readonly FailureKind[]): Markup | null {
  if (kinds.length === 0) return null;
  const columns = [{ title: "Difference" }, { title: "Cases", isNumber: true }, { title: "Where" }];
  const rows = kinds.map(({ check, where, expected, actual, ids }) => [
    markup`${check === where ? check : `${check} at ${where}`}<span class="source">expected ${expected}</span><span class="source">got ${actual ?? "various"}</span>`,
    String(ids.length),
    idLinks(ids),
  ]);
  return markup`<p class="muted">The same difference in several requirements is most likely of one cause.</p>
${table(columns, rows)}`;
}

function idLinks(ids: readonly string[]): Markup {
  const links = ids.slice(0, mostIds).map((id) => markup`<a class="id" href="#${anchorOf(id)}">${id}</a> `);
  return markup`${links}${ids.length > mostIds ? `and ${ids.length - mostIds} more` : null}`;
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
${broken.map((evidence) => caseArticle(evidence, allowance))}
</section>`;
}
