import { countOf } from "../builders/figures.ts";
import { requirementsByArea, type AreaResults } from "../builders/requirements.ts";
import { countsText } from "../builders/verdict-words.ts";
import type { CaseResult, ContractResult, Verdict } from "../model.ts";
import { anchorOf, verdictMark } from "./html-tone.ts";
import { markup, type Markup } from "./markup.ts";

/** Verdicts whose cases have an article of their own on the page. */
const explained: readonly Verdict[] = ["failed", "suiteError", "cannotTell"];

/** Every requirement with its verdict, an area a fold; areas with trouble are open. */
export function requirementsSection({ cases }: ContractResult): Markup {
  return markup`<section id="requirements"><h2>All ${countOf(cases.length, "requirement")}, by area</h2>
${requirementsByArea(cases).map(areaDetails)}
</section>`;
}

function areaDetails({ area, cases, counts, needsAttention }: AreaResults): Markup {
  const open = needsAttention ? markup` open` : null;
  return markup`<details class="area"${open}><summary>${area} <span>${countsText(counts, false)}</span></summary>
<table class="stacked"><thead><tr><th scope="col">Verdict</th><th scope="col">Requirement</th><th scope="col">Operation</th><th scope="col">Tier</th></tr></thead>
<tbody>${cases.map(requirementRow)}</tbody></table></details>`;
}

function requirementRow({ id, title, verdict, operation, tier, source, reason }: CaseResult): Markup {
  const name = explained.includes(verdict)
    ? markup`<a class="id" href="#${anchorOf(id)}">${id}</a>`
    : markup`<span class="id">${id}</span>`;
  const why = reason === null || explained.includes(verdict) ? null : markup`<span class="source">${reason}</span>`;
  return markup`<tr><td>${verdictMark(verdict)}</td>
<td>${title} <span class="source">${name} · ${source}</span>${why}</td>
<td>${operation ?? "several"}</td><td>${tier}</td></tr>`;
}
