import type { Shape } from "../profiles.ts";
import { lengthMs, mostPollers } from "../stages.ts";
import { LoadProblem } from "./load-problem.ts";

/** Most that one run may ask for. */
export const caps = {
  /** Twice of what was ever carried by one machine of two processors. */
  pollers: 250_000,
  runMs: 26 * 3_600_000,
  creationRate: 5000,
  messages: 20_000,
  uploads: 2000,
  /** Of one file; a tenant takes 25 MB. */
  uploadBytes: 100 * 1024 * 1024,
} as const;

const loopback = /^(localhost|127(\.\d{1,3}){3}|\[::1\])$/;

/** Does this URL lead to the machine that the suite runs on? */
export function isLoopback(url: string): boolean {
  return loopback.test(new URL(url).hostname);
}

/**
 * Lets a load pass that goes to this machine, or to exactly the host that was confirmed, and stays within `caps`.
 * @throws {LoadProblem} of kind usage
 */
export function assertMayLoad(
  urls: readonly string[],
  { stages, messages, uploads }: Pick<Shape, "stages" | "messages" | "uploads">,
  allowedHost?: string,
): void {
  for (const url of urls) assertAllowedTarget(url, allowedHost);
  const rate = Math.max(...stages.map(({ perSecond }) => perSecond));
  assertWithinCap("pollers", mostPollers(stages), caps.pollers, "ask for fewer with --pollers");
  assertWithinCap("new sessions a second", rate, caps.creationRate, "ask for fewer with --rate");
  assertWithinCap("milliseconds of run time", lengthMs(stages), caps.runMs, "ask for less with --duration");
  assertWithinCap("messages a second", messages.perSecond, caps.messages, "ask for fewer with --messages");
  assertWithinCap("uploads at a time", uploads.atOnce, caps.uploads, "ask for fewer with --uploads");
  assertWithinCap("bytes of a file", Math.max(0, ...uploads.bytes), caps.uploadBytes, "ask for less with --size");
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
