import type { FastifyInstance } from "fastify";
import { apiPrefix, operations, type OperationId } from "../../protocol/operations.ts";
import { isRefusal, refusal, refuse, type Answer, type Refusal } from "../answer.ts";
import type { Call } from "../call.ts";
import { fileAnswer } from "../files/file-answer.ts";
import { pictureAnswer } from "../files/picture-answer.ts";
import { resolveSession } from "../resolve-session.ts";
import { addRoute } from "../route-operation.ts";
import type { World } from "../world.ts";
import { linkNames, type LinkName } from "./link-names.ts";

/** One plain link. */
interface Link {
  readonly path: string;
  /** The operation by whose rules it goes: whether a header is needed, and how errors are told. */
  readonly like: OperationId;
  readonly handle: (world: World, call: Call) => Answer | Refusal;
}

const links: Readonly<Record<LinkName, Link>> = {
  // Source: [web: createSessionHandler], which shows it as long as there is no agent; what it looks like is assumed.
  chatIcon: { path: `${apiPrefix}/chats/{chatId}/chaticon`, like: "getProfilePhoto", handle: getChatIcon },
  // Source: [android URLProvider.kt]. As the path names no session, whoever knows the id of a file may read it; assumed.
  shownFile: { path: "/clientweb/file/{fileId}", like: "getFile", handle: getShownFile },
};

/** Adds the routes of what shipped clients ask for beside the operations. */
export function routeLinks(app: FastifyInstance, world: World): void {
  for (const name of linkNames) {
    const { path, like, handle } = links[name];
    const serve = (own: World, call: Call): Answer => {
      const answer = handle(own, call);
      return isRefusal(answer) ? refuse(like, answer) : answer;
    };
    addRoute(app, world, { name, path, operation: operations[like], serve });
  }
}

/** The picture of the entry. */
function getChatIcon(world: World, call: Call): Answer | Refusal {
  const session = resolveSession(world, call);
  if (isRefusal(session)) return session;
  return world.faults.has("chat-icon-unknown") ? refusal("5502") : pictureAnswer(session.app.appId);
}

function getShownFile({ faults, files }: World, { path }: Call): Answer | Refusal {
  const file = files.find(path["fileId"] ?? "");
  return file === undefined || faults.has("shown-file-unknown") ? refusal("5502") : fileAnswer(file);
}
