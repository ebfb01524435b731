import { expect, test } from "vitest";
import { judgeDelivery } from "../../protocol/delivery/judge.ts";
import { requirements } from "../requirements.ts";
import { deliveryObservations } from "./delivery-observations.ts";
import { runCase } from "./run-case.ts";
import { openTarget } from "./target.ts";

const seed = 20_261_124;
const light = requirements.filter(({ isHeavy }) => isHeavy !== true);

test("in whatever all requirements do to the correct tenant there is no anomaly of delivery", async () => {
  const target = await openTarget({ remote: null, seed });
  const found: string[] = [];
  let observed = 0;
  try {
    for (const requirement of light) {
      const { exchanges } = await runCase(requirement, target, seed);
      const observations = deliveryObservations(exchanges);
      observed += observations.length;
      const { anomalies } = judgeDelivery(observations, { lateAfterMs: 3_000 });
      found.push(...anomalies.map(({ kind, key, message }) => `${requirement.id} ${kind} ${key}: ${message}`));
    }
  } finally {
    await target.close();
  }
  expect(found).toEqual([]);
  expect(observed).toBeGreaterThan(1_000);
});
