import { readdirSync } from "node:fs";
import { expect, test } from "vitest";
import { scenarioSchema, type Scenario, type Step } from "../scenario.ts";
import { findDangling } from "../scenario-contradictions.ts";
import { shippedScenarios } from "./shipped-scenarios.ts";
import { stateEndings } from "./state-endings.ts";

const scenarios = Object.entries(shippedScenarios).map(([name, input]): [string, Scenario] => [
  name,
  scenarioSchema.parse(input),
]);

function stepsOf({ onStart, onMessage, onForm, onDisconnect, commands, onSignaling, parts }: Scenario): Step[] {
  const named = [commands, onSignaling, parts].flatMap((lists) => Object.values(lists));
  return [onStart, onMessage, onForm, onDisconnect, ...named].flat();
}

test.each(scenarios)("%s names only what it has, and has no part that nothing leads to", (_, scenario) => {
  expect(findDangling(scenario)).toEqual([]);
  const led = stepsOf(scenario).flatMap((step) =>
    step.do === "waitFor" ? [...Object.values(step.replies), step.otherwise] : [],
  );
  expect(Object.keys(scenario.parts).filter((part) => !led.includes(part))).toEqual([]);
});

test.each(scenarios)("%s has nobody who takes no part", (_, scenario) => {
  const acting = new Set(stepsOf(scenario).flatMap((step) => ("party" in step ? [step.party] : [])));
  expect(Object.keys(scenario.parties).filter((party) => !acting.has(party))).toEqual([]);
});

test("every file of this folder that is a scenario is shipped", () => {
  const folder = new URL(".", import.meta.url);
  const materials = ["agent-files", "conversation-steps", "shipped-scenarios", "state-endings"];
  const files = readdirSync(folder)
    .filter((name) => name.endsWith(".ts") && !name.endsWith(".test.ts"))
    .map((name) => name.replace(".ts", ""));
  expect(files.filter((name) => !materials.includes(name)).length).toBe(
    scenarios.length - Object.keys(stateEndings).length,
  );
});
