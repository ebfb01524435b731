import { longestRunMs, type LoadPlan } from "../plan.ts";
import { LoadProblem } from "./load-problem.ts";

/** Most that one run may ask for. */
export const caps = {
  /** One k6 process needs a file descriptor a poller, and 20,000 is a common hard limit. */
  pollers: 19_000,
  /** k6 keeps every measured value in memory until the end. */
  runMs: 2 * 3_600_000,
  creationRate: 1000,
} as const;

const loopback = /^(localhost|127(\.\d{1,3}){3}|\[::1\])$/;

/** Does this URL lead to the machine that the suite runs on? */
export function isLoopback(url: string): boolean {
  return loopback.test(new URL(url).hostname);
}

/**
 * Lets a plan pass that puts load on this machine, or on exactly the host that was confirmed, and stays within `caps`.
 * @throws {LoadProblem} of kind usage
 */
export function assertMayLoad(plan: LoadPlan, allowedHost?: string): void {
  assertAllowedTarget(plan.target.url, allowedHost);
  assertWithinCap("pollers", plan.pollers, caps.pollers, "ask for fewer with --pollers");
  assertWithinCap("new sessions a second", plan.creationRate, caps.creationRate, "ask for fewer with --rate");
  assertWithinCap("milliseconds of run time", longestRunMs(plan), caps.runMs, "ask for less with --duration");
}

function assertAllowedTarget(url: string, allowedHost: string | undefined): void {
  const { hostname, protocol } = new URL(url);
  if (protocol !== "http:" && protocol !== "https:") {
    throw usage(
      "the target cannot be put under load",
      "--target",
      "an http or https address",
      `"${url}"`,
      "name another",
    );
  }
  if (isLoopback(url) || hostname === allowedHost?.toLowerCase()) return;
  throw usage(
    "the target is not this machine, and load on it was not confirmed",
    "--target",
    "a loopback address, or the target's host name in --i-may-load-this",
    allowedHost === undefined ? `host "${hostname}" and no confirmation` : `host "${hostname}" and "${allowedHost}"`,
    `if its owner agreed, add --i-may-load-this ${hostname}`,
  );
}

function assertWithinCap(what: string, got: number, cap: number, next: string): void {
  if (got <= cap) return;
  throw usage("the load asked for is beyond what one run may do", what, `at most ${cap}`, String(Math.ceil(got)), next);
}

function usage(what: string, where: string, expected: string, got: string, next: string): LoadProblem {
  return new LoadProblem("usage", { what, where, expected, got, next });
}
