import type { LedgerSnapshot } from "../../tenant/ledger.ts";
import type { EmbeddedTenantOptions } from "../embedded-tenant.ts";

/** What a tenant process can be asked, and what it answers. */
export interface Questions {
  start: { readonly given: EmbeddedTenantOptions; readonly answer: string };
  ledger: { readonly given: null; readonly answer: LedgerSnapshot };
  held: { readonly given: null; readonly answer: number };
  broadcast: { readonly given: string; readonly answer: number };
  /** How often each of its faults was committed. */
  faults: { readonly given: null; readonly answer: Readonly<Record<string, number>> };
}

export type Question = { readonly id: number } & {
  readonly [Name in keyof Questions]: { readonly name: Name; readonly given: Questions[Name]["given"] };
}[keyof Questions];

export type Reply = { readonly id: number } & ({ readonly answer: unknown } | { readonly failure: string });
