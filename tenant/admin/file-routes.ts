import type { FastifyInstance, FastifyRequest } from "fastify";
import { z } from "zod";
import { isOpenToDesk, shareFileAsAgent } from "../agent-desk.ts";
import { isRefusal, type Refusal } from "../answer.ts";
import { fileAnswer } from "../files/file-answer.ts";
import { announced, storeFile } from "../files/keep-file.ts";
import { readAway } from "../files/read-away.ts";
import type { Session } from "../session.ts";
import type { World } from "../world.ts";
import type { AdminContext } from "./admin-context.ts";
import { AdminRefusal } from "./refusals.ts";
import { readAs, sessionOf } from "./request-parts.ts";

/** Types that a browser may show in place; all others could be more than they look like, and are for saving. */
const pictures: ReadonlySet<string> = new Set(["image/png", "image/jpeg", "image/gif", "image/webp"]);

const fileQuery = z.object({ name: z.string().min(1).max(500) });
const whyNot = "this chat is over, or its client has left it";

/** Files of a chat, in both directions; they go by as streams and are never whole in memory. */
export function addFileRoutes(app: FastifyInstance, { world, views }: AdminContext): void {
  app.get("/files/:fileId", (request, reply) => {
    const { fileId } = request.params as { fileId: string };
    const file = world.files.find(fileId);
    if (file === undefined) throw new AdminRefusal(404, "this file is not there: it never was, or had to make room");
    const { headers } = fileAnswer(file);
    const isPicture = pictures.has(file.type);
    reply.headers({
      ...headers,
      "content-length": file.size,
      "content-security-policy": "default-src 'none'; sandbox",
    });
    reply.type(isPicture ? file.type : "application/octet-stream");
    if (isPicture) reply.removeHeader("content-disposition");
    return reply.send(file.open());
  });

  app.register((uploads, _options, done) => {
    uploads.removeAllContentTypeParsers();
    uploads.addContentTypeParser("*", (_request, _payload, parsed) => parsed(null));
    uploads.post("/sessions/:chatId/file", (request) =>
      shareUpload(world, request).then((session) => views.summaryOf(session)),
    );
    done();
  });
}

/** Stores the body of a request and shares it in the session that its path names. */
async function shareUpload(world: World, request: FastifyRequest): Promise<Session> {
  try {
    const session = sessionOf(world, request);
    const { name } = readAs(fileQuery, request.query, "query");
    if (!isOpenToDesk(session)) throw new AdminRefusal(409, whyNot);
    const type = request.headers["content-type"] ?? "";
    const file = await storeFile(world, { name, type, stream: request.raw });
    if (isRefusal(file)) throw refusalOf(file, world.config.files.maxFileBytes);
    if (!shareFileAsAgent(world, session, announced(file))) throw new AdminRefusal(409, whyNot);
    return session;
  } finally {
    // A browser reads the answer only after it has sent all.
    await readAway(request.raw);
  }
}

function refusalOf({ refused, detail = "" }: Refusal, maxFileBytes: number): AdminRefusal {
  if (refused === "5501")
    return new AdminRefusal(413, `the file is too large: at most ${maxFileBytes} bytes can be shared`);
  return new AdminRefusal(500, `the file cannot be stored: ${detail}`);
}
