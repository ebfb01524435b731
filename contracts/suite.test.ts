import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { errorCodes, isErrorCode, refusesCaller } from "../protocol/errors.ts";
import { clientEventNames, serverEventNames } from "../protocol/events.ts";
import { operationIds, operations, type OperationId } from "../protocol/operations.ts";
import { faults } from "../tenant/faults.ts";
import { coverageOf } from "./harness/coverage.ts";
import { runCase } from "./harness/run-case.ts";
import { openTarget, type Target } from "./harness/target.ts";
import { pendingCells, pendingClientEvents, pendingErrors, pendingOperations, pendingServerEvents } from "./pending.ts";
import { expectedOf, idsOf, proofs, provenIds, recordedAnyway } from "./proofs.ts";
import { cases, flows, requirements } from "./requirements.ts";

const seed = 20_261_123;

/** Operation and code of every error that some requirement expects. */
function expectedCells(): Set<string> {
  const rows = cases
    .filter(({ expect: { answer } }) => isErrorCode(answer))
    .map(({ operation, expect: { answer } }) => `${operation} ${answer}`);
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
    for (const requirement of shuffled(requirements, order)) {
      const { result } = await runCase(requirement, target, order);
      if (result.verdict !== "passed") verdicts[result.id] = result.verdict;
    }
    expect(verdicts).toEqual(Object.fromEntries(recordedAnyway.map((id) => [id, "cannotTell"])));
  });

  test("what flows promise to meet, they meet", async () => {
    for (const flow of flows) {
      const { id, covers } = flow;
      const { exchanges } = await runCase(flow, target, seed);
      const met = coverageOf(exchanges);
      const missed = {
        operations: met.operations.filter((row) => covers.operations.includes(row.id as never) && !row.exercised),
        errors: met.errorCodes.filter(
          (row) => covers.errors?.some(({ code }) => code === row.code) === true && !row.seen,
        ),
        received: met.serverEvents.filter(
          (row) => covers.serverEvents?.includes(row.name as never) === true && !row.seen,
        ),
        sent: met.clientEvents.filter((row) => covers.clientEvents?.includes(row.name as never) === true && !row.sent),
      };
      expect(missed, id).toEqual({ operations: [], errors: [], received: [], sent: [] });
    }
  });
});

describe("every check has been seen to fail", () => {
  test("each fault has a proof, and each proof a fault", () => {
    expect(Object.keys(proofs).toSorted()).toEqual(faults.map(({ id }) => id).toSorted());
  });

  test.each(faults.map(({ id, deviation }) => [id, deviation]))("%s: %s", async (id) => {
    const target = await openTarget({ remote: null, seed, faults: [id] });
    const ended = {
      failed: [] as string[],
      recorded: [] as string[],
      blocked: [] as string[],
      suiteError: [] as string[],
    };
    try {
      for (const requirement of requirements) {
        const { result, isBlocked } = await runCase(requirement, target, seed);
        if (isBlocked) ended.blocked.push(result.id);
        else if (result.verdict === "cannotTell") ended.recorded.push(result.id);
        else if (result.verdict === "failed" || result.verdict === "suiteError") ended[result.verdict].push(result.id);
      }
    } finally {
      await target.close();
    }
    expect(ended).toEqual(expectedOf(id));
  });

  test("each requirement is turned red, or made to record what it saw, by some fault", () => {
    const proven = provenIds();
    expect(idsOf(["*"]).filter((id) => !proven.has(id))).toEqual([]);
  });

  test("no proof names what does not exist, and none is empty", () => {
    const patterns = Object.entries(proofs).flatMap(([fault, { red, blocked, recorded }]) =>
      [...red, ...(blocked ?? []), ...(recorded ?? [])].map((pattern) => [fault, pattern] as const),
    );
    expect(patterns.filter(([, pattern]) => idsOf([pattern]).length === 0)).toEqual([]);
    const named = new Set(patterns.map(([fault]) => fault));
    expect(Object.keys(proofs).filter((fault) => !named.has(fault))).toEqual([]);
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
