// Made from openapi/openapi.yaml by `npm run generate`; do not edit.
export const specDigest = "4c0e9af0c09d71fd5c85b3bf489ee86e3f485742dd3cbadb228d2270f7590e1b" as const;
