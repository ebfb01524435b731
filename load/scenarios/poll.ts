import { SharedArray } from "k6/data";
import { scenario, test, vu } from "k6/execution";
import { setTimeout } from "k6/timers";
import { chance } from "../chance.ts";
import { visit } from "../customer.ts";
import { connectCustomer, acceptEveryStatus } from "../http.ts";
import { createMetrics } from "../metrics.ts";
import { k6Options } from "../options.ts";
import { arrivalMs, pollersOfVu, type LoadPlan, type Person } from "../plan.ts";
import { summaryFiles } from "../summary.ts";

const plan = JSON.parse(open(__ENV["CX_LOAD_PLAN"] ?? "load-plan.json")) as LoadPlan;
const people = new SharedArray<Person>("people", () => JSON.parse(open(plan.peopleFile)) as Person[]);
const record = createMetrics();
acceptEveryStatus();

export const options = k6Options(plan);

/** One VU: its share of the customers, who arrive one by one, stay while the load is steady, and leave one by one. */
export async function poll(): Promise<void> {
  const elapsedMs = (): number => Date.now() - scenario.startTime;
  await Promise.all(
    pollersOfVu(plan, vu.idInTest - 1).map(async (number) => {
      await wait(arrivalMs(plan, number) - elapsedMs());
      try {
        await visit({
          plan,
          person: personOf(number),
          number,
          send: connectCustomer(plan.target.url, record),
          record,
          elapsedMs,
          wait,
          random: chance(plan.seed, number),
        });
      } catch (error) {
        // Left alone it would cut off all customers of this VU, and k6 would still end with 0.
        test.fail(`the script failed customer ${number}: ${String(error)}`);
      }
    }),
  );
}

export function handleSummary(data: Parameters<typeof summaryFiles>[0]): Record<string, string> {
  return summaryFiles(data, plan.summaryFile);
}

function personOf(number: number): Person {
  const person = people[number];
  if (person === undefined)
    throw new Error(`${plan.peopleFile}: expected a person for poller ${number}, got ${people.length} people`);
  return person;
}

function wait(ms: number): Promise<void> {
  return new Promise((resolve) => void setTimeout(resolve, Math.max(0, ms)));
}
