import { expect, test } from "vitest";
import { readAuthorization } from "./authorization.ts";
import { activateFaults } from "./faults.ts";

const scheme = "MOBILE-API-140-327-PLAIN";
const none = activateFaults([]);

test.each([
  [`${scheme} appId="test", clientId="123"`, "test", "123"],
  [`${scheme} appId=test, clientId=123`, "test", "123"],
  [`${scheme} appId="test",clientId=123`, "test", "123"],
  [`  ${scheme}   appId = "test" ,  clientId = "123"  `, "test", "123"],
  [`${scheme} clientId="123", appId="test"`, "test", "123"],
  [`${scheme} appId="test", clientId="with, comma and space"`, "test", "with, comma and space"],
  [`${scheme} appId=test, clientId=a=b==`, "test", "a=b=="],
  [`${scheme} version=2, appId=test, clientId=123`, "test", "123"],
  [`${scheme} appId=test, clientId=123, clientId=456`, "test", "123"],
])("%j names entry and client", (header, appId, clientId) => {
  expect(readAuthorization(header, none)).toEqual({ appId, clientId, wrong: null });
});

test.each([
  [undefined, "2000"],
  ["   ", "2000"],
  [`Basic appId="test", clientId="123"`, "2002"],
  [`appId="test", clientId="123"`, "2002"],
  [`${scheme.toLowerCase()} appId="test", clientId="123"`, "2002"],
  [`${scheme}x appId="test"`, "2002"],
  [scheme, "2001"],
  [`${scheme} test 123`, "2001"],
  [`${scheme} appId=test clientId=123`, "2001"],
  [`${scheme} appId="test, clientId="123"`, "2001"],
  [`${scheme} appId=test,, clientId=123`, "2001"],
  [`${scheme} appId=test, clientId=123,`, "2001"],
  [`${scheme} clientId="123"`, "2003"],
  [`${scheme} other="1"`, "2003"],
  [`${scheme} appid="test", clientId="123"`, "2003"],
  [`${scheme} appId="test"`, "2004"],
  [`${scheme} appId="test", clientId=""`, "2004"],
  [`${scheme} appId="", clientId="123"`, "3000"],
  [`${scheme} appId="not an id", clientId="123"`, "3000"],
  [`${scheme} appId="${"x".repeat(65)}", clientId="123"`, "3000"],
])("%j is refused with %s", (header, code) => {
  expect(readAuthorization(header, none).wrong?.refused).toBe(code);
});

test.each([
  ["authorization-scheme-ignored", `Basic appId=test, clientId=123`, undefined],
  ["authorization-format-ignored", `${scheme} test`, "2003"],
  ["authorization-missing-codes-swapped", `${scheme} clientId=123`, "2004"],
  ["authorization-missing-codes-swapped", `${scheme} appId=test`, "2003"],
  ["authorization-unquoted-refused", `${scheme} appId=test, clientId=123`, "2001"],
  ["authorization-unquoted-refused", `${scheme} appId="test", clientId="123"`, undefined],
  ["authorization-quoted-refused", `${scheme} appId="test", clientId="123"`, "2001"],
  ["app-id-format-ignored", `${scheme} appId="not an id", clientId=123`, undefined],
] as const)("with the fault %s, %j is answered with %s", (fault, header, code) => {
  expect(readAuthorization(header, activateFaults([fault])).wrong?.refused).toBe(code);
});
