import type { Run } from "../model.ts";
import { spanText } from "./figures.ts";

/** Everything that is needed to make the same run again, as label and value. */
export function provenance(run: Run): (readonly [string, string])[] {
  const { id, startedAt, finishedAt, suite, specDigest, seed, target, versions, command, failOn, contract, load } = run;
  const tookMs = Date.parse(finishedAt) - Date.parse(startedAt);
  return [
    ["Run", id],
    ["Command", command],
    ["Target", target.kind === "embedded" ? `the embedded reference tenant, ${target.url}` : target.url],
    ["tenantUrl", target.tenantUrl],
    ["appId", target.appId],
    ["Started", timeText(startedAt)],
    ["Finished", `${timeText(finishedAt)}, after ${spanText(tookMs)}`],
    ["Seed", String(seed)],
    ["Breaks the run", failOn === "required" ? "required statements" : "required and recommended statements"],
    ...(contract === null ? [] : [["Clock of the contract run", clockText(contract.clock)] as const]),
    ...(load === null ? [] : loadRows(load)),
    ["OpenAPI document, SHA-256", specDigest],
    [suite.name, suite.version],
    ...Object.entries(versions),
  ];
}

/** A moment as a reader wants it, in UTC: 2026-09-22 10:15:00 UTC. */
export function timeText(iso: string): string {
  return `${new Date(iso).toISOString().slice(0, 19).replace("T", " ")} UTC`;
}

function clockText(clock: "virtual" | "real"): string {
  return clock === "virtual" ? "virtual: holds take no real time" : "real";
}

function loadRows({ profile, seed }: NonNullable<Run["load"]>): (readonly [string, string])[] {
  return [
    ["Load profile", profile],
    ["Seed of the load", String(seed)],
  ];
}
