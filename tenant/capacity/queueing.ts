import { averageOver, variationOf, type ServiceTime } from "./service-time.ts";

/** A server as queueing theory sees it: work comes by chance (Poisson) and waits in one line for the first free worker. */
export interface QueueModel {
  readonly workers: number;
  readonly serviceTime: ServiceTime;
}

/** Are the formulas exact for it, or the Allen-Cunneen approximation? Exact only where service times are exponential (M/M/c). */
export function methodOf({ serviceTime }: QueueModel): "exact (M/M/c)" | "approximation (Allen-Cunneen)" {
  return serviceTime.kind === "exponential" ? "exact (M/M/c)" : "approximation (Allen-Cunneen)";
}

/** Pieces of work a second that keep every worker busy all the time. */
export function maxRate({ workers, serviceTime }: QueueModel): number {
  return (workers * 1000) / serviceTime.meanMs;
}

/** The share of their time that the workers are busy, for so many pieces of work a second. */
export function utilisation(model: QueueModel, ratePerSecond: number): number {
  return ratePerSecond / maxRate(model);
}

/** The share of work that has to wait: Erlang's C formula, reached from his B formula step by step. 1 from full load on. */
export function waitingShare(model: QueueModel, ratePerSecond: number): number {
  const load = utilisation(model, ratePerSecond);
  if (load >= 1) return 1;
  const offered = load * model.workers;
  let blocked = 1;
  for (let worker = 1; worker <= model.workers; worker += 1)
    blocked = (offered * blocked) / (worker + offered * blocked);
  return blocked / (1 - load * (1 - blocked));
}

/** The mean wait for a worker, in milliseconds, those counted who need not wait; without end from full load on. */
export function meanWaitMs(model: QueueModel, ratePerSecond: number): number {
  return waitingShare(model, ratePerSecond) * meanWaitOfWaitingMs(model, ratePerSecond);
}

/** The mean wait of those who wait: that of exponential service times, scaled by how much the real ones vary. */
function meanWaitOfWaitingMs(model: QueueModel, ratePerSecond: number): number {
  const spare = maxRate(model) - ratePerSecond;
  if (spare <= 0) return Infinity;
  return (1000 / spare) * ((1 + variationOf(model.serviceTime) ** 2) / 2);
}

/**
 * The share of work whose wait and service together take longer than a limit. The wait of those who wait is taken for
 * exponential, which it is for M/M/c.
 */
export function shareOver(model: QueueModel, ratePerSecond: number, limitMs: number): number {
  const waiting = waitingShare(model, ratePerSecond);
  const waitMs = meanWaitOfWaitingMs(model, ratePerSecond);
  return averageOver(model.serviceTime, (serviceMs) => {
    if (serviceMs > limitMs) return 1;
    return waiting * (waitMs === Infinity ? 1 : Math.exp((serviceMs - limitMs) / waitMs));
  });
}

/** Halvings of the search below: more than a number of 53 bits can tell apart. */
const halvings = 60;

/** The rate a second from which on a larger share than the given one takes longer than the limit; 0 where it does without any load. */
export function rateAtShareOver(model: QueueModel, limitMs: number, share: number): number {
  let low = 0;
  let high = maxRate(model);
  if (shareOver(model, low, limitMs) > share) return 0;
  for (let count = 0; count < halvings; count += 1) {
    const middle = (low + high) / 2;
    if (shareOver(model, middle, limitMs) > share) high = middle;
    else low = middle;
  }
  return low;
}
