import { operationError, operations, type OperationId } from "../../protocol/operations.ts";
import type { ContractCase } from "../harness/case.ts";
import type { State } from "../harness/states.ts";

const area = "cases";

/** The operations on a case, at the paths that clients ask and at those that the pages show. */
const caseOperations = [
  "getCaseHistory",
  "closeCase",
  "getCaseHistoryAtRoot",
  "closeCaseAtRoot",
] as const satisfies readonly OperationId[];

/** The path of a case operation where it names the session. */
function pathOf(operation: OperationId, { chatId }: State): { path: Record<string, string> } {
  return { path: operations[operation].pathParameters.includes("chatId") ? { chatId } : {} };
}

export const caseCases: readonly ContractCase[] = [
  ...caseOperations.map((operation): ContractCase => ({
    id: `CASE-5601-${operation}`,
    title: `${operation} answers 5601 for a session without a case`,
    area,
    operation,
    given: "newChat",
    send: (state) => pathOf(operation, state),
    expect: { answer: "5601" },
    tier: operationError(operation, "5601")?.tier ?? "observed",
    source: operationError(operation, "5601")?.source ?? "",
  })),
  ...caseOperations.map((operation): ContractCase => ({
    id: `CASE-takes-${operation}`,
    title: `${operation} succeeds once the session has a case`,
    area,
    operation,
    given: "caseSetChat",
    send: (state) => pathOf(operation, state),
    expect: { answer: "success" },
    needs: "scriptedAgent",
    tier: operations[operation].tier,
    source: operations[operation].source,
  })),
  ...caseOperations.map((operation): ContractCase => ({
    id: `CASE-5602-${operation}`,
    title: `${operation} answers 5602 when the CRM system fails`,
    area,
    operation,
    given: "failingCrmChat",
    send: (state) => pathOf(operation, state),
    expect: { answer: "5602" },
    needs: "troubledEntries",
    tier: operationError(operation, "5602")?.tier ?? "observed",
    source: operationError(operation, "5602")?.source ?? "",
  })),
];
