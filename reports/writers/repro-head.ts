import { countOf } from "../builders/figures.ts";
import type { ReproPlan } from "../builders/repro-steps.ts";
import type { Variable } from "../builders/repro-variables.ts";
import type { CaseResult, Run } from "../model.ts";
import { hiddenHeaderVariable, isSendable } from "./repro-step-lines.ts";
import { commentLines, shellQuoted } from "./shell-text.ts";

/** Longest value of a finding that the head shows, in characters; the run file has all of it. */
const longestShown = 600;

/** The head of a script: which requirement, what was expected and came, and how to use it. */
export function headLines(run: Run, result: CaseResult, plan: ReproPlan): string[] {
  const { id, title, source, tier, findings, reason, pushes } = result;
  const paragraphs = [
    `${id}  ${title}`,
    "",
    `requirement  ${tier}, ${source}`,
    ...(reason === null ? [] : [`reason       ${cut(reason)}`]),
    ...findings.flatMap(({ check, where, expected, actual }) => [
      `expected     ${cut(expected)} (${where === check ? check : `${check}: ${where}`})`,
      `actual       ${cut(actual)}`,
    ]),
    `run          ${run.id}`,
    `document     SHA-256 ${run.specDigest}`,
    "",
    "Sends all requests of this requirement again, in their order and with the gaps that there were between them, and tells of each",
    "answer whether it is as recorded. Needs bash, curl and jq 1.6. Ends with 0 when all is as recorded, that is when the difference",
    "is there again; with 1 when not; with 2 when something is missing that it needs.",
    ...(pushes.length === 0
      ? []
      : ["", "What a push service was sent is part of this requirement, and no client can see it."]),
    "",
    ...usage(run, result),
    "",
    ...settings(plan),
  ];
  return ["#!/usr/bin/env bash", ...paragraphs.flatMap(commentLines), "set -u"];
}

/** The settings of the target, with their defaults. */
export function settingLines({ target, ...run }: Run, result: CaseResult, { steps }: ReproPlan): string[] {
  const url = target.kind === "remote" ? originOf(target.url) : "";
  const hidden = steps.flatMap(({ headers }) =>
    headers.filter((header) => header.value === null && isSendable(header)),
  );
  const next =
    target.kind === "remote"
      ? "set it to the address of the target"
      : `run ${tenantCommand(run.command, result)}, then set CX_URL=${localUrl}`;
  return [
    settingLine("CX_URL", url),
    settingLine("CX_TENANT_URL", target.tenantUrl),
    settingLine("CX_APP_ID", target.appId),
    `where_to_send=${shellQuoted(next)}`,
    ...[...new Set(hidden.map(hiddenHeaderVariable))].map((name) => settingLine(name, "invented")),
  ];
}

/** The values that differ each time; one that an answer brings has a stand-in until then. */
export function variableLines({ variables }: ReproPlan): string[] {
  return variables.map(variableLine);
}

const localUrl = "http://127.0.0.1:8080";

function settingLine(name: string, value: string): string {
  return `[ -n "\${${name}:-}" ] || ${name}=${shellQuoted(value.replaceAll("\0", ""))}`;
}

function variableLine({ name, stands, isPseudonym, place }: Variable): string {
  if (!isPseudonym) return `${name}=${shellQuoted(stands.replaceAll("\0", ""))}`;
  if (place !== null) return `${name}='not-known-yet'`;
  const kind = stands.slice(1, stands.indexOf("#"));
  const form = { client: "uuid", chat: "uuid", token: "token" }[kind] ?? `invented-${kind}`;
  return `invent ${name} ${form}`;
}

function usage({ target, command }: Run, result: CaseResult): string[] {
  if (target.kind === "remote") return [`The target is ${target.url}, unless CX_URL names another.`];
  return [
    "The target was the embedded tenant. Start it with the same faults, and in another terminal run this:",
    `  ${tenantCommand(command, result)}`,
    `  CX_URL=${localUrl} bash THIS_FILE`,
  ];
}

function settings({ variables }: ReproPlan): string[] {
  const invented = variables.filter(({ place }) => place === null).map(({ name }) => name);
  return [
    "Settings, in the environment: CX_URL, CX_TENANT_URL, CX_APP_ID; CX_NO_WAIT=1 leaves the gaps out; CX_KEEP=1 keeps the answers;",
    "CX_CURL_CONFIG names a file of curl options, such as a header for a gateway or a cacert.",
    ...(invented.length === 0 ? [] : [`Invented unless they are set: ${invented.join(", ")}.`]),
  ];
}

/** The command that starts the embedded tenant as it was; the words come from a run file, so only harmless ones are taken. */
function tenantCommand(command: string, { rerun }: CaseResult): string {
  const options = [...`${rerun} ${command}`.matchAll(/--(fault|seed)[ =]([\w:@/=.,-]+)/g)].map(
    ([, name, value]) => `--${name} ${value}`,
  );
  return ["npm run cx -- tenant --port 8080", ...new Set(options)].join(" ");
}

function originOf(url: string): string {
  return URL.canParse(url) ? new URL(url).origin : url;
}

function cut(text: string): string {
  return text.length <= longestShown
    ? text
    : `${text.slice(0, longestShown)}… (${countOf(text.length - longestShown, "character")} more)`;
}
