import type { ClientFamily } from "../protocol/client-families.ts";
import { isJsonObject, memberOf } from "../protocol/json.ts";

/** Members of `parameters.user_platform` that only one family sends. */
const telltaleMembers = [
  { family: "web", member: "browser", source: "[rails-v1]" },
  { family: "android", member: "sdk", source: "[android ContactCenterCommunicator.kt]" },
  { family: "android", member: "hardware", source: "[android ContactCenterCommunicator.kt]" },
  { family: "ios", member: "identifier", source: "[ios RequestChatParameters.swift]" },
] as const satisfies readonly { family: ClientFamily; member: string; source: string }[];

/**
 * What kind of program asks for a chat. Both SDKs describe their platform in the parameters; web clients mostly do not, but
 * share one client id. A program that says nothing known is of the unknown family.
 */
export function clientFamilyOf(parameters: unknown, isBrowser: boolean): ClientFamily {
  const platform = memberOf(parameters, "user_platform");
  const told = isJsonObject(platform)
    ? telltaleMembers.find(({ member }) => Object.hasOwn(platform, member))
    : undefined;
  if (told !== undefined) return told.family;
  return isBrowser ? "web" : "unknown";
}
