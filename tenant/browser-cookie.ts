import { parseCookie, stringifySetCookie } from "cookie";
import type { World } from "./world.ts";

/** The value of the cookie that tells browsers apart, in the header that brings all of them. */
export function browserCookieIn({ config }: Pick<World, "config">, header: string | undefined): string | undefined {
  return header === undefined ? undefined : parseCookie(header)[config.cookie.name];
}

/** The header that gives a browser its cookie, with the attributes of the configuration. */
export function setCookieHeader({ config, faults }: Pick<World, "config" | "faults">, value: string): string {
  const { name, path, httpOnly, secure, sameSite } = config.cookie;
  return stringifySetCookie({
    name,
    value,
    path: path !== "/" && faults.has("cookie-path-root") ? "/" : path,
    httpOnly: httpOnly && !faults.has("cookie-script-readable"),
    secure,
    sameSite: sameSite !== "lax" && faults.has("cookie-same-site-lax") ? "lax" : sameSite,
  });
}
