import type { OperationId } from "../protocol/operations.ts";
import type { Handler } from "./call.ts";
import { checkAvailability } from "./operations/check-availability.ts";
import { closeCase } from "./operations/close-case.ts";
import { getActiveChat } from "./operations/get-active-chat.ts";
import { getCaseHistory } from "./operations/get-case-history.ts";
import { getChatHistory } from "./operations/get-chat-history.ts";
import { getConfiguration } from "./operations/get-configuration.ts";
import { getExpectedParameters } from "./operations/get-expected-parameters.ts";
import { getFile } from "./operations/get-file.ts";
import { getIceServers } from "./operations/get-ice-servers.ts";
import { getNewChatEvents } from "./operations/get-new-chat-events.ts";
import { getProfilePhoto } from "./operations/get-profile-photo.ts";
import { getVersion } from "./operations/get-version.ts";
import { requestChat } from "./operations/request-chat.ts";
import { sendEvents } from "./operations/send-events.ts";
import { subscribeNotifications } from "./operations/subscribe-notifications.ts";
import { uploadFile } from "./operations/upload-file.ts";

/** Who performs each operation. */
export const handlers: Readonly<Record<OperationId, Handler>> = {
  checkAvailability: { needs: "entry", handle: checkAvailability },
  getExpectedParameters: { needs: "entry", handle: getExpectedParameters },
  requestChat: { needs: "entry", handle: requestChat },
  getActiveChat: { needs: "session", handle: getActiveChat },
  sendEvents: { needs: "session", handle: sendEvents },
  getChatHistory: { needs: "session", handle: getChatHistory },
  getNewChatEvents: { needs: "session", handle: getNewChatEvents },
  uploadFile: { needs: "caller", handle: uploadFile },
  getFile: { needs: "session", handle: getFile },
  getProfilePhoto: { needs: "session", handle: getProfilePhoto },
  getIceServers: { needs: "caller", handle: getIceServers },
  getConfiguration: { needs: "entry", handle: getConfiguration },
  getVersion: { needs: "caller", handle: getVersion },
  subscribeNotifications: { needs: "session", handle: subscribeNotifications },
  getCaseHistory: { needs: "session", handle: getCaseHistory },
  getCaseHistoryAtRoot: { needs: "session", handle: getCaseHistory },
  closeCase: { needs: "session", handle: closeCase },
  closeCaseAtRoot: { needs: "session", handle: closeCase },
};
