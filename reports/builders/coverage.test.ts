import { expect, test } from "vitest";
import { errorCodes, type ErrorCode } from "../../protocol/errors.ts";
import { operationError, operationIds, type OperationId } from "../../protocol/operations.ts";
import type { ExchangeRecord } from "../model.ts";
import { sampleRun } from "../samples/sample-run.ts";
import { coverageMatrix, coverageShares, type CoverageCell } from "./coverage.ts";

const { contract } = sampleRun();

function cell(exchanges: ExchangeRecord[], operation: OperationId, code: ErrorCode): CoverageCell | undefined {
  const row = coverageMatrix({ ...contract, exchanges }).find((one) => one.operation === operation);
  return row?.cells[errorCodes.indexOf(code)];
}

function answering(operation: OperationId, body: string): ExchangeRecord {
  const [first] = contract.exchanges;
  return {
    ...(first as ExchangeRecord),
    operation,
    response: { status: 403, headers: {}, body, bytes: body.length, base64: null, sha256: null },
  };
}

test("an untouched matrix shows exactly what is documented", () => {
  for (const row of coverageMatrix({ ...contract, exchanges: [] })) {
    const documented = errorCodes.map((code) =>
      operationError(row.operation, code) === undefined ? "none" : "unseen",
    );
    expect(row.cells, row.operation).toEqual(documented);
  }
  expect(coverageMatrix(contract).map(({ operation }) => operation)).toEqual(operationIds);
});

test("an error that was answered is seen, and surprising where the document does not allow it", () => {
  expect(cell([answering("getVersion", '{"error_code":"2000"}')], "getVersion", "2000")).toBe("seen");
  expect(cell([answering("getVersion", '{"error_code":"5509"}')], "getVersion", "5509")).toBe("surprising");
});

test.each(["", "no JSON", "null", '{"error_code":2000}'])("an answer of %j covers nothing", (body) => {
  expect(cell([answering("getVersion", body)], "getVersion", "2000")).toBe("unseen");
});

test("each list of the document is split into what was touched and what was not", () => {
  const all = { operations: contract.coverage.operations, "error codes": contract.coverage.errorCodes };
  const shares = coverageShares(contract);
  for (const [name, rows] of Object.entries(all)) {
    const share = shares.find((one) => one.name === name);
    expect((share?.touched.length ?? 0) + (share?.untouched.length ?? 0)).toBe(rows.length);
  }
  expect(shares.find(({ name }) => name === "client events")?.touched).toEqual([
    "chat_session_message",
    "chat_session_end",
  ]);
});
