import type { Variable } from "./repro-variables.ts";

/** How a value is written where it stands: as it is, for a URL, or for the inside of a JSON string. */
export type Form = "plain" | "url" | "json";

/** A text is made of fixed parts and of variables. */
export type TextPart = string | { readonly variable: string; readonly form: Form };

/** Where a variable stands in a text: `pattern` is the source of a regular expression that finds it. */
interface Rule {
  readonly pattern: string;
  readonly variable: string;
}

/** Settings of the target that a reader may want otherwise. */
export interface TargetNames {
  readonly tenantUrl: string;
  readonly appId: string;
}

/** A value at least this long, in characters, is itself also within a longer text. */
const shortestWithin = 12;

/** A path with its query, in which variables are URL-encoded. */
export function pathText(path: string, variables: readonly Variable[], { tenantUrl }: TargetNames): TextPart[] {
  const tenant = { pattern: `(?<=[?&]tenantUrl=)${eitherForm(tenantUrl)}(?=&|$)`, variable: "CX_TENANT_URL" };
  const values = variables.map(({ stands, name, isPseudonym }) => ({
    pattern:
      isPseudonym || stands.length >= shortestWithin
        ? eitherForm(stands)
        : `(?<=[/?&=])${eitherForm(stands)}(?=[/?&]|$)`,
    variable: name,
  }));
  return textWith(path, [tenant, ...values], "url");
}

/** A value of a header. The entry stands in the Authorization header, quoted or not. */
export function headerText(
  name: string,
  value: string,
  variables: readonly Variable[],
  { appId }: TargetNames,
): TextPart[] {
  const entry = { pattern: `(?<![\\w.-])${escaped(appId)}(?![\\w.-])`, variable: "CX_APP_ID" };
  const isCredentials = name.toLowerCase() === "authorization" && appId !== "";
  const values = variables.flatMap(({ stands, name: variable, isPseudonym }) =>
    isPseudonym || stands.length >= shortestWithin ? [{ pattern: escaped(stands), variable }] : [],
  );
  return textWith(value, [...(isCredentials ? [entry] : []), ...values], "plain");
}

/** A body that is text; what stands in JSON is written as JSON, and in a form as in a URL. */
export function bodyText(body: string, contentType: string, variables: readonly Variable[]): TextPart[] {
  if (contentType.startsWith("application/x-www-form-urlencoded"))
    return textWith(body, valueRules(variables, eitherForm), "url");
  if (!/^\s*[[{"]/.test(body)) return textWith(body, valueRules(variables, escaped), "plain");
  const short = variables.filter(({ isPseudonym, stands }) => !isPseudonym && stands.length < shortestWithin);
  const whole = short.map(({ stands, name }) => ({
    // A whole string, and not the name of a member.
    pattern: `(?<=")${inJson(stands)}(?="(?!\\s*:))`,
    variable: name,
  }));
  return textWith(body, [...valueRules(variables, inJson), ...whole], "json");
}

function valueRules(variables: readonly Variable[], form: (text: string) => string): Rule[] {
  const found = variables.filter(({ isPseudonym, stands }) => isPseudonym || stands.length >= shortestWithin);
  return found.map(({ stands, name }) => ({ pattern: form(stands), variable: name }));
}

function textWith(text: string, rules: readonly Rule[], form: Form): TextPart[] {
  if (rules.length === 0) return text === "" ? [] : [text];
  // What is longer goes first, for a shorter one may be a part of it.
  const ordered = rules.toSorted((one, other) => other.pattern.length - one.pattern.length);
  const found = new RegExp(ordered.map(({ pattern }) => `(${pattern})`).join("|"), "g");
  const parts: TextPart[] = [];
  let copied = 0;
  for (const match of text.matchAll(found)) {
    const rule = ordered[match.slice(1).findIndex((group) => group !== undefined)];
    if (rule === undefined || match[0] === "") continue;
    parts.push(text.slice(copied, match.index), { variable: rule.variable, form });
    copied = match.index + match[0].length;
  }
  parts.push(text.slice(copied));
  return parts.filter((part) => part !== "");
}

/** As it is, or URL-encoded. */
function eitherForm(text: string): string {
  // A lone surrogate cannot be encoded.
  const encoded = text.isWellFormed() ? encodeURIComponent(text) : text;
  return encoded === text ? escaped(text) : `(?:${escaped(encoded)}|${escaped(text)})`;
}

function inJson(text: string): string {
  return escaped(JSON.stringify(text).slice(1, -1));
}

function escaped(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
}
