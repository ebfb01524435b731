import { countOf } from "../builders/figures.ts";
import type { Run } from "../model.ts";
import { judgedWaivers, type WaiverState } from "../waivers.ts";
import { table } from "./html-table.ts";
import { markup, type Markup } from "./markup.ts";

const words: Readonly<Record<WaiverState, string>> = {
  used: "its requirement failed, and does not break the run",
  expired: "expired: it holds no more, and breaks the run",
  unneeded: "not needed any more, and breaks the run until it is taken out",
  unasked: "its requirement was not judged in this run",
};

/** What somebody answers for, for how long, and which known faults would go unnoticed meanwhile. */
export function waiversSection(run: Run): Markup | null {
  const waivers = judgedWaivers(run);
  if (waivers.length === 0) return null;
  const columns = ["Requirement", "State", "Reason", "Owner", "Until", "Blind to"];
  const rows = waivers.map(({ requirement, state, reason, owner, expires, blinds }) => [
    markup`<code>${requirement}</code>`,
    words[state],
    reason,
    owner,
    expires,
    blinds.length === 0 ? "no known fault" : markup`<code>${blinds.join(", ")}</code>`,
  ]);
  return markup`<section id="waivers"><h2>${countOf(waivers.length, "waiver")}</h2>
${table(
  columns.map((title, at) => ({ title, ...(at === 0 && { isHead: true }) })),
  rows,
)}
</section>`;
}
