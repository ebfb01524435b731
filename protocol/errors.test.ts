import { expect, test } from "vitest";
import {
  errorCatalogue,
  errorCodeIn,
  errorCodes,
  errorMessage,
  isErrorCode,
  isErrorMessage,
  refusesCaller,
} from "./errors.ts";

/** Written out by hand from the vendor's introduction page; never derived from the document. */
const witness: Record<string, string> = {
  "1000": "Missing or invalid tenantUrl",
  "2000": "Authorization header is missing",
  "2001": "Authorization parameter format is incorrect",
  "2002": "Authorization scheme is incorrect",
  "2003": "Authorization parameter is missing: appId",
  "2004": "Authorization parameter is missing: clientId",
  "3000": "Missing or invalid application unique id",
  "5000": "Timeout - chat server takes too long to respond",
  "5001": "No server is available to accept chat connection",
  "5003": "Error decoding JSON request body: {JSON exception message}",
  "5004": "Chat server disconnected",
  "5005": "Chat session is not found",
  "5006": "Mobile Launch Point (application) is not found",
  "5500": "[internal server error message]",
  "5501": "Upload size limit exceeded",
  "5502": "File not found",
  "5509": "Too many concurrent poll requests for the same session",
  "5511": "No events",
  "5558": "[file operation error message]",
  "5955": "Unspecified server error",
  "5601": "No case is specified for this session.",
  "5602": "CRM server responded with error.",
  "5603": "Too many parameters.",
};

test("the catalogue holds the vendor's errors word for word", () => {
  const messages = Object.fromEntries(errorCodes.map((code) => [code, errorCatalogue[code].message]));
  expect(messages).toEqual(witness);
});

test("a placeholder is filled in and recognised", () => {
  expect(errorMessage("5003", "Unexpected token $& in JSON")).toBe(
    "Error decoding JSON request body: Unexpected token $& in JSON",
  );
  expect(isErrorMessage("5003", "Error decoding JSON request body: Unexpected token")).toBe(true);
  expect(isErrorMessage("5500", "disk on fire")).toBe(true);
});

test("another message is not taken for that of the code", () => {
  expect(isErrorMessage("5003", "Error decoding JSON request body: ")).toBe(false);
  expect(isErrorMessage("5005", "Chat session is not found.")).toBe(false);
  expect(isErrorMessage("5500", "")).toBe(false);
});

test("only codes of the catalogue are codes", () => {
  expect(isErrorCode("5005")).toBe(true);
  expect(isErrorCode(5005)).toBe(false);
  expect(isErrorCode("5510")).toBe(false);
  expect(isErrorCode("constructor")).toBe(false);
});

test("an error code is found in a body that holds one, and only as a string", () => {
  expect(errorCodeIn('{"error_code":"5005","error_message":"x"}')).toBe("5005");
  for (const body of ['{"error_code":5005}', '{"error_code":"1"}', "[]", "null", "<html>", ""]) {
    expect(errorCodeIn(body)).toBeUndefined();
  }
});

test("the errors that refuse a caller are those of tenant and header", () => {
  expect(errorCodes.filter(refusesCaller)).toEqual(["1000", "2000", "2001", "2002", "2003", "2004", "3000"]);
});
