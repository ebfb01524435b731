/** A level of the population: it is reached at a rate, and then kept. */
export interface Stage {
  /** Customers that there are once the level is reached. */
  readonly pollers: number;
  /** Customers that come, or go, each second until then. */
  readonly perSecond: number;
  /** How long the level is kept; milliseconds. */
  readonly steadyMs: number;
}

/** A stay of one customer; milliseconds since the start of the load. */
export interface Stay {
  readonly fromMs: number;
  readonly untilMs: number;
}

/** A part of the load in which the population rises, falls or is steady. */
export interface Phase {
  readonly kind: "rise" | "steady" | "fall";
  /** Customers at its end. */
  readonly pollers: number;
  readonly fromMs: number;
  readonly untilMs: number;
}

/** The phases of a load, without those that take no time; at the end everybody leaves. */
export function phasesOf(stages: readonly Stage[]): Phase[] {
  const phases: Phase[] = [];
  let atMs = 0;
  let population = 0;
  const add = (kind: Phase["kind"], pollers: number, lastsMs: number): void => {
    if (lastsMs > 0) phases.push({ kind, pollers, fromMs: atMs, untilMs: atMs + lastsMs });
    atMs += lastsMs;
  };
  for (const { pollers, perSecond, steadyMs } of withEnd(stages)) {
    const kind = pollers > population ? "rise" : "fall";
    add(kind, pollers, (Math.abs(pollers - population) * 1000) / perSecond);
    add("steady", pollers, steadyMs);
    population = pollers;
  }
  return phases;
}

/** When a customer is there. Whoever came last leaves first, so that a spike is one of short stays. */
export function staysOf(stages: readonly Stage[], customer: number): Stay[] {
  const stays: Stay[] = [];
  let atMs = 0;
  let population = 0;
  let fromMs: number | null = null;
  for (const { pollers, perSecond, steadyMs } of withEnd(stages)) {
    if (fromMs === null && customer >= population && customer < pollers)
      fromMs = atMs + ((customer - population) * 1000) / perSecond;
    if (fromMs !== null && customer >= pollers) {
      stays.push({ fromMs, untilMs: atMs + ((population - 1 - customer) * 1000) / perSecond });
      fromMs = null;
    }
    atMs += (Math.abs(pollers - population) * 1000) / perSecond + steadyMs;
    population = pollers;
  }
  return stays;
}

/** Most customers at a time. */
export function mostPollers(stages: readonly Stage[]): number {
  return Math.max(0, ...stages.map(({ pollers }) => pollers));
}

/** From the first arrival to the last departure; milliseconds. */
export function lengthMs(stages: readonly Stage[]): number {
  return phasesOf(stages).at(-1)?.untilMs ?? 0;
}

function withEnd(stages: readonly Stage[]): readonly Stage[] {
  const perSecond = Math.max(1, ...stages.map((stage) => stage.perSecond));
  return [...stages, { pollers: 0, perSecond, steadyMs: 0 }];
}
