// Made from openapi/openapi.yaml by `npm run generate`; do not edit.
export const specDigest = "6d1373628d56a7f93c1e18cb0de7c1362de06dd2584fd9317db30589e25b22df" as const;
