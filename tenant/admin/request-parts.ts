import type { FastifyRequest } from "fastify";
import { z } from "zod";
import type { Session } from "../session.ts";
import type { World } from "../world.ts";
import { AdminRefusal } from "./refusals.ts";

/** The session that a path names. @throws AdminRefusal (404) when there is none. */
export function sessionOf({ store }: World, request: FastifyRequest): Session {
  const { chatId } = request.params as { chatId: string };
  const session = store.find(chatId);
  if (session === undefined) {
    throw new AdminRefusal(404, "this chat is not there: it was never opened, or is over and forgotten");
  }
  return session;
}

/** A part of a request in the shape that is asked for. @throws AdminRefusal (400) that names what is wrong with it. */
export function readAs<Schema extends z.ZodType>(schema: Schema, part: unknown, where: string): z.output<Schema> {
  const read = schema.safeParse(part ?? {});
  if (read.success) return read.data;
  throw new AdminRefusal(400, `the ${where} cannot be used: ${z.prettifyError(read.error)}`);
}
