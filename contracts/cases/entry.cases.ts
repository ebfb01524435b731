import { operationError, operationIds, type OperationId } from "../../protocol/operations.ts";
import type { ContractCase } from "../harness/case.ts";
import { specimen } from "./specimens.ts";

/** An appId that is well formed and that no tenant has. */
const unknownAppId = "cx-suite-no-such-entry";

/** Every operation that can answer 5006 does so for an entry that does not exist. */
const unknownEntries: ContractCase[] = operationIds
  .filter((operation) => operationError(operation, "5006") !== undefined)
  .map((operation: OperationId): ContractCase => ({
    id: `ENTRY-5006-${operation}`,
    title: `${operation} answers 5006 for an entry that does not exist`,
    area: "entry",
    operation,
    given: "newClient",
    send: () => ({ ...specimen(operation), caller: { appId: unknownAppId } }),
    expect: { answer: "5006" },
    tier: operationError(operation, "5006")?.tier ?? "observed",
    source: operationError(operation, "5006")?.source ?? "",
  }));

export const entryCases: readonly ContractCase[] = [
  {
    id: "ENTRY-001",
    title: "An appId in other letters names no entry",
    area: "entry",
    operation: "checkAvailability",
    given: "newClient",
    send: ({ client }) => ({ caller: { appId: client.caller.appId.toUpperCase() } }),
    expect: { answer: "5006" },
    tier: "observed",
    source: "assumed: ids are compared letter by letter",
  },
  {
    id: "AVAIL-001",
    title: "Check Availability says whether the service is open",
    area: "availability",
    operation: "checkAvailability",
    given: "newClient",
    send: () => ({}),
    expect: { answer: "success" },
    tier: "required",
    source: "[postman v2] Check Availability",
  },
  {
    id: "AVAIL-002",
    title: "Check Availability calls a closed service notAvailable",
    area: "availability",
    operation: "checkAvailability",
    given: "newClient",
    send: () => ({ caller: { appId: "closed-entry" } }),
    expect: { answer: "success", members: [{ at: "/chat", equals: "notAvailable" }] },
    needs: "troubledEntries",
    tier: "required",
    source: "[postman v2] Check Availability; [ios]",
  },
  {
    id: "AVAIL-003",
    title: "Check Availability answers 5001 when there is no chat server",
    area: "availability",
    operation: "checkAvailability",
    given: "newClient",
    send: () => ({ caller: { appId: "no-server-entry" } }),
    expect: { answer: "5001" },
    needs: "troubledEntries",
    tier: "required",
    source: "[postman v2] 503; [seed] Other Errors",
  },
  {
    id: "PARAM-001",
    title: "Expected Parameters lists one object for each parameter",
    area: "parameters",
    operation: "getExpectedParameters",
    given: "newClient",
    send: () => ({}),
    expect: { answer: "success" },
    tier: "required",
    source: "[postman v2] Expected Parameters",
  },
  {
    id: "VERSION-001",
    title: "Get Version names the version of the server as text",
    area: "version",
    operation: "getVersion",
    given: "newClient",
    send: () => ({}),
    expect: { answer: "success" },
    tier: "required",
    source: "[postman v2] Get Version; [seed] Features",
  },
  ...unknownEntries,
];
