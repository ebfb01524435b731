import { ratioOf, repeated, type Repeated } from "./figures.ts";
import type { Figures } from "./measure.ts";

/** One line of the first table: the same figure of both servers, and the aim for it. */
export interface Compared {
  readonly figure: string;
  readonly unit: Unit;
  readonly ratio: Repeated;
  readonly tenant: Repeated;
  readonly bare: Repeated;
  /** Largest median that is as it should be; of the ratio, or of the tenant's own figure. */
  readonly aim: { readonly of: "ratio" | "tenant"; readonly atMost: number } | null;
  readonly isKept: boolean;
}

export type Unit = "bytes" | "us" | "ms";

interface Row {
  readonly figure: string;
  readonly key: Exclude<keyof Figures, "others">;
  readonly unit: Unit;
  readonly aim: Compared["aim"];
}

const rows: readonly Row[] = [
  { figure: "memory per held poll", key: "memory", unit: "bytes", aim: { of: "ratio", atMost: 1.5 } },
  { figure: "heap per held poll", key: "heap", unit: "bytes", aim: null },
  { figure: "CPU per poll", key: "cpu", unit: "us", aim: { of: "ratio", atMost: 1.5 } },
  { figure: "hold error, server p50", key: "serverP50", unit: "ms", aim: null },
  { figure: "hold error, server p99", key: "serverP99", unit: "ms", aim: { of: "tenant", atMost: 10 } },
  { figure: "hold error, server max", key: "serverMax", unit: "ms", aim: null },
  { figure: "hold error, client p50", key: "clientP50", unit: "ms", aim: null },
  { figure: "hold error, client p99", key: "clientP99", unit: "ms", aim: null },
  { figure: "hold error, client max", key: "clientMax", unit: "ms", aim: null },
];

/** Puts the runs of both servers side by side, figure by figure. */
export function compare(tenant: readonly Figures[], bare: readonly Figures[]): Compared[] {
  return rows.map(({ figure, key, unit, aim }) => {
    const [own, other] = [tenant, bare].map((runs) => repeated(runs.map((run) => run[key]))) as [Repeated, Repeated];
    const ratio = ratioOf(own, other);
    const judged = aim?.of === "ratio" ? ratio : own;
    return { figure, unit, ratio, tenant: own, bare: other, aim, isKept: aim === null || judged.median <= aim.atMost };
  });
}
