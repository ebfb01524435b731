// Made from openapi/openapi.yaml by `npm run generate`; do not edit.
export const specDigest = "f91c23671118537466a0fe28d3a559cd73d546d5865681b4825b774e6c7d03b2" as const;
