/** When a fault that is switched on is committed; everything that is named has to hold. Nothing named: always. */
export interface FaultTrigger {
  /** Once in so many occasions, by chance: one draw for each request, or for each decision that no request asks for. */
  readonly oneIn?: number;
  /** Once more than so many sessions have been opened. */
  readonly after?: number;
  /** Milliseconds since the tenant came to be, from which on. */
  readonly fromMs?: number;
  /** Milliseconds since the tenant came to be, up to which. */
  readonly untilMs?: number;
  /** A part of each day (UTC), in minutes since midnight; it may lie across midnight. The end is outside. */
  readonly daily?: { readonly fromMinute: number; readonly untilMinute: number };
  /** While at least so many polls are held. */
  readonly held?: number;
}

/** A text that is no trigger: which part of it, and what it should have been. */
export interface TriggerProblem {
  readonly part: string;
  readonly expected: string;
}

/** One way to write a part of a trigger. */
interface Form {
  /** How it is written, for messages and help. */
  readonly written: string;
  /** The part as a piece of a trigger; undefined when the value cannot be read. */
  readonly read: (value: string) => FaultTrigger | undefined;
  /** The piece as it is written; undefined when the trigger has none of it. */
  readonly write: (trigger: FaultTrigger) => string | undefined;
}

/** Chance has no name: it is written as a fraction. */
const chance: Form = {
  written: "1/N for once in N (N from 2)",
  read: (value) => counted(/^1\/(\d+)$/.exec(value)?.[1], 2, (oneIn) => ({ oneIn })),
  write: ({ oneIn }) => (oneIn === undefined ? undefined : `1/${oneIn}`),
};

/** The other parts by their names, in the order in which they are written. */
const named: Readonly<Record<string, Form>> = {
  after: {
    written: "after=N for after N sessions opened",
    read: (value) => counted(value, 1, (after) => ({ after })),
    write: ({ after }) => after?.toString(),
  },
  from: {
    written: "from=TIME for from so long after the start (500ms, 90s, 10m, 2h)",
    read: (value) => timed(value, (fromMs) => ({ fromMs })),
    write: ({ fromMs }) => (fromMs === undefined ? undefined : durationText(fromMs)),
  },
  until: {
    written: "until=TIME for up to so long after the start (500ms, 90s, 10m, 2h)",
    read: (value) => timed(value, (untilMs) => ({ untilMs })),
    write: ({ untilMs }) => (untilMs === undefined ? undefined : durationText(untilMs)),
  },
  daily: {
    written: "daily=HH:MM-HH:MM for a part of each day, UTC",
    read: readDaily,
    write: ({ daily }) => daily && `${timeOfDayText(daily.fromMinute)}-${timeOfDayText(daily.untilMinute)}`,
  },
  held: {
    written: "held=N for while at least N polls are held",
    read: (value) => counted(value, 1, (held) => ({ held })),
    write: ({ held }) => held?.toString(),
  },
};

/** Reads the parts of a trigger, which commas divide; each kind of part at most once. */
export function readTrigger(text: string): FaultTrigger | TriggerProblem {
  const trigger: FaultTrigger = {};
  const seen = new Set<string>();
  for (const part of text.split(",").map((piece) => piece.trim())) {
    const at = part.indexOf("=");
    const name = at < 0 ? "a chance" : part.slice(0, at);
    const form = at < 0 ? formOfChance(part) : Object.hasOwn(named, name) ? named[name] : undefined;
    const read = form?.read(part.slice(at + 1));
    if (form === undefined || read === undefined) return { part, expected: form?.written ?? formsText() };
    if (seen.has(name)) return { part, expected: `${name} once` };
    seen.add(name);
    Object.assign(trigger, read);
  }
  const { fromMs = 0, untilMs = Infinity } = trigger;
  return fromMs < untilMs ? trigger : { part: text, expected: "a beginning (from) before the end (until)" };
}

/** The trigger in its one canonical form; empty for always. */
export function formatTrigger(trigger: FaultTrigger): string {
  const parts = Object.entries(named).map(([name, { write }]) => {
    const value = write(trigger);
    return value === undefined ? undefined : `${name}=${value}`;
  });
  return [chance.write(trigger), ...parts].filter((part) => part !== undefined).join(",");
}

/** Only what has a stroke was meant as a fraction. */
function formOfChance(part: string): Form | undefined {
  return part.includes("/") ? chance : undefined;
}

function formsText(): string {
  return [chance, ...Object.values(named)].map(({ written }) => written).join("; or ");
}

/** Largest count that a trigger takes: more occasions than any run has. */
const largestCount = 1_000_000_000;

function counted(
  text: string | undefined,
  least: number,
  make: (count: number) => FaultTrigger,
): FaultTrigger | undefined {
  const count = Number(text);
  const isCount = text !== undefined && /^\d+$/.test(text) && count >= least && count <= largestCount;
  return isCount ? make(count) : undefined;
}

/** Largest unit first: a duration is written in the largest that leaves no rest. */
const unitMs = { h: 3_600_000, m: 60_000, s: 1000, ms: 1 } as const;

function timed(text: string, make: (ms: number) => FaultTrigger): FaultTrigger | undefined {
  const match = /^(\d{1,9})(ms|s|m|h)$/.exec(text);
  const ms = Number(match?.[1]) * unitMs[(match?.[2] ?? "ms") as keyof typeof unitMs];
  return ms > 0 ? make(ms) : undefined;
}

function durationText(ms: number): string {
  const unit = (Object.keys(unitMs) as (keyof typeof unitMs)[]).find((name) => ms % unitMs[name] === 0) ?? "ms";
  return `${ms / unitMs[unit]}${unit}`;
}

function readDaily(text: string): FaultTrigger | undefined {
  const match = /^([01]\d|2[0-3]):([0-5]\d)-([01]\d|2[0-3]):([0-5]\d)$/.exec(text);
  if (match === null) return undefined;
  const [fromHour, fromMinutes, untilHour, untilMinutes] = match.slice(1).map(Number) as [
    number,
    number,
    number,
    number,
  ];
  const daily = { fromMinute: fromHour * 60 + fromMinutes, untilMinute: untilHour * 60 + untilMinutes };
  return daily.fromMinute === daily.untilMinute ? undefined : { daily };
}

function timeOfDayText(minute: number): string {
  return [Math.floor(minute / 60), minute % 60].map((part) => String(part).padStart(2, "0")).join(":");
}
