import type { SessionState } from "../protocol/types.ts";

/** What can happen to a session, as far as its state is concerned. Source: api-v2 lifecycle; arrows the sources only imply are assumed. */
export type Signal =
  "route" | "reserve" | "accept" | "decline" | "requeue" | "automate" | "disconnect" | "finish" | "fail";

const liveStates = ["ivr", "queued", "connecting", "connected"] as const satisfies readonly SessionState[];

/** For each signal, the state it leads to from each state that admits it. */
const transitions: Readonly<Record<Signal, Partial<Record<SessionState, SessionState>>>> = {
  route: { ivr: "queued" },
  reserve: { queued: "connecting" },
  accept: { connecting: "connected" },
  decline: { connecting: "queued" },
  requeue: { connected: "queued" },
  automate: { connected: "ivr" },
  disconnect: fromAnyLiveState("ivr"),
  finish: fromAnyLiveState("completed"),
  fail: fromAnyLiveState("failed"),
};

function fromAnyLiveState(target: SessionState): Partial<Record<SessionState, SessionState>> {
  return Object.fromEntries(liveStates.map((state) => [state, target]));
}

/** The state after a signal; undefined when the state does not admit the signal. */
export function nextState(state: SessionState, signal: Signal): SessionState | undefined {
  return transitions[signal][state];
}

/** Has a session in this state ended for good? */
export function isOver(state: SessionState): boolean {
  return state === "completed" || state === "failed";
}
