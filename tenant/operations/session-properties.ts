import type { ActiveChat } from "../../protocol/types.ts";
import type { Session } from "../session.ts";

/** What Request Chat and Get Active Chat both tell of a session. */
export function sessionProperties({ chatId, state, app, phoneNumber }: Session): ActiveChat {
  return {
    chat_id: chatId,
    state,
    ...(app.ewt === null ? {} : { ewt: app.ewt }),
    ...(phoneNumber === null ? {} : { phone_number: phoneNumber }),
  };
}
