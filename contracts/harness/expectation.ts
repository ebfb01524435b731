import { bodyJson, responseHeader, type Exchange } from "../../client/exchange.ts";
import type { Finding } from "../../reports/model.ts";
import { isErrorCode } from "../../protocol/errors.ts";
import { memberOf } from "../../protocol/json.ts";
import type { Tier } from "../../protocol/tier.ts";
import type { Expectation, HeaderExpectation, MemberExpectation, StatusRange } from "./case.ts";
import { authorizedFindings, errorCodeOf, errorFindings, successFindings } from "./conformance.ts";
import { emptyHoldFindings, isEmptyHold } from "./empty-hold.ts";
import { finding } from "./finding.ts";
import { heldFindings } from "./held-findings.ts";
import { shown } from "./schema-findings.ts";
import type { State } from "./states.ts";
import type { Timing } from "./timing.ts";

/** Everything in which an answer differs from what a row expects; findings accumulate. */
export function expectationFindings(
  exchange: Exchange,
  expect: Expectation,
  tier: Tier,
  { state, timing }: { readonly state: State; readonly timing: Timing },
): Finding[] {
  const answer = answerFindings(exchange, expect, tier);
  // Members of an answer of the wrong kind are not looked at: one cause, one finding.
  if (exchange.response === null || (expect.answer === "success" && exchange.response.status !== 200)) return answer;
  return [
    ...answer,
    ...(expect.members ?? []).flatMap((member) => memberFindings(exchange, member, tier, state)),
    ...(expect.headers ?? []).flatMap((header) => headerFindings(exchange, header, tier)),
    ...(expect.hasBytes === true ? bytesFindings(exchange, tier) : []),
    ...(expect.heldEmpty === true ? heldFindings(exchange, tier, timing) : []),
  ];
}

function answerFindings(exchange: Exchange, { answer, orElse = [] }: Expectation, tier: Tier): Finding[] {
  if (answer === "success") {
    // Recorded, for whoever asks what the tenant does, and no more: the sources do not say which of the two it is.
    if (isEmptyHold(exchange)) return [...emptyHoldFindings(exchange, tier), ...successFindings(exchange, "observed")];
    return successFindings(exchange, tier);
  }
  if (answer === "authorized") return authorizedFindings(exchange, tier);
  if (!isErrorCode(answer)) return statusRangeFindings(exchange, answer, tier);
  const code = errorCodeOf(exchange);
  if (code === undefined || code === answer || !orElse.includes(code)) return errorFindings(exchange, answer, tier);
  return [...errorFindings(exchange, code, tier), ...errorFindings(exchange, answer, "observed")];
}

function statusRangeFindings({ response, failure }: Exchange, [least, greatest]: StatusRange, tier: Tier): Finding[] {
  const got = response === null ? (failure?.message ?? "no answer") : String(response.status);
  const expected = least === greatest ? String(least) : `${least} to ${greatest}`;
  const isRight = response !== null && response.status >= least && response.status <= greatest;
  return isRight ? [] : [finding(tier, "status", "status", expected, got, null)];
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

function headerFindings(exchange: Exchange, header: HeaderExpectation, tier: Tier): Finding[] {
  const { name, pattern, expected, mayBeMissing = false } = header;
  const value = responseHeader(exchange, name);
  const isRight = value === undefined ? mayBeMissing : pattern.test(value);
  return isRight ? [] : [finding(tier, "header", name, expected, shown(value), null)];
}

function bytesFindings({ response }: Exchange, tier: Tier): Finding[] {
  const bytes = response?.body.length ?? 0;
  return bytes > 0 ? [] : [finding(tier, "body", "body", "some bytes", `${bytes} bytes`, null)];
}

function valueAt(json: unknown, pointer: string): unknown {
  let value = json;
  for (const segment of pointer.split("/").slice(1)) {
    value = memberOf(value, segment);
  }
  return value;
}
