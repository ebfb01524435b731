import { create } from "xmlbuilder2";
import type { XMLBuilder } from "xmlbuilder2/lib/interfaces.js";
import type { Run } from "../model.ts";
import { visibleRun } from "../visible-run.ts";
import { junitSuites, type Entry, type Suite } from "./junit-suites.ts";

/** A run as JUnit XML. */
export function renderJunit(run: Run): string {
  const shown = visibleRun(run);
  const suites = junitSuites(shown);
  const seconds = (Date.parse(run.finishedAt) - Date.parse(run.startedAt)) / 1000;
  const document = create({ version: "1.0", encoding: "UTF-8" });
  const root = document.ele("testsuites", {
    name: `${shown.suite.name} ${shown.id}`,
    ...counts(suites.flatMap(({ entries }) => entries)),
    time: secondsText(seconds),
  });
  for (const suite of suites) writeSuite(root, suite, shown);
  return `${document.end({ prettyPrint: true })}\n`;
}

function writeSuite(
  root: XMLBuilder,
  { name, seconds, entries }: Suite,
  { startedAt, seed, target, specDigest }: Run,
): void {
  const suite = root.ele("testsuite", {
    name,
    ...counts(entries),
    time: secondsText(seconds),
    timestamp: startedAt.slice(0, 19),
  });
  const properties = suite.ele("properties");
  const facts = {
    seed: String(seed),
    target: target.url,
    tenantUrl: target.tenantUrl,
    appId: target.appId,
    specDigest,
  };
  for (const [property, value] of Object.entries(facts)) properties.ele("property", { name: property, value });
  for (const entry of entries) writeEntry(suite, entry);
}

function writeEntry(suite: XMLBuilder, { name, className, seconds, outcome }: Entry): void {
  const element = suite.ele("testcase", {
    name,
    classname: className,
    time: secondsText(seconds),
  });
  if (outcome === null) return;
  const { type, message, text } = outcome;
  const child = element.ele(outcome.element, {
    ...(type === undefined ? {} : { type }),
    message,
  });
  if (text !== undefined) child.txt(text);
}

function counts(entries: readonly Entry[]): Record<string, string> {
  const of = (element: string): string => String(entries.filter(({ outcome }) => outcome?.element === element).length);
  return { tests: String(entries.length), failures: of("failure"), errors: of("error"), skipped: of("skipped") };
}

function secondsText(seconds: number): string {
  return seconds.toFixed(3);
}
