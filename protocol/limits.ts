import { limitTable } from "../openapi/generated/limits.ts";
import type { Certainty } from "./tier.ts";

export type LimitName = keyof typeof limitTable;

/** A size, count or time of the API. */
export interface Limit {
  readonly value: number;
  readonly unit: "bytes" | "files" | "ms";
  readonly certainty: Certainty;
  readonly meaning: string;
  readonly source: string;
}

export const limits: Readonly<Record<LimitName, Limit>> = limitTable;
