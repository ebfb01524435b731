import { describe, expect, test } from "vitest";
import { pollOutcomes } from "../../protocol/outcomes.ts";
import { outcomeWords } from "../builders/outcome-words.ts";
import { provenance } from "../builders/provenance.ts";
import { verdictWords } from "../builders/verdict-words.ts";
import { verdicts, type CaseResult, type ExchangeRecord, type Run } from "../model.ts";
import { reproCases, reproFile } from "../builders/repro-cases.ts";
import { hostileRun, sampleRun } from "../samples/sample-run.ts";
import { renderHtml } from "./html.ts";

const run = sampleRun();
const page = await renderHtml(run);

const all = (pattern: RegExp, text = page): string[] => [...text.matchAll(pattern)].map((match) => match[1] ?? "");
const textOf = (html: string): string =>
  html
    .replaceAll(/<[^>]*>/g, "")
    .replaceAll("&quot;", '"')
    .replaceAll("&amp;", "&");

/** Names of elements that are open where they should not be, or closed where they were not open. */
function unbalanced(html: string): string[] {
  const open: string[] = [];
  const wrong: string[] = [];
  for (const [, slash, name = "", rest = ""] of html.matchAll(/<(\/?)([a-zA-Z][\w-]*)([^>]*)>/g)) {
    if (["meta", "br", "hr", "input"].includes(name) || rest.endsWith("/")) continue;
    if (slash === "") open.push(name);
    else if (open.pop() !== name) wrong.push(name);
  }
  return [...wrong, ...open];
}

describe("the page", () => {
  test("needs no network and no script", () => {
    expect(page).not.toMatch(/<script|<link|<img|<iframe|@import|javascript:|\son\w+=/i);
    // Beside anchors it names the scripts that stand beside it, which nothing of it needs.
    const beside = reproCases(run).map(({ id }) => reproFile(id));
    const targets = all(/(?:src|href)="([^"]*)"/g).filter((target) => !target.startsWith("#"));
    expect(targets.filter((target) => !beside.includes(target))).toEqual([]);
    expect(targets.length).toBe(beside.length);
    expect(all(/url\(([^)]*)\)/g).filter((target) => !target.startsWith("#"))).toEqual([]);
  });

  test("is well-formed, with unique ids and no dead anchors", () => {
    expect(unbalanced(page)).toEqual([]);
    const ids = all(/\sid="([^"]*)"/g);
    expect(new Set(ids).size).toBe(ids.length);
    expect(all(/(?:href="|url\()#([^")]*)["|)]/g).filter((anchor) => !ids.includes(anchor))).toEqual([]);
  });

  test("has one first heading and skips no level", () => {
    const levels = all(/<h([1-6])/g).map(Number);
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    expect(levels.filter((level, at) => level > (levels[at - 1] ?? 0) + 1)).toEqual([]);
  });

  test("has a header cell with a scope for every row or column of its tables", () => {
    const tables = all(/<table[^>]*>(.*?)<\/table>/gs);
    expect(tables.length).toBeGreaterThan(0);
    expect(tables.filter((table) => !/<th scope="(?:row|col)"/.test(table))).toEqual([]);
  });

  test("says the verdict first, in words", () => {
    const top = textOf(page.slice(page.indexOf("<h1"), page.indexOf("<nav")));
    expect(top).toContain("The contract could not be judged in full and the load limits are broken");
    for (const verdict of verdicts) {
      const count = run.contract.cases.filter((one) => one.verdict === verdict).length;
      expect(top).toMatch(new RegExp(`${verdictWords[verdict].label}\\s*${count}`));
    }
    expect(top).toContain("All 600 pollers were held at once");
    expect(top).toContain("client timeout of polls");
    expect(top).toContain("The ledger balances");
  });

  test("shows failures before everything else, each with its evidence and how to run it again", () => {
    const order = [
      "failures",
      "blocked",
      "suite-errors",
      "load",
      "cannot-tell",
      "requirements",
      "coverage",
      "provenance",
    ];
    const places = order.map((id) => page.indexOf(`<section id="${id}"`));
    expect(places).toEqual(places.toSorted((one, other) => one - other));
    expect(places).not.toContain(-1);
    for (const { id, title, source, tier, rerun, findings, exchanges } of run.contract.cases.filter(
      ({ verdict }) => verdict === "failed",
    )) {
      const article = textOf(all(new RegExp(`<article[^>]*id="case-${id}">(.*?)</article>`, "gs"))[0] ?? "");
      const expected = [id, title, `${tier}, ${source}`, rerun, ...exchanges.map((one) => `Exchange ${one}`)];
      for (const part of expected) expect(article).toContain(part);
      for (const { expected: wanted } of findings) expect(article).toContain(wanted);
    }
  });

  test("lists every requirement, every outcome that occurred, every budget, and where it all came from", () => {
    const text = textOf(page);
    for (const { id, title } of run.contract.cases) {
      expect(text).toContain(title);
      expect(text).toContain(id);
    }
    for (const outcome of pollOutcomes.filter((one) => run.load.outcomes[one] > 0))
      expect(text).toContain(outcomeWords(outcome).meaning);
    for (const { name, source } of run.load.budgets) expect(text).toContain(`${name}${source}`);
    for (const [label, value] of provenance(run)) expect(text).toContain(`${label}${value}`);
  });

  test("is the same for the same run", async () => {
    expect(await renderHtml(sampleRun())).toBe(page);
  });
});

