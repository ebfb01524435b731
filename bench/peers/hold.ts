import { once } from "node:events";
import type { AddressInfo } from "node:net";
import { answerQuestions } from "../child.ts";
import { createCountingHolder } from "./counting-holder.ts";

/** The server that all tools poll, as a process of its own: `node hold.ts HOLD_MS`. */
const { server, seen } = createCountingHolder(Number(process.argv[2]));
/** Connections that may wait to be accepted; some tools open all at once. */
const backlog = 32_768;

answerQuestions({
  async listen() {
    server.listen({ host: "127.0.0.1", port: 0, backlog });
    await once(server, "listening");
    return (server.address() as AddressInfo).port;
  },
  seen,
});
