import type { ScenarioInput } from "../scenario.ts";
import { usualParties } from "./conversation-steps.ts";

type Steps = NonNullable<ScenarioInput["onStart"]>;

const { agent } = usualParties;

/** How a session gets to each of the states that it can live in. */
const waysTo = {
  ivr: [{ do: "announce" }],
  queued: [{ do: "announce" }],
  connecting: [{ do: "announce" }, { do: "reserve" }],
  connected: [{ do: "announce" }, { do: "reserve" }, { do: "accept" }, { do: "join" }],
} as const satisfies Readonly<Record<string, Steps>>;

/** How long a session stays in its state before it comes to its end by itself, in milliseconds: longer than a hold. */
const stayMs = 20_000;

/** What becomes of it there: nothing, an ordinary end, or a failure. */
const fates = {
  stays: [],
  ends: [{ do: "end", afterMs: stayMs }],
  fails: [{ do: "fail", afterMs: stayMs }],
} as const satisfies Readonly<Record<string, Steps>>;

type LiveState = keyof typeof waysTo;
type Fate = keyof typeof fates;

/** Sessions that get to one state and stay in it, or come to their end there: stays-queued, ends-connected and so on. */
export const stateEndings = Object.fromEntries(
  (Object.keys(waysTo) as LiveState[]).flatMap((state) =>
    (Object.keys(fates) as Fate[]).map((fate) => [`${fate}-${state}`, scenarioOf(state, fate)]),
  ),
) as Readonly<Record<`${Fate}-${LiveState}`, ScenarioInput>>;

function scenarioOf(state: LiveState, fate: Fate): ScenarioInput {
  return {
    firstState: state === "ivr" ? "ivr" : "queued",
    parties: state === "connected" ? { agent } : {},
    onStart: [...waysTo[state], ...fates[fate]],
    onDisconnect: [{ do: "end" }],
  };
}
