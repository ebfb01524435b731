import { parseConfig, type TenantConfig } from "./config.ts";

/**
 * What the tenant serves when nobody says otherwise: one contact centre with an ordinary entry and one entry for each way
 * in which an entry can be in trouble, and a second contact centre, so that mixing them up can be noticed.
 */
export const defaultConfig: TenantConfig = parseConfig({
  tenants: [
    {
      tenantUrl: "acme.example.com",
      apps: [
        {
          appId: "sales-entry",
          parameters: [
            { name: "customer_mail", type: "EMAIL" },
            { name: "given", type: "FIRST_NAME" },
            { name: "topic", type: "TEXT" },
          ],
        },
        { appId: "closed-entry", availability: "notAvailable", ewt: null },
        { appId: "automated-entry", firstState: "ivr" },
        { appId: "no-server-entry", outages: { checkAvailability: "5001", requestChat: "5001" } },
        { appId: "slow-entry", outages: { requestChat: "5000" } },
        { appId: "slow-session-entry", outages: { sendEvents: "5000", getNewChatEvents: "5000" } },
        {
          appId: "lost-session-entry",
          outages: { getNewChatEvents: "5004", sendEvents: "5004", getActiveChat: "5004", getChatHistory: "5004" },
        },
      ],
    },
    { tenantUrl: "globex.example.com", apps: [{ appId: "support-entry" }] },
  ],
});
