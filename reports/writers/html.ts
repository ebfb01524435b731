import { headline } from "../builders/headline.ts";
import { reproCases } from "../builders/repro-cases.ts";
import { verdictCounts } from "../builders/verdict-words.ts";
import type { Run } from "../model.ts";
import { coverageSection } from "./html-coverage.ts";
import { cannotTellSection, failureSections } from "./html-failures.ts";
import { provenanceSection } from "./html-provenance.ts";
import { requirementsSection } from "./html-requirements.ts";
import { waiversSection } from "./html-waivers.ts";
import { htmlStyle } from "./html-style.ts";
import { verdictHeader } from "./html-verdict.ts";
import { markup, trusted, type Markup } from "./markup.ts";

/** Evidence that the page takes, in characters; with all else it stays well below three megabytes. */
const evidenceAllowance = 1_500_000;

/** The report of a run as one HTML page that needs neither network nor script. */
export async function renderHtml(run: Run): Promise<string> {
  const { contract, load } = run;
  // What draws the plots takes longer to load than a small contract run takes.
  const loaded = load === null ? null : (await import("./html-load.ts")).loadSection(load);
  const scripts = new Set(reproCases(run).map(({ id }) => id));
  const allowance = { left: evidenceAllowance, scripts };
  const page = markup`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${headline(run)} – ${run.id}</title>
<style>${trusted(htmlStyle)}</style>
</head>
<body>
${verdictHeader(run)}
<main>
${navigation(run)}
${contract === null ? null : failureSections(contract, run, allowance)}
${waiversSection(run)}
${loaded}
${contract === null ? null : [cannotTellSection(contract, allowance), requirementsSection(contract), coverageSection(contract)]}
${provenanceSection(run)}
</main>
<footer>Made from the run file of ${run.id} and from nothing else.</footer>
</body>
</html>
`;
  return page.html;
}

function navigation({ contract, load, waivers }: Run): Markup {
  const counts = verdictCounts(contract?.cases ?? []);
  const blocked = contract?.blocked.length ?? 0;
  const links = [
    ...(counts.failed > 0 ? [link("failures", "Failures")] : []),
    ...(blocked > 0 ? [link("blocked", "Not judged")] : []),
    ...(counts.suiteError > 0 || (contract?.missing.length ?? 0) > 0 ? [link("suite-errors", "Suite errors")] : []),
    ...(waivers.length > 0 ? [link("waivers", "Waivers")] : []),
    ...(load === null ? [] : [link("load", "Load")]),
    ...(counts.cannotTell > blocked ? [link("cannot-tell", "Cannot tell")] : []),
    ...(contract === null ? [] : [link("requirements", "Requirements"), link("coverage", "Coverage")]),
    link("provenance", "Provenance"),
  ];
  return markup`<nav aria-label="Sections"><ul>${links}</ul></nav>`;
}

function link(anchor: string, label: string): Markup {
  return markup`<li><a href="#${anchor}">${label}</a></li>`;
}
