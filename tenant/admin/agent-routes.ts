import type { FastifyInstance } from "fastify";
import { z } from "zod";
import {
  acceptChat,
  endChat,
  readAsAgent,
  sayAsAgent,
  setCaseAsAgent,
  transferChat,
  typeAsAgent,
} from "../agent-desk.ts";
import type { Session } from "../session.ts";
import type { AdminContext } from "./admin-context.ts";
import { AdminRefusal } from "./refusals.ts";
import { readAs, sessionOf } from "./request-parts.ts";

const nothing = z.object({});
const isOver = "this chat is over, or its client has left it";

/** What an agent can do; each answers with the session as it is then, or 409 where the session does not admit it. */
export function addAgentRoutes(app: FastifyInstance, { world, views }: AdminContext): void {
  function action<Body>(
    name: string,
    body: z.ZodType<Body>,
    whyNot: string,
    act: (session: Session, body: Body) => boolean,
  ): void {
    app.post(`/sessions/:chatId/${name}`, (request) => {
      const session = sessionOf(world, request);
      if (!act(session, readAs(body, request.body, "body"))) throw new AdminRefusal(409, whyNot);
      return views.summaryOf(session);
    });
  }

  action("accept", nothing, `${isOver}, or it is taken already`, (session) => acceptChat(world, session));
  action("say", z.object({ text: z.string().trim().min(1).max(20_000) }), isOver, (session, { text }) =>
    sayAsAgent(world, session, text),
  );
  action("typing", z.object({ isTyping: z.boolean() }), "nobody has accepted this chat", (session, { isTyping }) =>
    session.desk === null ? false : typeAsAgent(world, session, isTyping),
  );
  action("case", z.object({ caseId: z.string().trim().max(200).nullable() }), isOver, (session, { caseId }) =>
    setCaseAsAgent(world, session, caseId ?? ""),
  );
  action("transfer", nothing, "only an open chat that was accepted here can be handed back to the queue", (session) =>
    transferChat(world, session),
  );
  action("end", nothing, "this chat is over already", (session) => endChat(world, session));
  action("seen", nothing, "", (session) => {
    views.markSeen(session);
    readAsAgent(world, session);
    return true;
  });
}
