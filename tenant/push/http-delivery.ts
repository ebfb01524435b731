import { Agent, request, type IncomingMessage } from "node:http";
import type { Push } from "./push.ts";
import type { PushDelivery } from "./push-delivery.ts";
import type { PushOutcome } from "./receiver/push-receiver.ts";

/** Connections to the endpoint; further pushes wait for one. */
const maxConnections = 8;
/** How long an answer may take. Real time, whatever the tenant's clock, as it is a real connection. */
const patienceMs = 5000;
/** Name under which the tenant is a project of Firebase; assumed, as no source names the vendor's. */
const project = "reference-tenant";

interface ServiceRequest {
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: unknown;
  /** Status by which the service says that the app is no longer on the device. */
  readonly unregisteredStatus: number;
}

/**
 * Delivers pushes to an address of this machine by the requests of the real services, but over HTTP/1.1 and without the
 * keys that these want: whoever listens there is a stand-in.
 */
export function createHttpDelivery(endpoint: string): PushDelivery {
  const agent = new Agent({ keepAlive: true, maxSockets: maxConnections });
  const stop = new AbortController();
  let underWay = 0;
  return {
    deliver(push, onEnd) {
      underWay += 1;
      void deliverOne(push, onEnd);
    },
    get underWay() {
      return underWay;
    },
    close() {
      stop.abort();
      agent.destroy();
    },
  };

  async function deliverOne(push: Push, onEnd: Parameters<PushDelivery["deliver"]>[1]): Promise<void> {
    const outcome = await post(push);
    underWay -= 1;
    onEnd(outcome);
  }

  async function post(push: Push): Promise<PushOutcome | Error> {
    try {
      const { path, headers, body, unregisteredStatus } = requestOf(push);
      const signal = AbortSignal.any([stop.signal, AbortSignal.timeout(patienceMs)]);
      const answered = Promise.withResolvers<IncomingMessage>();
      const outgoing = request(new URL(path, endpoint), {
        method: "POST",
        agent,
        signal,
        headers: { "content-type": "application/json", ...headers },
      });
      outgoing.once("response", answered.resolve).once("error", answered.reject);
      outgoing.end(JSON.stringify(body));
      const answer = await answered.promise;
      // What it says beside its status is of no use here, but it has to be read for the connection to be free again.
      answer.resume();
      if (answer.statusCode === 200) return "accepted";
      return answer.statusCode === unregisteredStatus ? "unregistered" : { refused: `status ${answer.statusCode}` };
    } catch (error) {
      return error instanceof Error ? error : new Error(String(error));
    }
  }
}

/** Source: the services' own documentation. */
function requestOf({ service, token, topic, payload }: Push): ServiceRequest {
  if (service === "firebase") {
    const body = { message: { token, ...payload } };
    return { path: `/v1/projects/${project}/messages:send`, headers: {}, body, unregisteredStatus: 404 };
  }
  const headers = { ...(topic === null ? {} : { "apns-topic": topic }), "apns-push-type": "alert" };
  return { path: `/3/device/${encodeURIComponent(token)}`, headers, body: payload, unregisteredStatus: 410 };
}
