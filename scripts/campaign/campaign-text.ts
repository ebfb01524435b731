import {
  foundByOne,
  scoresOf,
  type Campaign,
  type Fate,
  type JudgedFault,
  type Score,
} from "../../contracts/campaign/judge-campaign.ts";

const fates = ["accused", "recorded", "blocked", "survived"] as const satisfies readonly Fate[];

/** How much of a campaign is told. */
export interface CampaignTextOptions {
  readonly isVerbose: boolean;
  /** All faults were tried: only then can a requirement be expected to notice one. */
  readonly isWhole: boolean;
}

/** What a campaign brought: the kill matrix by family, the scores, what survived and why, and what to look at. */
export function campaignText(campaign: Campaign, { isVerbose, isWhole }: CampaignTextOptions): string {
  const { faults, idle, suiteErrors } = campaign;
  const survivors = faults.filter(({ fate }) => fate === "survived" || fate === "blocked");
  const misblamed = faults.filter(({ isBlameRight }) => isBlameRight === false);
  const alone = foundByOne(campaign);
  return [
    familyTable(faults),
    scoresOf(campaign)
      .filter(({ isOfRequirements }) => isWhole || !isOfRequirements)
      .map(scoreLine)
      .join("\n"),
    listed(
      "survivors",
      survivors.map(({ id, fate, deviation, reason }) => `${id} (${fate}): ${deviation} ${reason ?? "not known why"}`),
    ),
    listed("noticed, but another requirement is blamed", misblamed.map(blameLine)),
    ...(isWhole ? [listed("requirements that notice nothing", idle)] : []),
    listed("errors of the suite", suiteErrors),
    isVerbose
      ? listed(
          "found by one requirement alone",
          alone.map(([fault, requirement]) => `${fault} by ${requirement}`),
        )
      : `${alone.length} faults are found by one requirement alone (--verbose lists them)`,
  ].join("\n\n");
}

function familyTable(faults: readonly JudgedFault[]): string {
  const families = [...Map.groupBy(faults, ({ family }) => family)];
  const row = (name: string, of: readonly JudgedFault[]): string[] => [
    name,
    String(of.length),
    ...fates.map((fate) => String(of.filter((one) => one.fate === fate).length)),
  ];
  const rows = [["family", "faults", ...fates], ...families.map(([name, of]) => row(name, of)), row("in all", faults)];
  return rows
    .map(([name = "", ...cells]) => name.padEnd(17) + cells.map((cell) => cell.padStart(10)).join(""))
    .join("\n");
}

function scoreLine({ what, part, whole, least, isKept }: Score): string {
  const percent = (share: number): string => `${(share * 100).toFixed(1)} %`;
  const share = whole === 0 ? "nothing to judge" : percent(part / whole);
  return `${isKept ? "✓" : "✕"} ${what}: ${part} of ${whole}, ${share} (at least ${percent(least)})`;
}

function blameLine({ id, breaks, noticedBy }: JudgedFault): string {
  const shown = noticedBy.slice(0, 3).join(", ");
  return `${id} breaks ${breaks ?? "nothing"}, and ${shown}${noticedBy.length > 3 ? ` and ${noticedBy.length - 3} more` : ""} noticed it`;
}

function listed(title: string, lines: readonly string[]): string {
  return lines.length === 0
    ? `${title}: none`
    : `${title}: ${lines.length}\n${lines.map((line) => `  - ${line}`).join("\n")}`;
}
