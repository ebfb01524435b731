import type { Aim, Mark } from "./mark.ts";

const nothingLost: readonly Aim[] = [
  { figure: "lost", atMost: 0 },
  { figure: "unequal", atMost: 0 },
];
const held = (atLeast: number): Aim => ({ figure: "held", atLeast });
/** What a hold error has to be seen beside. */
const around: readonly Aim[] = [{ figure: "holdErrorP99" }, { figure: "busy" }];
const cost: readonly Aim[] = [{ figure: "memory" }, { figure: "processorEach" }];

const polls = (pollers: number, holdSeconds: number, rate: number, seconds: number): readonly string[] => [
  "pollers",
  "--pollers",
  String(pollers),
  "--hold",
  `${holdSeconds}s`,
  // A machine that is still opening connections shows that, and not what a held poll costs.
  "--rate",
  String(rate),
  "--duration",
  `${seconds}s`,
];

const uploads = (atOnce: number, size: string): readonly string[] => [
  "uploads",
  "--uploads",
  String(atOnce),
  "--size",
  size,
  "--duration",
  "60s",
];

/** The marks, in the order in which they are measured. */
export const marks = {
  "one-process": {
    about: "19,500 polls of 20 s in one k6 process",
    args: polls(19_500, 20, 200, 60),
    aims: [
      // Those of the raw poller beside k6 are not k6's.
      held(19_300),
      { figure: "processes", atMost: 1 },
      { figure: "steadyErrorP99", atMost: 5 },
      ...around,
      { figure: "memory", atMost: 1100 },
      { figure: "memoryEach", atMost: 50 },
      { figure: "processorEach" },
      ...nothingLost,
    ],
    within: 420,
  },
  "one-process-lean": {
    about: "the same with next to no garbage",
    args: polls(19_500, 20, 200, 60),
    env: { GOGC: "8" },
    aims: [
      held(19_300),
      { figure: "steadyErrorP99", atMost: 5 },
      ...around,
      { figure: "memory", atMost: 1100 },
      { figure: "memoryEach", atMost: 50 },
      { figure: "processorEach" },
      ...nothingLost,
    ],
    within: 420,
  },
  "machine-10s": {
    about: "40,000 polls of 10 s on the machine",
    args: polls(40_000, 10, 200, 30),
    aims: [
      held(39_000),
      { figure: "steadyErrorP99", atMost: 20 },
      ...around,
      ...cost,
      { figure: "processes" },
      ...nothingLost,
    ],
    within: 660,
  },
  "machine-60s": {
    about: "100,000 polls of 60 s on the machine",
    args: polls(100_000, 60, 200, 120),
    aims: [
      held(99_000),
      { figure: "steadyErrorP99", atMost: 15 },
      ...around,
      ...cost,
      { figure: "processes" },
      ...nothingLost,
    ],
    within: 1800,
  },
  "large-files": {
    about: "200 uploads of 25 MB at a time",
    args: uploads(200, "25MB"),
    aims: [{ figure: "memory", atMost: 6000 }, { figure: "uploads", atLeast: 200 }, ...nothingLost],
    within: 420,
  },
  "many-files": {
    about: "1,000 uploads of 1 MB at a time",
    args: uploads(1000, "1MB"),
    aims: [{ figure: "memory", atMost: 2000 }, { figure: "uploads", atLeast: 1000 }, ...nothingLost],
    within: 420,
  },
  smoke: {
    about: "500 pollers with all that they do, for CI",
    args: ["smoke"],
    aims: [held(416), { figure: "seconds", atMost: 60 }, { figure: "exitCode", atMost: 0 }, ...nothingLost],
    within: 180,
  },
  outcomes: {
    about: "500 pollers and a target that brings about every kind of outcome",
    // Clients who soon give up, so that the load's end is near.
    args: ["smoke", "--keep-going", "--mix", "web=1", "--uploads", "0", "--duration", "10s"],
    aims: [
      { figure: "missing", atMost: 0 },
      { figure: "miscounted", atMost: 0 },
      { figure: "seconds", atMost: 60 },
      { figure: "lost", atMost: 0 },
    ],
    within: 180,
    isEventful: true,
  },
} as const satisfies Record<string, Mark>;

export type MarkName = keyof typeof marks;
export const markNames = Object.keys(marks) as readonly MarkName[];
