import { expectedOf, proofs } from "../../contracts/proofs.ts";

/** Ids of the known faults that only this requirement is known to notice: what a waiver for it costs. */
export function blindArea(requirement: string): string[] {
  return Object.keys(proofs).filter((fault) => {
    const { failed, recorded } = expectedOf(fault);
    const noticing = [...failed, ...recorded];
    return noticing.length === 1 && noticing[0] === requirement;
  });
}
