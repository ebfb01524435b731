import { expect, test } from "vitest";
import { lengthMs, mostPollers, phasesOf, staysOf, type Stage } from "./stages.ts";

const level: Stage[] = [{ pollers: 10, perSecond: 5, steadyMs: 4000 }];
const spike: Stage[] = [
  { pollers: 4, perSecond: 2, steadyMs: 1000 },
  { pollers: 10, perSecond: 6, steadyMs: 1000 },
  { pollers: 4, perSecond: 6, steadyMs: 1000 },
];

test("a level is reached, kept and left at its rate", () => {
  expect(phasesOf(level)).toEqual([
    { kind: "rise", pollers: 10, fromMs: 0, untilMs: 2000 },
    { kind: "steady", pollers: 10, fromMs: 2000, untilMs: 6000 },
    { kind: "fall", pollers: 0, fromMs: 6000, untilMs: 8000 },
  ]);
  expect([lengthMs(level), mostPollers(level)]).toEqual([8000, 10]);
  expect(staysOf(level, 0)).toEqual([{ fromMs: 0, untilMs: 7800 }]);
  expect(staysOf(level, 9)).toEqual([{ fromMs: 1800, untilMs: 6000 }]);
  expect(staysOf(level, 10)).toEqual([]);
});

test("those who come with a spike leave with it", () => {
  expect(staysOf(spike, 9)).toEqual([{ fromMs: 3000 + 5000 / 6, untilMs: 5000 }]);
  expect(staysOf(spike, 0)[0]?.untilMs).toBeGreaterThan(7000);
});

test("a customer comes again when the population rises past it again", () => {
  const twice: Stage[] = [
    { pollers: 2, perSecond: 2, steadyMs: 0 },
    { pollers: 1, perSecond: 2, steadyMs: 0 },
    { pollers: 2, perSecond: 2, steadyMs: 0 },
  ];
  expect(staysOf(twice, 1)).toEqual([
    { fromMs: 500, untilMs: 1000 },
    { fromMs: 1500, untilMs: 2000 },
  ]);
});

test("at every moment there are as many customers as the phases say", () => {
  for (const phase of phasesOf(spike).filter(({ kind }) => kind === "steady")) {
    const middleMs = (phase.fromMs + phase.untilMs) / 2;
    const present = Array.from({ length: 10 }, (_, customer) => staysOf(spike, customer)).filter((stays) =>
      stays.some(({ fromMs, untilMs }) => fromMs <= middleMs && middleMs < untilMs),
    );
    expect(present).toHaveLength(phase.pollers);
  }
});
