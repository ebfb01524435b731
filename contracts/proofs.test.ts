import { describe, expect, test } from "vitest";
import { faults } from "../tenant/faults.ts";
import { endingsUnder } from "./harness/endings.ts";
import { pendingFaults } from "./pending.ts";
import { expectedOf, idsOf, proofs, provenIds } from "./proofs.ts";
import { requirements } from "./requirements.ts";

const seed = 20_261_123;
const light = requirements.filter(({ isHeavy }) => isHeavy !== true);

describe("closure over the faults", () => {
  test("each fault has a proof or a reason why not, and never both", () => {
    const known = [...Object.keys(proofs), ...Object.keys(pendingFaults)];
    expect(known.toSorted()).toEqual(faults.map(({ id }) => id).toSorted());
  });

  test("no proof names what does not exist", () => {
    const patterns = Object.entries(proofs).flatMap(([fault, { red = [], blocked = [], recorded = [] }]) =>
      [...red, ...blocked, ...recorded].map((pattern) => [fault, pattern] as const),
    );
    expect(patterns.filter(([, pattern]) => idsOf([pattern]).length === 0)).toEqual([]);
  });

  test("each fault blames one requirement", () => {
    const ids = new Set(requirements.map(({ id }) => id));
    expect(Object.entries(proofs).filter(([, { breaks }]) => !ids.has(breaks))).toEqual([]);
  });

  test("each requirement is turned red, or made to record what it saw, by some fault", () => {
    const proven = provenIds();
    expect(idsOf(["*"]).filter((id) => !proven.has(id))).toEqual([]);
  });
});

describe("every check has been seen to fail", () => {
  const proven = faults.filter(({ id }) => Object.hasOwn(proofs, id));

  test.each(proven.map(({ id, deviation }) => [id, deviation]))("%s: %s", async (id) => {
    const expected = expectedOf(id);
    const named = new Set([...expected.failed, ...expected.recorded, ...expected.blocked]);
    const endings = await endingsUnder(
      [id],
      requirements.filter((requirement) => named.has(requirement.id)),
      seed,
    );
    expect(endings).toEqual({ ...expected, suiteError: [] });
  });
});

const unnoticed = faults.filter(({ id }) => Object.hasOwn(pendingFaults, id));

test.for(unnoticed.map(({ id }) => id))("nothing notices %s yet", async (id) => {
  const { failed, suiteError } = await endingsUnder([id], light, seed);
  expect({ failed, suiteError }).toEqual({ failed: [], suiteError: [] });
});
