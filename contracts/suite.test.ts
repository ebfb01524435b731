import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Exchange } from "../client/exchange.ts";
import { isErrorCode, refusesCaller } from "../protocol/errors.ts";
import { clientEventNames, serverEventNames } from "../protocol/events.ts";
import { operationIds, operations, type OperationId } from "../protocol/operations.ts";
import { shuffled } from "./campaign/shuffled.ts";
import { coverageOf } from "./harness/coverage.ts";
import { runCase } from "./harness/run-case.ts";
import { openTarget, type Target } from "./harness/target.ts";
import { cases, flows, requirements } from "./requirements.ts";

const seed = 20_261_123;

/** Operation and code of every error that some requirement expects. */
function expectedCells(): Set<string> {
  const rows = cases
    .filter(({ expect: { answer } }) => isErrorCode(answer))
    .map(({ operation, expect: { answer } }) => `${operation} ${String(answer)}`);
  const told = flows.flatMap(({ covers }) =>
    (covers.errors ?? []).map(({ operation, code }) => `${operation} ${code}`),
  );
  return new Set([...rows, ...told]);
}

describe("rows", () => {
  test("ids are unique and made of an area and numbers, codes or names", () => {
    const ids = requirements.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.filter((id) => !/^[A-Z]+(-[A-Za-z0-9]+)+$/.test(id))).toEqual([]);
  });

  test("titles are unique statements in the present tense of at most 100 characters", () => {
    const titles = requirements.map(({ title }) => title);
    expect(titles.filter((title, index) => titles.indexOf(title) !== index)).toEqual([]);
    expect(titles.filter((title) => title.length > 100 || /\b(should|must|test that)\b/i.test(title))).toEqual([]);
  });

  test("each says where it comes from", () => {
    expect(requirements.filter(({ source }) => source.trim() === "")).toEqual([]);
  });
});

describe("closure over the document", () => {
  test("each operation has a case beyond its authorization", () => {
    const asked = new Set<OperationId>(flows.flatMap(({ covers }) => covers.operations));
    for (const { operation, area, id } of cases)
      if (area !== "authorization" && !id.startsWith("ENTRY-")) asked.add(operation);
    expect(operationIds.filter((id) => !asked.has(id))).toEqual([]);
  });

  test("each operation has a row for every authorization error that it can answer", () => {
    const cells = expectedCells();
    const bare = operationIds.flatMap((id) =>
      operations[id].errors
        .filter(({ code }) => refusesCaller(code) && !cells.has(`${id} ${code}`))
        .map(({ code }) => `${id} ${code}`),
    );
    expect(bare).toEqual([]);
  });

  test("each error of each operation is expected", () => {
    const cells = expectedCells();
    const described = operationIds.flatMap((id) => operations[id].errors.map(({ code }) => `${id} ${code}`));
    expect(described.filter((cell) => !cells.has(cell))).toEqual([]);
  });

  test("nothing is expected that the document does not describe", () => {
    const described = new Set(operationIds.flatMap((id) => operations[id].errors.map(({ code }) => `${id} ${code}`)));
    expect([...expectedCells()].filter((cell) => !described.has(cell))).toEqual([]);
  });

  test("each event of either direction is met", () => {
    const received = new Set(flows.flatMap(({ covers }) => covers.serverEvents ?? []));
    const sent = new Set([
      ...flows.flatMap(({ covers }) => covers.clientEvents ?? []),
      ...cases.flatMap((row) => row.clientEvents ?? []),
    ]);
    expect(serverEventNames.filter((name) => !received.has(name))).toEqual([]);
    expect(clientEventNames.filter((name) => !sent.has(name))).toEqual([]);
  });
});

describe("the correct tenant", () => {
  let target: Target;
  beforeAll(async () => {
    target = await openTarget({ remote: null, seed });
  });
  afterAll(() => target.close());

  test.each([seed, seed + 1, seed + 2])("nothing is red, whatever the order (seed %i)", async (order) => {
    const verdicts: Record<string, string> = {};
    // What is heavy is run in one of the orders.
    const chosen = requirements.filter(({ isHeavy }) => isHeavy !== true || order === seed);
    for (const requirement of shuffled(chosen, order)) {
      const { result } = await runCase(requirement, target, order);
      if (result.verdict !== "passed") verdicts[result.id] = result.verdict;
    }
    expect(verdicts).toEqual({});
  });

  test("a run meets every answer of the document, every event, every state and change of state, and every refusal", async () => {
    const met: Exchange[] = [];
    for (const requirement of requirements) {
      met.push(...(await runCase(requirement, target, seed)).exchanges);
    }
    const { cells, standings, transitions, refusals, ...lists } = coverageOf(met);
    const named = Object.values(lists).flatMap((list) => list.filter((one) => !Object.values(one).includes(true)));
    expect(cells.filter(({ seen }) => seen === null)).toEqual([]);
    expect([...standings, ...transitions, ...refusals].filter(({ seen }) => !seen)).toEqual([]);
    expect(named).toEqual([]);
  });

  test("what flows promise to meet, they meet", async () => {
    const missed: string[] = [];
    for (const flow of flows.filter(({ isHeavy }) => isHeavy !== true)) {
      const { errors = [], serverEvents = [], clientEvents = [] } = flow.covers;
      const { exchanges } = await runCase(flow, target, seed);
      const met = coverageOf(exchanges);
      const has = (names: readonly string[], name: string): boolean => names.includes(name);
      const unmet = [
        ...met.operations
          .filter(({ id, exercised }) => has(flow.covers.operations, id) && !exercised)
          .map(({ id }) => id),
        ...met.errorCodes
          .filter(({ code, seen }) => errors.some((row) => row.code === code) && !seen)
          .map(({ code }) => code),
        ...met.serverEvents.filter(({ name, seen }) => has(serverEvents, name) && !seen).map(({ name }) => name),
        ...met.clientEvents.filter(({ name, sent }) => has(clientEvents, name) && !sent).map(({ name }) => name),
      ];
      missed.push(...unmet.map((name) => `${flow.id} ${name}`));
    }
    expect(missed).toEqual([]);
  });
});
