import { isDeepStrictEqual } from "node:util";
import type { ServerEvent } from "../../protocol/types.ts";
import type { Answer } from "../answer.ts";
import type { AnsweredCall, Delivery, FaultContext, PollMishap, RawAnswer, SentEvent } from "./fault-context.ts";
import type { Fault } from "./fault.ts";
import { createGate, type Gate } from "./gate.ts";
import type { ChosenFault } from "./read-faults.ts";
import type { FaultySession, Situation } from "./situation.ts";
import { createTally } from "./tally.ts";

/** The faults that one tenant commits, or, see `forCall`, what one of its calls sees of them. */
export interface Switchboard<Id extends string> {
  /** What is switched on, in canonical form. */
  readonly switchedOn: readonly string[];
  /** Is the fault committed here and now? To be asked only where a yes changes something, as it counts as fired. */
  has(id: Id): boolean;
  /** The answer as it is to be written. */
  answer(answer: Answer, call: AnsweredCall): Answer;
  /** The bytes as they are to be written. */
  write(raw: RawAnswer, call: AnsweredCall): RawAnswer;
  /** How late the answer is, in milliseconds. */
  delayMs(answer: Answer, call: AnsweredCall): number;
  /** How long a poll without events is held, in milliseconds. */
  holdMs(holdMs: number, session: FaultySession): number;
  /** The events as they are to wait for delivery. */
  publish(events: readonly ServerEvent[], session: FaultySession): readonly ServerEvent[];
  /** Do the events end the hold of a poll? */
  wakes(events: readonly ServerEvent[], session: FaultySession): boolean;
  /** What a poll is given. */
  deliver(events: readonly ServerEvent[], session: FaultySession): Delivery;
  /** May a poll of the session be answered, or held? */
  admits(session: FaultySession): boolean;
  /** To be told what happens to polls. */
  mishap(what: PollMishap, session: FaultySession): void;
  /** The events of a client as they are to be taken. */
  receive(events: readonly SentEvent[], session: FaultySession): readonly SentEvent[];
  /** The faults as one call sees them: chance is drawn once for the call and for what it sets off. */
  forCall(): Switchboard<Id>;
  /** How often each of `switchedOn` was committed so far; 0 for one that never had the occasion. */
  fired(): Readonly<Record<string, number>>;
}

/** One fault that is switched on. */
interface Switch {
  readonly fault: Fault;
  readonly text: string;
  readonly gate: Gate;
  readonly context: FaultContext;
  fired: number;
}

type Draw = (one: Switch) => boolean;

/** Builds the switchboard of one tenant; one without faults costs nothing to ask. */
export function createSwitchboard<Id extends string>(
  chosen: readonly ChosenFault<Id>[],
  faults: readonly (Fault & { readonly id: Id })[],
  { situation, seed }: { readonly situation: Situation; readonly seed: number },
): Switchboard<Id> {
  const switches = chosen.flatMap(({ id, trigger, text }): [Id, Switch][] => {
    const fault = faults.find((one) => one.id === id);
    if (fault === undefined) return [];
    const gate = createGate({ ...fault.trigger, ...trigger }, { id, seed }, situation);
    return [[id, { fault, text, gate, context: { tally: createTally(), situation }, fired: 0 }]];
  });
  return switches.length === 0 ? noFaults : viewOf(new Map(switches), ({ gate }) => gate.draw());
}

const noFaults: Switchboard<string> = {
  switchedOn: [],
  has: () => false,
  answer: (answer) => answer,
  write: (raw) => raw,
  delayMs: () => 0,
  holdMs: (holdMs) => holdMs,
  publish: (events) => events,
  wakes: () => true,
  deliver: (events) => ({ events, kept: [] }),
  admits: () => true,
  mishap: () => {},
  receive: (events) => events,
  forCall: () => noFaults,
  fired: () => ({}),
};

function viewOf<Id extends string>(switches: ReadonlyMap<Id, Switch>, draw: Draw): Switchboard<Id> {
  const all = [...switches.values()];
  const hasChance = all.some(({ gate }) => gate.hasChance);
  const isCommitted = (one: Switch): boolean => one.gate.isOpen() && draw(one);

  /** Lets every fault that is committed alter a value, one after the other; only what really changes counts as fired. */
  function alter<Value>(
    value: Value,
    hookOf: (fault: Fault) => ((given: Value, context: FaultContext) => Value) | undefined,
  ): Value {
    return all.reduce((given, one) => {
      const hook = hookOf(one.fault);
      if (hook === undefined || !isCommitted(one)) return given;
      const altered = hook(given, one.context);
      if (!isDeepStrictEqual(altered, given)) one.fired += 1;
      return altered;
    }, value);
  }

  const view: Switchboard<Id> = {
    switchedOn: all.map(({ text }) => text),
    has(id) {
      const one = switches.get(id);
      if (one === undefined || !isCommitted(one)) return false;
      one.fired += 1;
      return true;
    },
    answer: (answer, call) =>
      alter(answer, ({ answer: hook }) => hook && ((given, context) => hook(given, call, context))),
    write: (raw, call) => alter(raw, ({ write }) => write && ((given, context) => write(given, call, context))),
    delayMs: (answer, call) =>
      alter(0, ({ delayMs }) => delayMs && ((given, context) => given + delayMs(answer, call, context))),
    holdMs: (holdMs, session) =>
      alter(holdMs, ({ holdMs: hook }) => hook && ((given, context) => hook(given, session, context))),
    publish: (events, session) =>
      alter(events, ({ publish }) => publish && ((given, context) => publish(given, session, context))),
    wakes: (events, session) =>
      alter(true, ({ wakes }) => wakes && ((given, context) => given && wakes(events, session, context))),
    deliver: (events, session) =>
      alter<Delivery>(
        { events, kept: [] },
        ({ deliver }) => deliver && ((given, context) => deliver(given, session, context)),
      ),
    admits: (session) => alter(true, ({ admits }) => admits && ((given, context) => given && admits(session, context))),
    mishap(what, session) {
      for (const one of all)
        if (one.fault.mishap !== undefined && isCommitted(one)) one.fault.mishap(what, session, one.context);
    },
    receive: (events, session) =>
      alter(events, ({ receive }) => receive && ((given, context) => receive(given, session, context))),
    forCall: () => (hasChance ? viewOf(switches, drawOnce(draw)) : view),
    fired: () => Object.fromEntries(all.map(({ text, fired }) => [text, fired])),
  };
  return view;
}

/** Remembers each draw, so that one call meets a fault everywhere or nowhere. */
function drawOnce(draw: Draw): Draw {
  const drawn = new Map<Switch, boolean>();
  return (one) => {
    const before = drawn.get(one);
    if (before !== undefined) return before;
    const isDrawn = draw(one);
    drawn.set(one, isDrawn);
    return isDrawn;
  };
}
