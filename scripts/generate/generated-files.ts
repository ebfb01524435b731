import { createHash } from "node:crypto";
import openapiTS, { astToString, type OpenAPI3 } from "openapi-typescript";
import { answerValidators, answerValidatorTypes } from "./answer-validators.ts";
import { bundleDocument } from "./bundle.ts";
import { emitJson, emitModule, emitScript, emitText } from "./emit.ts";
import { operationTable } from "./operation-table.ts";
import { errorTable, eventTable, signalingTable } from "./tables.ts";
import { validationSchemas } from "./validation-schemas.ts";

/** The folders that hold generated files and nothing else. */
export const generatedFolders = ["openapi/generated", "load/generated"];

/** Path of a file in one of `generatedFolders`, from the root of the project, to the text that it must have. */
export async function generatedFiles(): Promise<Map<string, string>> {
  const document = await bundleDocument();
  const digest = createHash("sha256").update(JSON.stringify(document)).digest("hex");
  const types = astToString(await openapiTS(structuredClone(document) as unknown as OpenAPI3, { alphabetize: false }));
  return new Map([
    ["openapi/generated/types.ts", await emitText(types)],
    ["openapi/generated/schemas.json", await emitJson(validationSchemas(document))],
    ["openapi/generated/operations.ts", await emitModule({ operationTable: operationTable(document) })],
    ["openapi/generated/errors.ts", await emitModule({ errorTable: errorTable(document) })],
    [
      "openapi/generated/events.ts",
      await emitModule({
        serverEventTable: eventTable(document, "ServerEvent"),
        clientEventTable: eventTable(document, "ClientEvent"),
        signalingTable: signalingTable(document),
      }),
    ],
    ["openapi/generated/limits.ts", await emitModule({ limitTable: document["x-limits"] })],
    ["openapi/generated/contradictions.ts", await emitModule({ contradictionTable: document["x-contradictions"] })],
    [
      "openapi/generated/authorization.ts",
      await emitModule({ authorization: document.components.securitySchemes.ClientAuthorization["x-authorization"] }),
    ],
    ["openapi/generated/digest.ts", await emitModule({ specDigest: digest })],
    ["load/generated/answer-validators.js", emitScript(await answerValidators(document))],
    ["load/generated/answer-validators.d.ts", await emitText(answerValidatorTypes)],
  ]);
}
