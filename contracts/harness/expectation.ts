import { bodyJson, responseHeader, type Exchange } from "../../client/exchange.ts";
import type { Finding } from "../../reports/model.ts";
import { memberOf } from "../../protocol/json.ts";
import type { Tier } from "../../protocol/tier.ts";
import type { Expectation, HeaderExpectation, MemberExpectation } from "./case.ts";
import { authorizedFindings, errorFindings, finding, successFindings } from "./conformance.ts";
import { heldFindings } from "./held-findings.ts";
import { shown } from "./schema-findings.ts";
import type { State } from "./states.ts";

/** Everything in which an answer differs from what a row expects; findings accumulate. */
export function expectationFindings(exchange: Exchange, expect: Expectation, tier: Tier, state: State): Finding[] {
  const answer = answerFindings(exchange, expect.answer, tier);
  // Members of an answer of the wrong kind are not looked at: one cause, one finding.
  if (exchange.response === null || (expect.answer === "success" && exchange.response.status !== 200)) return answer;
  return [
    ...answer,
    ...(expect.members ?? []).flatMap((member) => memberFindings(exchange, member, tier, state)),
    ...(expect.headers ?? []).flatMap((header) => headerFindings(exchange, header, tier)),
    ...(expect.heldEmpty === true ? heldFindings(exchange, tier) : []),
  ];
}

function answerFindings(exchange: Exchange, answer: Expectation["answer"], tier: Tier): Finding[] {
  if (answer === "success") return successFindings(exchange, tier);
  if (answer === "authorized") return authorizedFindings(exchange, tier);
  return errorFindings(exchange, answer, tier);
}

function memberFindings(exchange: Exchange, member: MemberExpectation, tier: Tier, { chatId }: State): Finding[] {
  const value = valueAt(bodyJson(exchange), member.at);
  const [isRight, expected] =
    "equals" in member
      ? [JSON.stringify(value) === JSON.stringify(member.equals), shown(member.equals)]
      : "oneOf" in member
        ? [member.oneOf.some((one) => one === value), `one of ${shown(member.oneOf)}`]
        : [
            (value === chatId) === member.equalsChatId,
            member.equalsChatId ? "the session's own id" : "another id than the session's",
          ];
  return isRight ? [] : [finding(tier, "member", member.at, expected, shown(value), null)];
}

function headerFindings(exchange: Exchange, { name, pattern, expected }: HeaderExpectation, tier: Tier): Finding[] {
  const value = responseHeader(exchange, name);
  return value !== undefined && pattern.test(value)
    ? []
    : [finding(tier, "header", name, expected, shown(value), null)];
}

function valueAt(json: unknown, pointer: string): unknown {
  let value = json;
  for (const segment of pointer.split("/").slice(1)) {
    value = memberOf(value, segment);
  }
  return value;
}
