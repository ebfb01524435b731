/** How firmly a statement is judged: a `required` one is backed by the vendor's own description, a `recommended` one is implied by it or needed by shipped clients, an `observed` one is only recorded. */
export type Tier = "required" | "recommended" | "observed";

/** How sure a status or value is: read in the description or seen in production, concluded from it, or stated nowhere. */
export type Certainty = "documented" | "inferred" | "unknown";

const firmness: Readonly<Record<Tier, number>> = { required: 2, recommended: 1, observed: 0 };

/** The firmer of two tiers. */
export function firmest(one: Tier, other: Tier): Tier {
  return firmness[one] >= firmness[other] ? one : other;
}

/** The weaker of two tiers: a finding is never judged more firmly than what it rests on. */
export function weakest(one: Tier, other: Tier): Tier {
  return firmness[one] <= firmness[other] ? one : other;
}

/** Is `tier` at least as firm as `threshold`? */
export function isAtLeast(tier: Tier, threshold: Tier): boolean {
  return firmness[tier] >= firmness[threshold];
}

/** Tier of a finding about a status whose certainty is given: what is stated nowhere is only recorded. */
export function tierOfCertainty(certainty: Certainty): Tier {
  return certainty === "documented" ? "required" : certainty === "inferred" ? "recommended" : "observed";
}
