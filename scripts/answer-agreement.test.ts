import { beforeAll, expect, test } from "vitest";
import type { Exchange } from "../client/exchange.ts";
import { describedFindings } from "../contracts/harness/conformance.ts";
import { answerFinding } from "../load/answer-findings.ts";
import { chance } from "../load/chance.ts";
import { loadedOperations, type LoadedOperation } from "../load/metric-names.ts";
import { errorCatalogue, errorMessage, type ErrorCode } from "../protocol/errors.ts";
import { eventDocuments } from "../protocol/event-documents.ts";
import { operations } from "../protocol/operations.ts";
import { buildRequest } from "../protocol/requests.ts";
import { bundleDocument } from "./generate/bundle.ts";
import { lastSegment } from "./generate/operation-table.ts";

/** What is seen under load, and what the contract run says of the same answers. */

interface Answer {
  readonly operation: LoadedOperation;
  readonly status: number;
  readonly body: unknown;
}

const seed = 20_260_731;

let shown: readonly Answer[];
beforeAll(async () => {
  shown = await shownAnswers();
});

/** Each named example that one of the operations can answer; an event stands in each list that may hold it. */
async function shownAnswers(): Promise<Answer[]> {
  const { components } = await bundleDocument();
  const events = (union: string): readonly string[] =>
    Object.values(components.schemas[union]?.discriminator?.mapping ?? {}).map(lastSegment);
  const [fromServer, fromClient] = [events("ServerEvent"), events("ClientEvent")];
  const examples = Object.values(components.examples);
  return loadedOperations.flatMap((operation) => {
    const { success, errors } = operations[operation];
    const direction = eventDocuments[success.schema ?? ""];
    const held = [...(direction === undefined ? [] : fromServer), ...(direction === "either" ? fromClient : [])];
    return examples.flatMap(({ "x-schema": schema, value }): Answer[] => {
      if (schema === success.schema) return [{ operation, status: 200, body: value }];
      if (held.includes(schema)) return [{ operation, status: 200, body: { events: [value] } }];
      const error = schema === "ErrorBody" ? errors.find(({ code }) => code === codeOf(value)) : undefined;
      return error === undefined ? [] : error.statuses.map((status) => ({ operation, status, body: value }));
    });
  });
}

const codeOf = (body: unknown): unknown => (body as { error_code?: unknown }).error_code;

/** Has the contract run more to say of it than what it only records? Of headers, which a script does not judge, it sees the right ones. */
function isContractFinding(operation: LoadedOperation, status: number, text: string): boolean {
  const caller = { tenantUrl: "acme.example.com", appId: "sales-entry", clientId: "client-1" };
  const type = status === 200 ? (operations[operation].success.contentType ?? "") : "application/json";
  const exchange: Exchange = {
    id: "x1",
    operation,
    request: buildRequest("getVersion", caller),
    response: { status, headers: { "content-type": type }, body: new TextEncoder().encode(text) },
    failure: null,
    startedAtMs: 0,
    waitingMs: 0,
    totalMs: 0,
  };
  return describedFindings(exchange, "required").some(({ tier }) => tier !== "observed");
}

/** Judges the same answers in both ways; gives the number of those that both find fault with, and of those that neither does. */
function agreement(answers: Iterable<readonly [LoadedOperation, number, string]>): { wrong: number; right: number } {
  const count = { wrong: 0, right: 0 };
  for (const [operation, status, text] of answers) {
    const finding = answerFinding(operation, status, text);
    const isFinding = isContractFinding(operation, status, text);
    expect(finding !== null, `seed ${seed}: ${operation} ${status} ${text}: ${finding}`).toBe(isFinding);
    count[isFinding ? "wrong" : "right"] += 1;
  }
  return count;
}

/** What stands in for a value; the text is such that a finding that shows it is noticed. */
const marker = "4111-secret";
const replacements: readonly unknown[] = [marker, "", "17", null, true, 17, {}, [], [null], [{}], { event: marker }];

