import { expect, test } from "vitest";
import { withCookies } from "./cookie-jar.ts";
import type { Transport } from "./transport.ts";

const request = { operation: "getVersion", method: "GET", path: "/", headers: { Accept: "*/*" }, body: null } as const;

test("cookies that were set are sent from then on, the newest of each name", async () => {
  const sent: (string | undefined)[] = [];
  const answers = [["a=1; Path=/; HttpOnly", "b=x=y"], ["a=2"], undefined];
  const transport: Transport = ({ headers }) => {
    sent.push(headers["Cookie"]);
    const cookies = answers[sent.length - 1];
    const given = cookies === undefined ? {} : { "set-cookie": cookies };
    return Promise.resolve({ status: 200, headers: given, body: new Uint8Array() });
  };
  const send = withCookies(transport);
  for (const _ of answers) await send(request, { timeoutMs: 1 });
  expect(sent).toEqual([undefined, "a=1; b=x=y", "a=2; b=x=y"]);
});
