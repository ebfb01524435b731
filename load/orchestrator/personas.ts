import { writeFile } from "node:fs/promises";
import { base, en, Faker } from "@faker-js/faker";
import type { Persona } from "../plan.ts";

/** Enough that neighbours are not alike; each customer has an id of its own besides. */
const count = 500;
const messagesEach = 4;

/** What customers are called and say, the same for the same seed; generators only read it, because faker in a VU costs megabytes. */
export function makePersonas(seed: number): Persona[] {
  const faker = new Faker({ locale: [en, base], seed });
  return Array.from({ length: count }, () => {
    const [firstName, lastName] = [faker.person.firstName(), faker.person.lastName()];
    return {
      firstName,
      lastName,
      // A reserved domain, so that no real person is ever written to.
      mail: faker.internet.email({ firstName, lastName, provider: "example.com" }).toLowerCase(),
      messages: Array.from({ length: messagesEach }, () => faker.lorem.sentence()),
    };
  });
}

/** Writes the personas of a run as JSON into `file`. */
export async function writePersonas(file: string, seed: number): Promise<void> {
  await writeFile(file, `${JSON.stringify(makePersonas(seed))}\n`);
}
