import type { ErrorCode } from "../protocol/errors.ts";
import { operationError, operationIds, type OperationId } from "../protocol/operations.ts";
import { parseConfig, type TenantConfig } from "./config.ts";
import { defaultScenarioName, shippedScenarios } from "./scenarios/shipped-scenarios.ts";

/** Entries of shipped scenarios that are not called after them: a name that is taken, and one that says who answers. */
const namedEntries: Readonly<Record<string, string>> = { automated: "ivr-entry", manual: "console-entry" };

/** An entry for each shipped scenario, for clients that cannot choose one by a parameter. */
const scenarioEntries = Object.keys(shippedScenarios)
  .filter((name) => name !== defaultScenarioName)
  .map((scenario) => ({ appId: namedEntries[scenario] ?? `${scenario}-entry`, scenario }));

/** An error in place of every operation that may answer it, but for the request that makes a session to meet it in. */
function outagesAfterRequest(code: ErrorCode): Partial<Record<OperationId, ErrorCode>> {
  const ids = operationIds.filter((id) => id !== "requestChat" && operationError(id, code) !== undefined);
  return Object.fromEntries(ids.map((id) => [id, code]));
}

/**
 * What the tenant serves when nobody says otherwise: one contact centre with an ordinary entry, one entry for each way
 * in which an entry can be in trouble and for each shipped scenario, and a second contact centre with an entry of the same name, so that mixing them up can be noticed.
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
        { appId: "lost-entry", outages: { requestChat: "5004" } },
        { appId: "lost-session-entry", outages: outagesAfterRequest("5004") },
        { appId: "failing-entry", outages: { requestChat: "5500" } },
        { appId: "failing-session-entry", outages: outagesAfterRequest("5500") },
        { appId: "unspecified-entry", outages: { requestChat: "5955" } },
        { appId: "unspecified-session-entry", outages: outagesAfterRequest("5955") },
        { appId: "full-disk-entry", outages: { uploadFile: "5558", getFile: "5558" } },
        { appId: "no-events-entry", emptyHold: "noEventsError" },
        { appId: "strict-links-entry", plainLinks: false },
        { appId: "discreet-entry", readReceipts: false },
        { appId: "no-push-entry", notifications: [] },
        { appId: "crm-failing-entry", crm: { failing: true } },
        ...scenarioEntries,
      ],
    },
    { tenantUrl: "globex.example.com", apps: [{ appId: "support-entry" }, { appId: "sales-entry" }] },
  ],
});
