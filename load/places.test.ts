import fc from "fast-check";
import { expect, test } from "vitest";
import { Places } from "./places.ts";
import { staysOf } from "./stages.ts";

const stage = fc.record({
  pollers: fc.integer({ min: 1, max: 30 }),
  perSecond: fc.integer({ min: 1, max: 50 }),
  steadyMs: fc.integer({ min: 0, max: 5000 }),
});

test("each stay of each customer is a place, and both orders hold every place once, in time", () => {
  fc.assert(
    fc.property(fc.array(stage, { minLength: 1, maxLength: 4 }), (stages) => {
      const customers = [7, 3, 0, 29];
      const places = new Places(stages, customers);
      const expected = customers.flatMap((customer) =>
        staysOf(stages, customer).map((stay) => ({ customer, ...stay })),
      );
      expect(
        places.current.map((_, at) => ({
          customer: places.customerAt(at),
          fromMs: places.fromAt(at),
          untilMs: places.untilAt(at),
        })),
      ).toEqual(expected);
      for (const [moment, at] of [
        ["fromMs", (place: number) => places.fromAt(place)],
        ["untilMs", (place: number) => places.untilAt(place)],
      ] as const) {
        const order = [...places.by(moment)];
        expect(order.toSorted((one, other) => one - other)).toEqual(expected.map((_, place) => place));
        const times = order.map(at);
        expect(times).toEqual(times.toSorted((one, other) => one - other));
      }
    }),
  );
});
