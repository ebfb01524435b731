import type { FastifyInstance, FastifyReply } from "fastify";
import { isJsonObject, memberOf, parseJson } from "../../../protocol/json.ts";
import type { PushOutcome, PushReceiver } from "./push-receiver.ts";

/** The endpoints of a push receiver: those of the real services, and two for whoever looks. */
export const pushEndpoints = [
  {
    method: "POST",
    path: "/3/device/:token",
    summary: "takes a push as Apple's service does; apns-topic names the app",
  },
  {
    method: "POST",
    path: "/v1/projects/:project/messages:send",
    summary: "takes a push as Google's service does; the token is in the message",
  },
  { method: "GET", path: "/pushes", summary: "the last pushes, oldest first; ?chatId=ID for those of one session" },
  { method: "DELETE", path: "/pushes", summary: "forget the pushes" },
] as const;

/** Larger than any payload that is taken, so that it is the receiver that says no. */
const bodyLimit = 65_536;

/** Adds the endpoints of a receiver to a server that nobody but this machine reaches. */
export function registerPushReceiver(app: FastifyInstance, receiver: PushReceiver): void {
  app.register((scope, _options, done) => {
    scope.removeAllContentTypeParsers();
    scope.addContentTypeParser("*", { parseAs: "string", bodyLimit }, (_request, body, next) => next(null, body));

    scope.post<{ Params: { token: string } }>("/3/device/:token", (request, reply) => {
      const { "apns-topic": topic } = request.headers;
      const payload = payloadIn(request.body);
      const outcome = receiver.receive({
        service: "apns",
        token: request.params.token,
        topic: typeof topic === "string" ? topic : null,
        payload: payload ?? {},
      });
      reply.header("apns-id", receiver.newId());
      answerAsApns(reply, outcome);
    });

    // Two colons stand for one that begins no parameter.
    scope.post<{ Params: { project: string } }>("/v1/projects/:project/messages::send", (request, reply) => {
      const message = memberOf(payloadIn(request.body), "message");
      const token = memberOf(message, "token");
      if (!isJsonObject(message) || typeof token !== "string" || token === "") {
        return answerAsFirebase(reply, { refused: "INVALID_ARGUMENT" }, "");
      }
      const { token: _, ...payload } = message;
      const outcome = receiver.receive({ service: "firebase", token, topic: null, payload });
      return answerAsFirebase(reply, outcome, `projects/${request.params.project}/messages/${receiver.newId()}`);
    });

    scope.get<{ Querystring: { chatId?: string } }>("/pushes", (request, reply) => {
      reply.send({ received: receiver.received, pushes: receiver.list(request.query.chatId) });
    });
    scope.delete("/pushes", (_request, reply) => {
      receiver.clear();
      reply.send({ pushes: [] });
    });
    done();
  });
}

function payloadIn(body: unknown): Readonly<Record<string, unknown>> | undefined {
  const payload = typeof body === "string" ? parseJson(body) : undefined;
  return isJsonObject(payload) ? payload : undefined;
}

/** Source: Apple's documentation of the service's answers. */
function answerAsApns(reply: FastifyReply, outcome: PushOutcome): void {
  if (outcome === "accepted") reply.code(200).send();
  else if (outcome === "unregistered") reply.code(410).send({ reason: "Unregistered" });
  else reply.code(outcome.refused === "PayloadTooLarge" ? 413 : 400).send({ reason: outcome.refused });
}

/** Source: Google's documentation of the service's answers. */
function answerAsFirebase(reply: FastifyReply, outcome: PushOutcome, name: string): void {
  if (outcome === "accepted") {
    reply.code(200).send({ name });
    return;
  }
  const isGone = outcome === "unregistered";
  const [code, status] = isGone ? [404, "NOT_FOUND"] : [400, "INVALID_ARGUMENT"];
  const errorCode = isGone ? "UNREGISTERED" : "INVALID_ARGUMENT";
  const details = [{ "@type": "type.googleapis.com/google.firebase.fcm.v1.FcmError", errorCode }];
  reply.code(code).send({ error: { code, message: errorCode, status, details } });
}
