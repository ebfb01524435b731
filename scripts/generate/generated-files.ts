import { createHash } from "node:crypto";
import openapiTS, { astToString, type OpenAPI3 } from "openapi-typescript";
import { bundleDocument } from "./bundle.ts";
import { emitJson, emitModule, emitText } from "./emit.ts";
import { operationTable } from "./operation-table.ts";
import { errorTable, eventTable, signalingTable } from "./tables.ts";
import { validationSchemas } from "./validation-schemas.ts";

/** File name below openapi/generated to the text that it must have. */
export async function generatedFiles(): Promise<Map<string, string>> {
  const document = await bundleDocument();
  const digest = createHash("sha256").update(JSON.stringify(document)).digest("hex");
  const types = astToString(await openapiTS(structuredClone(document) as unknown as OpenAPI3, { alphabetize: false }));
  return new Map([
    ["types.ts", await emitText(types)],
    ["schemas.json", await emitJson(validationSchemas(document))],
    ["operations.ts", await emitModule({ operationTable: operationTable(document) })],
    ["errors.ts", await emitModule({ errorTable: errorTable(document) })],
    [
      "events.ts",
      await emitModule({
        serverEventTable: eventTable(document, "ServerEvent"),
        clientEventTable: eventTable(document, "ClientEvent"),
        signalingTable: signalingTable(document),
      }),
    ],
    ["limits.ts", await emitModule({ limitTable: document["x-limits"] })],
    ["contradictions.ts", await emitModule({ contradictionTable: document["x-contradictions"] })],
    [
      "authorization.ts",
      await emitModule({ authorization: document.components.securitySchemes.ClientAuthorization["x-authorization"] }),
    ],
    ["digest.ts", await emitModule({ specDigest: digest })],
  ]);
}
