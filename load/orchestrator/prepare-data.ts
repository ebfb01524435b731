import { writeFile } from "node:fs/promises";
import { base, en, Faker } from "@faker-js/faker";
import type { Person } from "../plan.ts";

const messagesEach = 4;

/** People with things to say, the same for the same seed; k6 only reads them, because faker in a VU costs megabytes. */
export function makePeople(count: number, seed: number): Person[] {
  const faker = new Faker({ locale: [en, base], seed });
  return Array.from({ length: count }, () => {
    const [firstName, lastName] = [faker.person.firstName(), faker.person.lastName()];
    return {
      clientId: faker.string.uuid(),
      firstName,
      lastName,
      // A reserved domain, so that no real person is ever written to.
      mail: faker.internet.email({ firstName, lastName, provider: "example.com" }).toLowerCase(),
      messages: Array.from({ length: messagesEach }, () => faker.lorem.sentence()),
    };
  });
}

/** Writes the people of a run as JSON into `file`. */
export async function preparePeople(file: string, count: number, seed: number): Promise<void> {
  await writeFile(file, `${JSON.stringify(makePeople(count, seed))}\n`);
}
