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
