import { authorizationProofs } from "./proofs/authorization-proofs.ts";
import { deliveryProofs } from "./proofs/delivery-proofs.ts";
import { errorProofs } from "./proofs/error-proofs.ts";
import { historyProofs } from "./proofs/history-proofs.ts";
import { httpProofs } from "./proofs/http-proofs.ts";
import { pollProofs } from "./proofs/poll-proofs.ts";
import type { Proofs } from "./proofs/proof.ts";
import { decayProofs } from "./proofs/decay-proofs.ts";
import { fileProofs } from "./proofs/file-proofs.ts";
import { receiptProofs } from "./proofs/receipt-proofs.ts";
import { retryProofs } from "./proofs/retry-proofs.ts";
import { textProofs } from "./proofs/text-proofs.ts";
import { sessionProofs } from "./proofs/session-proofs.ts";
import { shapeProofs } from "./proofs/shape-proofs.ts";
import { requirements } from "./requirements.ts";

/** Fault id to what must notice it. A fault without a proof is one that nobody has seen caught. */
export const proofs: Proofs = {
  ...authorizationProofs,
  ...sessionProofs,
  ...pollProofs,
  ...deliveryProofs,
  ...historyProofs,
  ...errorProofs,
  ...shapeProofs,
  ...httpProofs,
  ...textProofs,
  ...retryProofs,
  ...receiptProofs,
  ...fileProofs,
  ...decayProofs,
};

/** The ids that a list of patterns means, in the order in which they are run. */
export function idsOf(patterns: readonly string[]): string[] {
  const expressions = patterns.map((pattern) => new RegExp(`^${pattern.replaceAll("*", ".*")}$`));
  return requirements.map(({ id }) => id).filter((id) => expressions.some((expression) => expression.test(id)));
}

/** How the requirements that a proof names have to end under its fault; those that it does not name are not judged. */
export interface ExpectedEndings {
  readonly failed: readonly string[];
  readonly recorded: readonly string[];
  readonly blocked: readonly string[];
}

/** What the proof of a fault expects; nothing for a fault without one. */
export function expectedOf(fault: string): ExpectedEndings {
  const proof = proofs[fault];
  if (proof === undefined) return { failed: [], recorded: [], blocked: [] };
  const noted = new Set(idsOf(proof.recorded ?? []));
  const seen = new Set(idsOf([proof.breaks, ...(proof.red ?? [])]).filter((id) => !noted.has(id)));
  const isRecorded = (id: string): boolean => noted.has(id) || (seen.has(id) && !accusing.has(id));
  const all = requirements.map(({ id }) => id);
  return {
    failed: all.filter((id) => seen.has(id) && accusing.has(id)),
    recorded: all.filter(isRecorded),
    blocked: idsOf(proof.blocked ?? []).filter((id) => !seen.has(id) && !noted.has(id)),
  };
}

/** Ids of the requirements that can accuse. */
const accusing: ReadonlySet<string> = new Set(
  requirements.filter(({ tier }) => tier !== "observed").map(({ id }) => id),
);

/** Ids of the requirements that some fault turns red, or that record some fault where they can accuse nobody. */
export function provenIds(): ReadonlySet<string> {
  return new Set(
    Object.keys(proofs).flatMap((fault) => {
      const { failed, recorded } = expectedOf(fault);
      return [...failed, ...recorded];
    }),
  );
}
