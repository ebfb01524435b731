import type { Customer } from "./customer.ts";
import { staysOf, type Stage, type Stay } from "./stages.ts";

/**
 * The places that one share has to fill: a customer's number, from when until when, and who is there. Kept as columns, because
 * in k6 every object is a map of its own, and there is a place for each poller.
 */
export class Places {
  /** Who fills each place at the moment. */
  readonly current: (Customer | null)[];
  private readonly customers: Uint32Array;
  private readonly fromMs: Float64Array;
  private readonly untilMs: Float64Array;

  constructor(stages: readonly Stage[], customers: readonly number[]) {
    const stays = customers.flatMap((customer) => staysOf(stages, customer).map((stay) => [customer, stay] as const));
    this.customers = Uint32Array.from(stays, ([customer]) => customer);
    this.fromMs = Float64Array.from(stays, ([, stay]) => stay.fromMs);
    this.untilMs = Float64Array.from(stays, ([, stay]) => stay.untilMs);
    this.current = stays.map(() => null);
  }

  customerAt(place: number): number {
    return this.customers[place] ?? 0;
  }

  fromAt(place: number): number {
    return this.fromMs[place] ?? 0;
  }

  untilAt(place: number): number {
    return this.untilMs[place] ?? 0;
  }

  /** All places in the order in which they are to be filled, or left. */
  by(moment: keyof Stay): Uint32Array {
    const times = this[moment];
    return Uint32Array.from(times.keys()).toSorted((one, other) => (times[one] ?? 0) - (times[other] ?? 0));
  }
}
