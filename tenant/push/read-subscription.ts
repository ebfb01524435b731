import { isRefusal, refusal, type Refusal } from "../answer.ts";
import { decodeObject } from "../body.ts";
import type { ActiveFaults } from "../faults.ts";
import { bundleMember, notificationKinds, tokenMembers } from "./notification-kinds.ts";
import type { Subscription } from "./push-state.ts";

/**
 * Reads a subscription: null where the body names no token, which cancels. A token of more than one kind is 5603; 5003 is, as
 * for any body that cannot be decoded, a token that is no text and (no source names the code) an APNs token without the
 * bundle id that becomes its topic, or a bundle id alone. Members that nobody knows are passed over.
 */
export function readSubscription(
  body: Uint8Array | undefined,
  faults: ActiveFaults,
): { readonly wanted: Subscription | null } | Refusal {
  const decoded = decodeObject(body);
  if (isRefusal(decoded)) return decoded;
  const { object } = decoded;
  const members = [...Object.values(tokenMembers), bundleMember];
  const unfit = members.find((member) => Object.hasOwn(object, member) && !isText(object[member]));
  if (unfit !== undefined) return refusal("5003", `expected a text that is not empty in "${unfit}"`);
  const [kind, another] = notificationKinds.filter((one) => Object.hasOwn(object, tokenMembers[one]));
  if (another !== undefined && !faults.has("push-two-kinds-accepted")) return refusal("5603");
  const topic = textOf(object[bundleMember]);
  if (kind === undefined) {
    return topic === null ? { wanted: null } : refusal("5003", `expected a token beside "${bundleMember}"`);
  }
  if (kind === "apns" && topic === null && !faults.has("push-apns-without-bundle-accepted"))
    return refusal("5003", `expected "${bundleMember}" beside "${tokenMembers.apns}"`);
  const token = String(object[tokenMembers[kind]]);
  return { wanted: { kind, token, topic: kind === "apns" ? (topic ?? "") : null } };
}

function isText(value: unknown): value is string {
  return typeof value === "string" && value !== "";
}

function textOf(value: unknown): string | null {
  return isText(value) ? value : null;
}
