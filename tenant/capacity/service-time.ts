import { z } from "zod";

const milliseconds = z.number().positive().max(3_600_000);

/** How long the work of a chat server takes, in milliseconds: always the same, or by chance. */
export const serviceTimeSchema = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("constant"), meanMs: milliseconds }),
  z.strictObject({ kind: z.literal("exponential"), meanMs: milliseconds }),
  z.strictObject({
    kind: z.literal("lognormal"),
    meanMs: milliseconds,
    /** Standard deviation divided by mean. */
    variation: z.number().positive().max(10).default(1),
  }),
]);

export type ServiceTime = z.output<typeof serviceTimeSchema>;

/** Mean and standard deviation of the logarithm. */
interface LogNormal {
  readonly mu: number;
  readonly sigma: number;
}

const words = 2 ** 32;

/** Draws one service time. */
export function drawServiceTime(serviceTime: ServiceTime, nextWord: () => number): number {
  const { meanMs } = serviceTime;
  if (serviceTime.kind === "constant") return meanMs;
  // Never 1, so that its complement has a logarithm.
  const chance = (): number => nextWord() / words;
  if (serviceTime.kind === "exponential") return -meanMs * Math.log(1 - chance());
  const { mu, sigma } = logNormal(serviceTime.meanMs, serviceTime.variation);
  const normal = Math.sqrt(-2 * Math.log(1 - chance())) * Math.cos(2 * Math.PI * chance());
  return Math.exp(mu + sigma * normal);
}

/** Standard deviation divided by mean. */
export function variationOf(serviceTime: ServiceTime): number {
  if (serviceTime.kind === "lognormal") return serviceTime.variation;
  return serviceTime.kind === "constant" ? 0 : 1;
}

/** A distribution as an integral sees it: over `at`, with a weight for each and the service time that belongs to it. */
interface Density {
  readonly from: number;
  readonly to: number;
  readonly weight: (at: number) => number;
  readonly serviceMs: (at: number) => number;
}

/** Width of a step of the integral; the ends are so far out that what lies beyond them does not count. */
const step = 1 / 256;

/** The mean of a function of the service time: exact for a constant, else an integral in small steps. */
export function averageOver(serviceTime: ServiceTime, of: (serviceMs: number) => number): number {
  if (serviceTime.kind === "constant") return of(serviceTime.meanMs);
  const { from, to, weight, serviceMs } = densityOf(serviceTime);
  let sum = 0;
  let weights = 0;
  for (let at = from + step / 2; at < to; at += step) {
    sum += weight(at) * of(serviceMs(at));
    weights += weight(at);
  }
  return sum / weights;
}

function densityOf(serviceTime: Exclude<ServiceTime, { kind: "constant" }>): Density {
  const { meanMs } = serviceTime;
  if (serviceTime.kind === "exponential") {
    return { from: 0, to: 30, weight: (at) => Math.exp(-at), serviceMs: (at) => meanMs * at };
  }
  const { mu, sigma } = logNormal(meanMs, serviceTime.variation);
  return { from: -8, to: 8, weight: (at) => Math.exp((-at * at) / 2), serviceMs: (at) => Math.exp(mu + sigma * at) };
}

function logNormal(meanMs: number, variation: number): LogNormal {
  const variance = Math.log(1 + variation ** 2);
  return { mu: Math.log(meanMs) - variance / 2, sigma: Math.sqrt(variance) };
}
