import { pollOutcomes, type PollOutcome } from "../../protocol/outcomes.ts";

/** One ink on a light and on a dark page; `striped` tells inks apart that share a hue. */
export interface Ink {
  readonly light: string;
  readonly dark: string;
  readonly striped: boolean;
}

const plain = (light: string, dark: string): Ink => ({ light, dark, striped: false });
const striped = (light: string, dark: string): Ink => ({ light, dark, striped: true });

/** Hues after Okabe and Ito, which people with any of the common colour vision deficiencies can tell apart. */
const namedInks = {
  events: plain("#0072b2", "#3d9bd6"),
  empty: plain("#a9d5f0", "#1d4f70"),
  "5000": plain("#d55e00", "#e8762c"),
  "5001": plain("#e69f00", "#e69f00"),
  "5004": striped("#e69f00", "#e69f00"),
  "5005": plain("#cc79a7", "#d58fb7"),
  "5509": plain("#009e73", "#1fb48a"),
  "5511": striped("#a9d5f0", "#1d4f70"),
  unknownCode: striped("#2b2b2b", "#e8e8e8"),
  unsent: striped("#ecd92f", "#ecd92f"),
  contractViolation: plain("#2b2b2b", "#e8e8e8"),
  clientTimeout: plain("#ecd92f", "#ecd92f"),
  transport: striped("#d55e00", "#e8762c"),
  aborted: plain("#b5b8bc", "#6d7278"),
} as const satisfies Partial<Record<PollOutcome, Ink>>;

/** Error codes that a poll has hardly ever. */
const otherCode = striped("#cc79a7", "#d58fb7");

export const outcomeInks: Readonly<Record<PollOutcome, Ink>> = {
  ...(Object.fromEntries(pollOutcomes.map((outcome) => [outcome, otherCode])) as Record<PollOutcome, Ink>),
  ...namedInks,
};

/** Inks of what is not an outcome. */
export const plotInks = {
  text: plain("#3c4043", "#c7ccd1"),
  axis: plain("#80868b", "#7d848b"),
  grid: plain("#e3e6e8", "#2e3338"),
  held: plain("#0072b2", "#3d9bd6"),
  median: plain("#0072b2", "#3d9bd6"),
  tail: plain("#d55e00", "#e8762c"),
  generator: plain("#d55e00", "#e8762c"),
  tenant: plain("#0072b2", "#3d9bd6"),
  reference: plain("#009e73", "#1fb48a"),
  spread: plain("#a9d5f0", "#1d4f70"),
} as const satisfies Record<string, Ink>;

/** An ink as a CSS value: a page may set the variable, and an SVG on its own has the light colour. */
export function cssInk(name: keyof typeof plotInks | PollOutcome): string {
  return `var(--ink-${name}, ${inks[name].light})`;
}

/** The CSS declarations of all inks for one kind of page. */
export function inkDeclarations(page: "light" | "dark"): string {
  return Object.entries(inks)
    .map(([name, ink]) => `--ink-${name}:${ink[page]}`)
    .join(";");
}

const inks: Readonly<Record<keyof typeof plotInks | PollOutcome, Ink>> = { ...outcomeInks, ...plotInks };
