// Made from openapi/openapi.yaml by `npm run generate`; do not edit.
export const authorization = {
  scheme: "MOBILE-API-140-327-PLAIN",
  parameters: ["appId", "clientId"],
  pattern: '^MOBILE-API-140-327-PLAIN\\s+appId=("[^",]+"|[^",\\s]+)\\s*,\\s*clientId=("[^",]+"|[^",\\s]+)$',
  spellings: ["quoted", "unquoted"],
  cookieClientId: "WebChat",
} as const;
