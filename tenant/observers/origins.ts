import { apiPrefix } from "../../protocol/operations.ts";
import type { Tenant } from "../app.ts";
import type { Seen } from "../test-caller.ts";
import { fillNotebook, type Observer } from "./notebook.ts";

const entries = { apps: [{ appId: "sales-entry" }, { appId: "support-entry" }] };
const config = {
  tenants: [
    { tenantUrl: "acme.example.com", ...entries },
    { tenantUrl: "globex.example.com", ...entries },
  ],
};

/** Requests in every form in which clients write them, of pages of another origin, and of callers with nearly the same names. */
export const observeOrigins: Observer = (faults) =>
  fillNotebook(
    faults,
    async ({ tenant, caller, other, note }) => {
      const origin = "https://shop.example.com";
      await note("page", caller.call("getVersion", { headers: { Origin: origin } }));
      await note("preflight", preflight(tenant, origin));

      await note("here", caller.call("requestChat", { json: {} }));
      for (const more of [
        { clientId: "CLIENT-1" },
        { appId: "support-entry" },
        { appId: "Sales-Entry" },
        { tenantUrl: "globex.example.com" },
        { tenantUrl: "https://acme.example.com/" },
        { tenantUrl: "ACME.example.com" },
      ])
        await note(JSON.stringify(more), other(more).call("requestChat", { json: {} }));
      await note(
        "host",
        caller.call("getVersion", { query: { tenantUrl: null }, headers: { Host: "acme.example.com" } }),
      );

      const late = other({ clientId: "client-2" });
      const wrong = { Authorization: 'Basic appId="sales-entry", clientId="client-2"' };
      await note("refused", late.call("requestChat", { json: {}, headers: wrong }));
      await note("after the refusal", late.call("getActiveChat"));

      const browser = other({ clientId: "Webchat" });
      const first = await note("browser", browser.call("requestChat", { json: {} }));
      const cookie = String(first.headers["set-cookie"]).split(";", 1)[0] ?? "";
      await note("browser again", browser.call("requestChat", { json: {}, headers: { Cookie: cookie } }));

      for (const type of ["text/plain", "application/x-www-form-urlencoded", null])
        await note(`labelled ${type}`, caller.call("requestChat", { json: {}, headers: { "Content-Type": type } }));
      await note("body of a GET", caller.call("getVersion", { body: "{}" }));
      await note("doubled slash", caller.call("getVersion", { address: `${apiPrefix}//version` }));
    },
    { config },
  );

async function preflight({ app }: Tenant, origin: string): Promise<Seen> {
  const asked = {
    origin,
    "access-control-request-method": "POST",
    "access-control-request-headers": "authorization,content-type",
  };
  const { statusCode, headers, body } = await app.inject({
    method: "OPTIONS",
    url: `${apiPrefix}/chats`,
    headers: asked,
  });
  return { status: statusCode, headers, text: body, json: {} };
}
