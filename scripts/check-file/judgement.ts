import { contradictionTable } from "../../openapi/generated/contradictions.ts";
import type { Finding } from "../../reports/model.ts";
import type { RecordedItem } from "./recording.ts";

/** What is wrong at one place of a file. */
export interface PlacedFinding {
  line: number;
  /** JSON pointer from the top of the JSON value that stands on that line. */
  pointer: string;
  tier: Finding["tier"];
  expected: string;
  actual: string;
  /** How the sources contradict each other on this point and what the contract follows; null where they do not. */
  explanation: string | null;
}

/** What became of one item. Findings of tier observed alone do not break the contract: the sources cannot tell. */
export interface Judgement {
  item: RecordedItem;
  /** Event name, or method and path. */
  subject: string;
  /** Sides whose form the event fits, or, when it fits none, the one it comes nearest to; empty for pairs. */
  sides: readonly ("server" | "client")[];
  findings: readonly PlacedFinding[];
  verdict: "kept" | "broken" | "cannot tell" | "not checked";
  /** What was assumed in order to judge, or why nothing was judged. */
  notes: readonly string[];
}

/** A finding of a value below an item, with its place in the file. `below` is the pointer of that value in the item. */
export function placeFinding(item: RecordedItem, below: string, finding: Finding): PlacedFinding {
  const inside = finding.where.startsWith("/") && finding.where !== "/" ? finding.where : "";
  const pointer = `${below}${inside}`;
  return {
    line: item.place.lineAt(pointer),
    pointer: `${item.place.pointer}${pointer}`,
    tier: finding.tier,
    expected: finding.expected,
    actual: finding.actual,
    explanation: explain(finding.contradiction),
  };
}

/** The verdict that follows from findings. */
export function verdictOf(findings: readonly { tier: Finding["tier"] }[]): "kept" | "broken" | "cannot tell" {
  if (findings.length === 0) return "kept";
  return findings.some(({ tier }) => tier !== "observed") ? "broken" : "cannot tell";
}

function explain(contradiction: number | null): string | null {
  const row = contradictionTable.find(({ id }) => id === contradiction);
  if (row === undefined) return null;
  const { id, topic, readings, follows, why } = row;
  return `contradiction ${id}, "${topic}": the sources say ${readings}; the contract follows ${follows}, because ${why}`;
}
