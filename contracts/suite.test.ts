import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { errorCodes, isErrorCode, refusesCaller } from "../protocol/errors.ts";
import { clientEventNames, serverEventNames } from "../protocol/events.ts";
import { operationIds, operations, type OperationId } from "../protocol/operations.ts";
import { coverageOf } from "./harness/coverage.ts";
import { runCase } from "./harness/run-case.ts";
import { openTarget, type Target } from "./harness/target.ts";
import { pendingCells, pendingClientEvents, pendingErrors, pendingOperations, pendingServerEvents } from "./pending.ts";
import { recordedAnyway } from "./proofs.ts";
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
  test("each operation has a case beyond its authorization, or a reason why not", () => {
    const asked = new Set<OperationId>(flows.flatMap(({ covers }) => covers.operations));
    for (const { operation, area, id } of cases)
      if (area !== "authorization" && !id.startsWith("ENTRY-")) asked.add(operation);
    expect(operationIds.filter((id) => !asked.has(id))).toEqual(operationIds.filter((id) => id in pendingOperations));
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

  test("each error code is expected somewhere, or has a reason why not", () => {
    const expected = new Set([...expectedCells()].map((cell) => cell.split(" ")[1]));
    expect(errorCodes.filter((code) => !expected.has(code))).toEqual(
      errorCodes.filter((code) => code in pendingErrors),
    );
  });

  test("each error of a served operation is expected, or has a reason why not", () => {
    const cells = expectedCells();
    const bare = operationIds
      .filter((id) => !(id in pendingOperations))
      .flatMap((id) =>
        operations[id].errors
          .filter(({ code }) => !(code in pendingErrors) && !cells.has(`${id} ${code}`))
          .map(({ code }) => `${id} ${code}`),
      );
    const pending = Object.entries(pendingCells).flatMap(([id, codes]) =>
      Object.keys(codes).map((code) => `${id} ${code}`),
    );
    expect(bare.toSorted()).toEqual(pending.toSorted());
  });

  test("nothing is expected that the document does not describe", () => {
    const described = new Set(operationIds.flatMap((id) => operations[id].errors.map(({ code }) => `${id} ${code}`)));
    expect([...expectedCells()].filter((cell) => !described.has(cell))).toEqual([]);
  });

  test("each event of either direction is met, or has a reason why not", () => {
    const received = new Set(flows.flatMap(({ covers }) => covers.serverEvents ?? []));
    const sent = new Set([
      ...flows.flatMap(({ covers }) => covers.clientEvents ?? []),
      ...cases.flatMap((row) => row.clientEvents ?? []),
    ]);
    expect(serverEventNames.filter((name) => !received.has(name)).toSorted()).toEqual(
      Object.keys(pendingServerEvents).toSorted(),
    );
    expect(clientEventNames.filter((name) => !sent.has(name)).toSorted()).toEqual(
      Object.keys(pendingClientEvents).toSorted(),
    );
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
    expect(verdicts).toEqual(Object.fromEntries(recordedAnyway.map((id) => [id, "cannotTell"])));
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

/** A seeded shuffle, so that an order that breaks something can be had again. */
function shuffled<Item>(items: readonly Item[], from: number): Item[] {
  let state = from;
  const next = (below: number): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state % below;
  };
  const mixed = [...items];
  for (let at = mixed.length - 1; at > 0; at -= 1) {
    const other = next(at + 1);
    [mixed[at], mixed[other]] = [mixed[other] as Item, mixed[at] as Item];
  }
  return mixed;
}
