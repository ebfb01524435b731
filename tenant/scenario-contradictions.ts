import type { Scenario, Step } from "./scenario.ts";

/** A part of a scenario, by its place in it, that names what the scenario does not have. */
export interface Dangling {
  readonly path: PropertyKey[];
  readonly message: string;
}

/** Names of parties and parts that the scenario uses and does not have; its steps are well formed already. */
export function findDangling(scenario: Scenario): Dangling[] {
  const { onStart, onMessage, onForm, onDisconnect, commands, onSignaling, parts } = scenario;
  const lists: [PropertyKey[], readonly Step[]][] = [
    [["onStart"], onStart],
    [["onMessage"], onMessage],
    [["onForm"], onForm],
    [["onDisconnect"], onDisconnect],
    ...listsOf("commands", commands),
    ...listsOf("onSignaling", onSignaling),
    ...listsOf("parts", parts),
  ];
  return lists.flatMap(([path, steps]) =>
    steps.flatMap((step, at) =>
      danglingIn(scenario, step).map((one) => ({ ...one, path: [...path, at, ...one.path] })),
    ),
  );
}

function listsOf(member: string, lists: Readonly<Record<string, readonly Step[]>>): [PropertyKey[], readonly Step[]][] {
  return Object.entries(lists).map(([name, steps]) => [[member, name], steps]);
}

function danglingIn({ parties, parts }: Scenario, step: Step): Dangling[] {
  if ("party" in step) return isKnown(parties, step.party) ? [] : [dangling(["party"], "party", parties, step.party)];
  if (step.do !== "waitFor") return [];
  const named = Object.entries(step.replies).map(([reply, part]) => ({ path: ["replies", reply], part }));
  return [...named, { path: ["otherwise"], part: step.otherwise }].flatMap(({ path, part }) =>
    part === null || isKnown(parts, part) ? [] : [dangling(path, "part", parts, part)],
  );
}

function isKnown(table: object, name: string): boolean {
  return Object.hasOwn(table, name);
}

function dangling(path: PropertyKey[], what: string, table: object, got: string): Dangling {
  const known = Object.keys(table).map((name) => `"${name}"`);
  return { path, message: `expected a ${what} of the scenario (${known.join(", ") || "it has none"}), got "${got}"` };
}
