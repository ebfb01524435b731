import { clientEventNames, clientEvents } from "../../protocol/events.ts";
import { operations } from "../../protocol/operations.ts";

/** The names of the schemas of all that clients send: the bodies of requests, and the events among them one by one. */
export const sentSchemas: readonly string[] = [
  ...new Set([
    ...Object.values(operations).flatMap(({ requestBody }) => requestBody?.schema ?? []),
    ...clientEventNames.map((name) => clientEvents[name].schema),
  ]),
];
