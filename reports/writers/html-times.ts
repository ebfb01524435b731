import { bytesText, countText, spanText } from "../builders/figures.ts";
import { quantiles, samplesNeeded } from "../builders/load-facts.ts";
import { operationWords } from "../builders/operation-words.ts";
import type { Distribution, LoadResult } from "../load-model.ts";
import { figureColumn, named, table } from "./html-table.ts";
import { markup, type Markup } from "./markup.ts";

type Name = keyof LoadResult["distributions"];

const about: Readonly<Record<Name, readonly [name: string, about: string]>> = {
  holdExcess: ["Hold excess", "what a client waited beyond the hold that the tenant reports"],
  steadyHoldExcess: ["… while steady", "the same without the polls that ended while customers came or went"],
  emptyHold: ["Empty polls", "wait of polls that brought nothing, where the tenant reports no hold"],
  eventLag: ["Event lag", "from the moment at which something was to be said to the poll that brought its echo"],
  sendDelay: ["Send delay", "how much later than planned messages left"],
  sessionCreation: ["Session creation", "from the request for a chat to its answer"],
  upload: ["Upload", "from the first byte of a file to the answer"],
  uploadRate: ["Upload rate", "bytes a second of one upload"],
  download: ["Download", "until the last byte of a file was read back"],
};

/** Every distribution of the run in one table. */
export function timesTable({ distributions, tooSlow }: LoadResult): Markup {
  const shown = quantiles.map(({ label }) => figureColumn(label.replace(" percentile", "")));
  const columns = [{ title: "Time", isHead: true }, figureColumn("Samples"), ...shown, figureColumn("Largest")];
  const names = (Object.keys(about) as Name[]).filter((name) => distributions[name] !== null);
  const slow = tooSlow.map(({ operation, times }) => [
    named(`5000 to ${operationWords(operation).many}`, "until the tenant said that it takes too long"),
    ...cells(times),
  ]);
  const rows = names.map((name) => [named(...about[name]), ...cells(distributions[name])]);
  return table(columns, [...rows, ...slow]);
}

function cells(values: Distribution | null): (string | Markup)[] {
  if (values === null) return ["none"];
  const show = values.unit === "ms" ? spanText : (rate: number): string => `${bytesText(rate)}/s`;
  const found = quantiles.map((quantile) => {
    const needed = samplesNeeded(quantile);
    if (values.count >= needed) return show(values[quantile.key]);
    return markup`<span class="muted" title="needs ${countText(needed)} samples">too few</span>`;
  });
  return [countText(values.count), ...found, show(values.max)];
}
