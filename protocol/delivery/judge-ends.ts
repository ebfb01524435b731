import type { Anomaly } from "./anomaly.ts";
import type { SessionView } from "./session-view.ts";

/** What came after the event that says that the session is over, and what was taken once it was. */
export function judgeAfterEnd({ session, ends, delivered, sent }: SessionView): Anomaly[] {
  const told = ends.find(({ how }) => how === "told");
  const toldAt = told === undefined ? -1 : delivered.findIndex(({ key }) => key === told.key);
  const after = toldAt < 0 ? [] : delivered.slice(toldAt + 1);
  const over = ends.at(0)?.endedAtMs ?? Infinity;
  const taken = sent.filter(({ outcome, startedAtMs }) => outcome === "taken" && startedAtMs > over);
  return [
    ...after.map(({ key }): Anomaly => {
      return { kind: "afterEnd", session, key, message: "expected nothing after the event that ends the session" };
    }),
    ...taken.map(({ key }): Anomaly => {
      return { kind: "afterEnd", session, key, message: "expected a refusal, the session is over, got it taken" };
    }),
  ];
}

/** A session that was not found any more, and that answers a later poll. Whether its transcript can still be read no source says. */
export function judgeResurrection({ session, ends, polls }: SessionView): Anomaly[] {
  const gone = ends.find(({ how }) => how === "gone");
  if (gone === undefined) return [];
  const isBack = polls.some(({ startedAtMs }) => startedAtMs > gone.endedAtMs);
  const message = "expected not to be found any more, got an answer as if it lived";
  return isBack ? [{ kind: "resurrected", session, key: "", message }] : [];
}
