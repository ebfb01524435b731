import { randomUUID } from "node:crypto";
import { Faker, en } from "@faker-js/faker";

/** Made-up clients and words; the same seed makes the same ones. */
export interface Identities {
  nextClientId(): string;
}

export function createIdentities(seed: number): Identities {
  // An instance of its own: the shared one would be reseeded by whoever comes next.
  const faker = new Faker({ locale: [en], seed });
  return { nextClientId: () => faker.string.uuid() };
}

/**
 * Clients that no earlier run can have been. A remote tenant outlives the run, so the clients of a seed may still have sessions
 * there, which a second run would take for a fault of the tenant. Nothing is judged by a clientId, so nothing is lost with the seed.
 */
export function unseenIdentities(): Identities {
  return { nextClientId: () => randomUUID() };
}
