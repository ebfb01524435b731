import { expect, test } from "vitest";
import { proofs } from "../proofs.ts";
import { requirements } from "../requirements.ts";
import { runCampaign, type FaultEndings } from "./campaign.ts";
import { foundByOne, judgeCampaign, scoresOf, type FaultFacts } from "./judge-campaign.ts";
import { alarmsOf } from "./soundness.ts";
import { shuffled } from "./shuffled.ts";

const fact = (id: string): FaultFacts => ({ id, family: "delivery", deviation: `${id} happens.` });
const none = { failed: [], recorded: [], blocked: [], suiteError: [] };
const ended = (fault: string, endings: Partial<FaultEndings["endings"]>): FaultEndings => ({
  fault,
  endings: { ...none, ...endings },
});

/** A fault whose proof names a required requirement. */
const [known = "", proof] =
  Object.entries(proofs).find(([, { breaks }]) =>
    requirements.some(({ id, tier }) => id === breaks && tier === "required"),
  ) ?? [];
const breaks = proof?.breaks ?? "";

test("a fault is accused, recorded, in the way of others, or survives", () => {
  const facts = ["a", "b", "c", "d"].map(fact);
  const { faults } = judgeCampaign(facts, [
    ended("a", { failed: ["X"], recorded: ["Y"] }),
    ended("b", { recorded: ["Y"] }),
    ended("c", { blocked: ["Z"] }),
    ended("d", {}),
  ]);
  expect(faults.map(({ fate }) => fate)).toEqual(["accused", "recorded", "blocked", "survived"]);
  expect(faults.map(({ noticedBy }) => noticedBy)).toEqual([["X", "Y"], ["Y"], [], []]);
  expect(faults.at(-1)?.reason).toBe("not known");
});

test("blame is right when the requirement that is broken says so, and only then", () => {
  const judge = (endings: Partial<FaultEndings["endings"]>) =>
    judgeCampaign([fact(known)], [ended(known, endings)]).faults[0];
  expect(judge({ failed: [breaks, "X"] })).toMatchObject({ isBlameRight: true, breaksRequired: true });
  expect(judge({ failed: ["X"] })).toMatchObject({ isBlameRight: false });
  expect(judge({})).toMatchObject({ isBlameRight: null });
});

test("scores are missed by one survivor too many, and by a requirement that notices nothing", () => {
  const all = requirements.map(({ id }) => id);
  const facts = Array.from({ length: 50 }, (_, at) => fact(`f${at}`));
  const noticed = facts.map(({ id }) => ended(id, { failed: all }));
  const kept = (results: FaultEndings[]): boolean[] =>
    scoresOf(judgeCampaign(facts, results)).map(({ isKept }) => isKept);
  expect(kept([...noticed.slice(1), ended("f0", {})])[0]).toBe(true);
  expect(kept([...noticed.slice(2), ended("f0", {}), ended("f1", {})])[0]).toBe(false);
  expect(kept(noticed).at(-1)).toBe(true);
  expect(kept(facts.map(({ id }) => ended(id, { failed: all.slice(1) }))).at(-1)).toBe(false);
});

test("a fault that one requirement alone finds is told with it, and an error of the suite with its fault", () => {
  const campaign = judgeCampaign(
    [fact("a"), fact("b")],
    [ended("a", { failed: ["X"] }), ended("b", { suiteError: ["Y"] })],
  );
  expect(foundByOne(campaign)).toEqual([["a", "X"]]);
  expect(campaign.suiteErrors).toEqual(["b Y"]);
});

test("on the correct tenant anything but a pass is an alarm", () => {
  const endings = { failed: ["A"], recorded: ["B"], blocked: ["C"], suiteError: ["D"] };
  expect(alarmsOf({ seed: 1, isShuffled: false, count: 4, endings })).toEqual([
    "A failed",
    "B cannotTell",
    "C blocked",
    "D suiteError",
  ]);
});

test("the same seed gives the same order of all, another one another", () => {
  const items = Array.from({ length: 100 }, (_, at) => at);
  expect(shuffled(items, 7)).toEqual(shuffled(items, 7));
  expect(shuffled(items, 7)).not.toEqual(shuffled(items, 8));
  expect(shuffled(items, 7).toSorted((one, other) => one - other)).toEqual(items);
});

test("faults are tried side by side and come back in their order", async () => {
  const faults = ["second-poll-held", "ended-sessions-kept", "message-lost"];
  const results = await runCampaign({ faults, seed: 1 });
  expect(results.map(({ fault }) => fault)).toEqual(faults);
  const [held, kept, lost] = judgeCampaign(faults.map(fact), results).faults;
  expect([held?.noticedBy, lost?.fate, kept?.fate]).toEqual([
    expect.arrayContaining(["POLL-002"]),
    "accused",
    "survived",
  ]);
});