test.each<[string, Run]>([
  ["without a load", { ...run, load: null }],
  ["without a contract", { ...run, contract: null }],
  ["without anything", { ...run, contract: null, load: null }],
  [
    "with a load that has no series and no times",
    {
      ...run,
      load: {
        ...run.load,
        series: [],
        usage: [],
        distributions: Object.fromEntries(
          Object.keys(run.load.distributions).map((name) => [name, null]),
        ) as typeof run.load.distributions,
        budgets: [],
        generator: null,
        tenant: null,
        reference: null,
        selfTests: [],
        troubles: [],
      },
    },
  ],
  [
    "with cases that never reported",
    { ...run, contract: { ...run.contract, cases: [], exchanges: [], blocked: [], missing: ["A-1", "A-2"] } },
  ],
])("a run %s gives a whole page", async (_, partial) => {
  const html = await renderHtml(partial);
  expect(unbalanced(html)).toEqual([]);
  const ids = all(/\sid="([^"]*)"/g, html);
  expect(all(/href="#([^"]*)"/g, html).filter((anchor) => !ids.includes(anchor))).toEqual([]);
});

test("what comes from outside cannot become markup, wherever it stands", async () => {
  const html = await renderHtml(hostileRun());
  expect(html).not.toMatch(/<script|alert\(1\)<\/script/);
  expect(unbalanced(html)).toEqual([]);
  expect(html).toContain("&lt;script&gt;alert(1)");
  expect(["\u0000", "\u001b", "\u202e"].filter((unseen) => html.includes(unseen))).toEqual([]);
});

test("a run in which everything fails stays below three megabytes and still names every case", async () => {
  const body = `{"text":"${"x".repeat(20_000)}"}`;
  const exchange = run.contract.exchanges[0] as ExchangeRecord;
  const failed = run.contract.cases.find(({ verdict }) => verdict === "failed") as CaseResult;
  const cases = Array.from({ length: 1500 }, (_, at): CaseResult => ({
    ...failed,
    id: `MANY-${at}`,
    exchanges: [`e${at}`],
  }));
  const exchanges = cases.map((_, at): ExchangeRecord => ({
    ...exchange,
    id: `e${at}`,
    response: { status: 200, headers: {}, body, bytes: body.length, base64: null, sha256: null },
  }));
  const html = await renderHtml({ ...run, contract: { ...run.contract, cases, exchanges } });
  expect(Buffer.byteLength(html)).toBeLessThan(3_000_000);
  expect(cases.filter(({ id }) => !html.includes(`id="case-${id}"`))).toEqual([]);
  expect(html).toContain("it is in the run file");
});

test("requirements can be chosen by verdict and tier, by buttons that the style sheet reads", () => {
  const chosen = all(/<input type="radio" name="shown" id="show-(\w+)"/g);
  expect(chosen).toEqual(expect.arrayContaining(["all", "failed", "passed", "required"]));
  for (const kind of chosen.filter((one) => one !== "all")) {
    expect(page).toContain(`#requirements:has(#show-${kind}:checked) tbody tr:not(.is-${kind})`);
    expect(page).toMatch(new RegExp(`<tr class="[^"]*\\bis-${kind}\\b`));
  }
});
