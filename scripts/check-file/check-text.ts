import { tally, type CheckedFile } from "./check-file.ts";
import type { Judgement, PlacedFinding } from "./judgement.ts";

const verdictWords: Readonly<Record<Judgement["verdict"], string>> = {
  kept: "keeps the contract",
  broken: "breaks the contract",
  "cannot tell": "is where the sources cannot tell",
  "not checked": "was not checked",
};

function plural(count: number, word: string): string {
  return `${count} ${word}${count === 1 ? "" : "s"}`;
}

function contentLine({ judgements }: CheckedFile): string {
  const events = judgements.filter(({ item }) => item.kind === "event").length;
  const pairs = judgements.length - events;
  const parts = [...(events > 0 ? [plural(events, "event")] : []), ...(pairs > 0 ? [plural(pairs, "pair")] : [])];
  return parts.join(", ") || "nothing to check";
}

/** Which side's form the events that keep the contract fit; undefined when there is no such event. */
function sidesLine({ judgements }: CheckedFile): string | undefined {
  const kept = judgements.filter(({ item, verdict }) => item.kind === "event" && verdict === "kept");
  if (kept.length === 0) return undefined;
  const count = (label: string): number => kept.filter(({ sides }) => sides.join(" and ") === label).length;
  const parts = [
    ["the form of both sides", count("server and client")],
    ["the server's form only", count("server")],
    ["the client's form only", count("client")],
  ] as const;
  return parts
    .filter(([, number]) => number > 0)
    .map(([label, number]) => `${number} fit ${label}`)
    .join(", ");
}

function findingLines({ expected, actual, explanation }: PlacedFinding): string[] {
  return [
    `    expected: ${expected}`,
    `    got:      ${actual}`,
    ...(explanation === null ? [] : [`    why:      ${explanation}`]),
  ];
}

function judgementLines({ findings, subject, sides, verdict }: Judgement): string[] {
  const side = sides.length === 0 ? "" : `, judged by the ${sides[0]}'s form`;
  return findings.flatMap((finding) => [
    `  line ${finding.line}, ${finding.pointer === "" ? "/" : finding.pointer}: ${subject} ${verdictWords[verdict]} (${finding.tier})${side}`,
    ...findingLines(finding),
  ]);
}

/** One plain line of counts. */
function countsLine(checked: CheckedFile): string {
  const { kept, broken, "cannot tell": untold, "not checked": unchecked } = tally(checked.judgements);
  return `${kept + broken + untold} checked: ${kept} kept, ${broken} broken, ${untold} cannot be told; ${unchecked} not checked`;
}

/** What `cx check` prints on a file; quiet keeps the counts only. */
export function formatChecked(checked: CheckedFile, isQuiet: boolean): string {
  if (isQuiet) return `${checked.file}: ${countsLine(checked)}\n`;
  const sides = sidesLine(checked);
  return [
    `${checked.file}: ${checked.form}, ${contentLine(checked)}`,
    ...checked.notes.map((note) => `  note: ${note}`),
    ...(sides === undefined ? [] : [`  direction: of the events that keep the contract ${sides}`]),
    ...checked.judgements.flatMap(judgementLines),
    countsLine(checked),
    "",
  ].join("\n");
}

/** The same as plain JSON. */
export function jsonOfChecked(checked: CheckedFile): object {
  const findings = checked.judgements.flatMap(({ findings: found, subject, verdict, sides }) =>
    found.map((finding) => ({ subject, verdict, side: sides[0] ?? null, ...finding })),
  );
  const { file, form, notes } = checked;
  return { file, form, counts: tally(checked.judgements), notes, findings };
}
