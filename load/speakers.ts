import type { Customer } from "./customer.ts";
import type { ShareWorld } from "./share-world.ts";

/** Those of a share who may be asked to say something; they take turns. */
export class Speakers {
  private readonly world: ShareWorld;
  private readonly customers: Customer[] = [];
  private next = 0;

  constructor(world: ShareWorld) {
    this.world = world;
  }

  /** Only customers whose conversation is kept can be judged, so nobody else speaks. */
  add(customer: Customer): void {
    if (customer.conversation !== null) this.customers.push(customer);
  }

  remove(customer: Customer): void {
    const at = this.customers.indexOf(customer);
    if (at >= 0) this.customers.splice(at, 1);
  }

  /** Has the next one say something that was to be said at a moment, in milliseconds since the epoch; nobody waits for it. */
  say(intendedMs: number): void {
    const { world, customers } = this;
    for (let tries = customers.length; tries > 0; tries -= 1) {
      this.next = (this.next + 1) % customers.length;
      const customer = customers[this.next];
      if (customer === undefined || customer.isGoing || customer.conversation?.isFull !== false) continue;
      const { messages } = world.personaOf(customer.number);
      void customer.say(messages[this.next % messages.length] ?? "Hello", intendedMs);
      return;
    }
    world.record.mishap("unspoken");
  }
}
