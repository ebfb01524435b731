import { describe, expect, test } from "vitest";
import { verdictWords } from "../builders/verdict-words.ts";
import { verdicts, type CaseResult, type Finding, type Run } from "../model.ts";
import { hostileRun, sampleRun } from "../samples/sample-run.ts";
import { githubSummary } from "./github-summary.ts";

const run = sampleRun();
const failed = run.contract.cases.find(({ id }) => id === "AUTH-requestChat-2003") as CaseResult;
const [finding] = failed.findings as [Finding];
const contractOf = (...cases: CaseResult[]): Run => ({
  ...run,
  load: null,
  contract: { ...run.contract, cases, blocked: [] },
});

/** The cells of the rows below a heading, without the titles of the columns. */
function rowsBelow(heading: string, text: string): string[][] {
  const [section = ""] = text.split(`### ${heading}\n`).slice(1);
  const lines = (section.split(/^#{2,3} /m)[0] ?? "").split("\n").filter((line) => line.startsWith("|"));
  return lines.slice(2).map((line) =>
    line
      .split("|")
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );
}

/** A text as GitHub shows it, references resolved. */
function shown(markup: string): string {
  return markup
    .replaceAll(/<\/?code>/g, "")
    .replaceAll(/&#(\d+);/g, (_, code: string) => String.fromCharCode(Number(code)));
}

test("the sample gives its verdict first, then each part", () => {
  const text = githubSummary(run);
  expect(text.split("\n")[0]).toBe("## ! The contract could not be judged in full and the load limits are broken");
  expect([...text.matchAll(/^### (.*)$/gm)].map(([, heading]) => heading)).toEqual([
    "Cases",
    "Failures",
    "Not judged",
    "Coverage",
    `Load: ${run.load.profile}`,
    "Run again",
  ]);
});

test("every verdict has its count", () => {
  const rows = rowsBelow("Cases", githubSummary(run)).map(([verdict, count]) => [verdict, count]);
  const counts = verdicts.map((verdict) => [
    `${verdictWords[verdict].sign} ${verdictWords[verdict].label}`,
    String(run.contract.cases.filter((one) => one.verdict === verdict).length),
  ]);
  expect(rows).toEqual([...counts, ["blocked", "1"]]);
});

test("a failure is shown with its requirement, what was expected, what came and the source", () => {
  const [first, ...others] = rowsBelow("Failures", githubSummary(run)).map((row) => row.map(shown));
  expect(first).toEqual([
    "AUTH-requestChat-2003<br>same in AUTH-sendEvents-2003",
    `${failed.title} (required)`,
    `/error_code ${finding.expected}`,
    finding.actual,
    failed.source,
  ]);
  expect(others.map(([id]) => id)).toEqual(["POLL-004"]);
});

test("what was not judged is named with the reason", () => {
  const text = githubSummary({ ...run, contract: { ...run.contract, missing: ["GONE-001"] } });
  const rows = rowsBelow("Not judged", text).map((row) => row.map(shown));
  expect(rows.map(([id]) => id)).toEqual(["FILE-001", "HIST-001", "GONE-001"]);
  expect(rows[1]?.[2]).toBe("not judged: the starting state `conversed` was not reached: no answer within 60000 ms");
  expect(rows[2]?.[2]).toBe("never reported");
});

test("what of the document was covered is a share", () => {
  const { operations } = run.contract.coverage;
  const exercised = operations.filter((one) => one.exercised).length;
  const row = rowsBelow("Coverage", githubSummary(run)).find(([name]) => name === "operations");
  expect(row?.slice(0, 2)).toEqual(["operations", `${exercised} of ${operations.length}`]);
});

test("the load is told, with each of its budgets", () => {
  const text = githubSummary(run);
  expect(text).toContain("- All 600 pollers were held at once");
  const rows = rowsBelow(`Load: ${run.load.profile}`, text);
  expect(rows.map(([name = ""]) => name.slice(0, 1))).toEqual(run.load.budgets.map(({ kept }) => (kept ? "✓" : "✕")));
});

test("the commands to run again stand as they are, the whole run first", () => {
  const [, whole, single] = githubSummary(run).split("```sh\n");
  expect(whole?.split("\n")[0]).toBe(run.command);
  expect(single?.split("\n")[0]).toBe(failed.rerun);
});

describe("text of the run is never markup", () => {
  const hostile =
    "a | <script>alert(1)</script>\n| b | `c` *d* _e_ [f](https://g.example) www.h.example \\| $i$ @j &lt; ~~k~~";

  test("in a cell", () => {
    const any = contractOf({
      ...failed,
      title: hostile,
      source: hostile,
      findings: [{ ...finding, expected: hostile, actual: hostile }],
    });
    const rows = rowsBelow("Failures", githubSummary(any));
    expect(rows).toHaveLength(1);
    const [, title = "", expected = "", actual = "", source = ""] = rows[0] ?? [];
    for (const cell of [title, expected, actual, source]) {
      expect(cell).not.toMatch(/<(?!\/?code>|br>)|[`*_[\]\\$@~]|:\/\/|www\./);
      expect(shown(cell)).toContain(hostile.replace("\n", "<br>"));
    }
  });

  test("in a sentence, whatever it begins with", () => {
    const reasons = ["# heading", "- item", "--- rule", "+ item", "12. item", "    code", "> quote", "| a |", "\tcode"];
    const text = githubSummary({ ...run, contract: null, load: { ...run.load, reasons } });
    const lines = text.split("\n").filter((line) => line.startsWith("- "));
    expect(lines.slice(0, reasons.length).map((line) => shown(line.slice(2)))).toEqual(
      reasons.map((reason) => reason.trim()),
    );
    for (const line of lines.slice(0, reasons.length)) expect(line).toMatch(/^- (?:&#\d+;|\d+&#46; |code$)/);
  });

  test("in a command, which nothing in it ends", () => {
    const text = githubSummary({ ...contractOf(), command: "cx\n```\n<script>````" });
    expect(text).toContain("\n`````sh\ncx\\n```\\n<script>````\n`````\n");
  });

  test("anywhere", () => {
    const text = githubSummary(hostileRun()).replaceAll(/^```sh\n[^]*?^```$/gm, "");
    expect(text).not.toMatch(/<(?!\/?code>|br>)/);
    expect(text).not.toMatch(/(?!\n)\p{Cc}/u);
  });
});

describe("however large the run", () => {
  const mostBytes = 1024 * 1024;
  const long = "|`é".repeat(1000);
  const many = Array.from({ length: 3000 }, (_, at): CaseResult => {
    const id = `${at} ${long.slice(0, 600)}`;
    if (at % 3 === 1) return { ...failed, id, title: long, verdict: "suiteError", reason: long };
    return { ...failed, id, title: long.slice(0, 600), findings: [{ ...finding, expected: `${at}`, actual: long }] };
  });
  const huge: Run = {
    ...run,
    command: long,
    contract: {
      ...run.contract,
      missing: many.map(({ id }) => id),
      coverage: { ...run.contract.coverage, operations: many.map(() => ({ id: long, exercised: false })) },
      cases: many.map((one) => ({ ...one, source: "|".repeat(600), rerun: "`".repeat(5000) })),
    },
    load: {
      ...run.load,
      profile: long,
      verdict: "broken",
      reasons: Array.from({ length: 1000 }, () => "|".repeat(1000)),
      budgets: Array.from({ length: 3000 }, () => ({
        name: "|".repeat(600),
        bound: "atMost",
        limit: 1,
        actual: 2,
        unit: "|".repeat(600),
        kept: false,
        source: "|".repeat(600),
      })),
    },
  };
  const text = githubSummary(huge);

  test("the summary is under 1 MiB", () => {
    expect(Buffer.byteLength(text)).toBeGreaterThan(mostBytes / 4);
    expect(Buffer.byteLength(text)).toBeLessThan(mostBytes);
  });

  test("what is left out is counted", () => {
    const [, left] = /^and ([\d,]+) more rows, see the report$/m.exec(text) ?? [];
    expect(rowsBelow("Failures", text).length + Number(left?.replace(",", ""))).toBe(2000);
  });
});

test.each<[string, Run, string]>([
  ["nothing at all", { ...run, contract: null, load: null }, "## ! Nothing ran"],
  ["a contract without cases", contractOf(), "## ! The contract could not be judged in full"],
  ["a load alone", { ...run, contract: null }, "## ✕ The load limits are broken"],
])("%s has a verdict and a command", (_, any, start) => {
  const text = githubSummary(any);
  expect(text.split("\n")[0]).toBe(start);
  expect(text).toContain(`\n\`\`\`sh\n${run.command}\n\`\`\`\n`);
  expect(text).not.toContain("### Failures");
});
