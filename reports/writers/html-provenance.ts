import { provenance } from "../builders/provenance.ts";
import type { Run } from "../model.ts";
import { markup, type Markup } from "./markup.ts";

/** Everything that is needed to make the run again. */
export function provenanceSection(run: Run): Markup {
  const rows = provenance(run).map(([label, value]) => markup`<tr><th scope="row">${label}</th><td>${value}</td></tr>`);
  return markup`<section id="provenance"><h2>How this was made</h2>
<table class="provenance"><tbody>${rows}</tbody></table></section>`;
}
