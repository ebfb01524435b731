import type { CookieSerializeOptions } from "@fastify/cookie";
import type { World } from "./world.ts";

/** Attributes of the cookie that tells browsers apart: those of the configuration. */
export function cookieAttributes({ config, faults }: Pick<World, "config" | "faults">): CookieSerializeOptions {
  const { path, httpOnly, secure, sameSite } = config.cookie;
  return {
    path: path !== "/" && faults.has("cookie-path-root") ? "/" : path,
    httpOnly: httpOnly && !faults.has("cookie-script-readable"),
    secure,
    sameSite: sameSite !== "lax" && faults.has("cookie-same-site-lax") ? "lax" : sameSite,
  };
}
