// Made from openapi/openapi.yaml by `npm run generate`; do not edit.
export const specDigest = "9a66c53b96cc63e84113a74f85e1d2a3e588672cf8348f163d870ad541dc7b65" as const;
