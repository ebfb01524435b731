import { z } from "zod";
import { maxTimerMs } from "../clock.ts";
import { notificationKinds } from "./notification-kinds.ts";

/** The kinds of notifications that an entry is set up for. */
export const notificationsSchema = z.array(z.enum(notificationKinds)).default([...notificationKinds]);

const loopbackHost = /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])$/;

/** Device tokens are secrets, so pushes go to nobody but this machine. */
const endpointSchema = z.string().refine(isLoopback, {
  error: ({ input }) =>
    "expected an http: address of this machine (127.0.0.1, [::1] or localhost) without a path, as device tokens " +
    `are sent there; got "${String(input)}"`,
});

export const pushSchema = z.strictObject({
  /** Where pushes are sent, in the shape of the real services; null for the receiver inside the tenant. */
  endpoint: endpointSchema.nullable().default(null),
  /** An event that no poll has fetched so long after it came is pushed. Assumed: clients poll again at once, and no source says more. */
  awayAfterMs: z.int().min(0).max(maxTimerMs).default(2000),
  /** The receiver inside the tenant keeps so many pushes, the last ones. */
  keptPushes: z.int().min(1).max(1_000_000).default(1000),
  /** Pushes that are under way to the endpoint at a time; what comes beyond is dropped and counted. */
  maxUnderWay: z.int().min(1).max(100_000).default(1000),
});

export type PushConfig = z.output<typeof pushSchema>;

function isLoopback(text: string): boolean {
  const url = URL.parse(text);
  return url !== null && url.protocol === "http:" && loopbackHost.test(url.hostname) && url.pathname === "/";
}