/** The value as it is when something at one place in it is changed; every place and every change. */
function* changed(value: unknown): Generator {
  yield* replacements;
  if (Array.isArray(value)) {
    for (const [at, one] of value.entries()) {
      for (const other of changed(one)) yield value.with(at, other);
      yield value.toSpliced(at, 1);
      yield value.toSpliced(at, 0, one);
    }
  } else if (typeof value === "object" && value !== null) {
    for (const [name, one] of Object.entries(value)) {
      for (const other of changed(one)) yield { ...value, [name]: other };
      const { [name]: _left, ...rest } = value as Record<string, unknown>;
      yield rest;
    }
    yield { ...value, [marker]: marker };
  }
}

function* broken(answers: readonly Answer[]): Generator<readonly [LoadedOperation, number, string]> {
  for (const { operation, status, body } of answers) {
    for (const other of changed(body)) yield [operation, status, JSON.stringify(other)];
  }
}

test("each example is as the document says", () => {
  expect(new Set(shown.map(({ operation }) => operation))).toEqual(new Set(loadedOperations));
  for (const { operation, status, body } of shown)
    expect(answerFinding(operation, status, JSON.stringify(body)), `${operation} ${JSON.stringify(body)}`).toBeNull();
});

test("load and contract agree on each example with one change in it", () => {
  const { wrong, right } = agreement(broken(shown));
  expect(Math.min(wrong, right)).toBeGreaterThan(300);
});

test("load and contract agree on examples with several changes in them", () => {
  const random = chance(seed, 0);
  const pick = <One>(list: readonly One[]): One => list[Math.floor(random() * list.length)] as One;
  const twice = Array.from({ length: 600 }, () => {
    const { operation, body } = pick(shown);
    const once = pick([...changed(body)]);
    const status = pick([200, 200, 200, 204, 302, 400, 403, 404, 429, 500, 503]);
    return [operation, status, JSON.stringify(pick([...changed(once), once]))] as const;
  });
  const { wrong } = agreement(twice);
  expect(wrong).toBeGreaterThan(200);
});

test("load and contract agree on each error of the catalogue with each status", () => {
  const errors = loadedOperations.flatMap((operation) =>
    (Object.keys(errorCatalogue) as ErrorCode[]).flatMap((code) =>
      [400, 401, 403, 404, 413, 429, 500, 503].map((status) => {
        const body = { error_code: code, error_message: errorMessage(code, "detail") };
        return [operation, status, JSON.stringify(body)] as const;
      }),
    ),
  );
  const { wrong, right } = agreement(errors);
  expect(Math.min(wrong, right)).toBeGreaterThan(100);
});

test.each([
  ["cut off", (text: string) => text.slice(0, -1)],
  ["on several lines", (text: string) => JSON.stringify(JSON.parse(text), null, "\t")],
  ["with its texts escaped", (text: string) => text.replaceAll("e", "\\u0065")],
  ["with a member twice", (text: string) => text.replace("{", '{"a\\\\":1,"a\\\\":1,')],
  ["behind a byte order mark", (text: string) => `\uFEFF${text}`],
  ["as a text", (text: string) => JSON.stringify(text)],
  ["left out", () => ""],
  ["nested too deeply", () => "[".repeat(20_000) + "]".repeat(20_000)],
])("load and contract agree on each example %s", (_what, written) => {
  const { wrong, right } = agreement(
    shown.map(({ operation, status, body }) => [operation, status, written(JSON.stringify(body))] as const),
  );
  expect(wrong + right).toBe(shown.length);
});

test("no finding shows a text that came", () => {
  const findings = [...broken(shown)].map((answer) => answerFinding(...answer));
  expect(findings.filter((finding) => finding?.includes(marker))).toEqual([]);
  expect(findings.filter((finding) => finding !== null).length).toBeGreaterThan(300);
});
