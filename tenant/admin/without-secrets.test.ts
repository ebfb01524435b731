import { expect, test } from "vitest";
import { withoutSecrets } from "./without-secrets.ts";

test("members that are named for secrets are hidden at any depth, all others are as they were", () => {
  const config = {
    tls: { key: "k", keyFile: "/a/key.pem", cert: "c" },
    services: [{ authToken: "t", secret: { inner: "s" }, token: null, tokenCount: 3 }],
    appPassword: "p",
    keepAliveTimeoutMs: 1,
  };
  expect(withoutSecrets(config)).toEqual({
    tls: { key: "(hidden)", keyFile: "/a/key.pem", cert: "c" },
    services: [{ authToken: "(hidden)", secret: "(hidden)", token: null, tokenCount: 3 }],
    appPassword: "(hidden)",
    keepAliveTimeoutMs: 1,
  });
});
