import { onSuccess, withStatus } from "./alterations.ts";
import type { Fault } from "./fault.ts";

export const pushFaults = [
  {
    id: "push-two-kinds-accepted",
    family: "error",
    deviation: "A subscription with tokens of two kinds is accepted, for the first of them.",
  },
  {
    id: "push-two-kinds-status-400",
    family: "error",
    deviation: "A subscription with tokens of two kinds is refused with status 400.",
    answer: withStatus(400, "5603"),
  },
  {
    id: "push-apns-without-bundle-accepted",
    family: "error",
    deviation: "An APNs token without its bundle id is accepted, and pushes to it have no topic.",
  },
  {
    id: "push-not-set-up-accepted",
    family: "error",
    severity: "major",
    deviation: "A kind of notification that the entry is not set up for is accepted.",
  },
  {
    id: "push-subscription-status-201",
    family: "http",
    severity: "major",
    deviation: "A subscription is answered with status 201.",
    answer: (answer, { operation }) =>
      answer.status === 200 && operation.id === "subscribeNotifications" ? { ...answer, status: 201 } : answer,
  },
  {
    id: "push-subscription-answered-with-text",
    family: "shape",
    severity: "minor",
    deviation: "A subscription is answered with a text in place of an empty object.",
    answer: onSuccess(["subscribeNotifications"], () => "Success"),
  },
  {
    id: "push-cancel-ignored",
    family: "delivery",
    severity: "major",
    deviation: "A client that has cancelled its subscription is pushed to all the same.",
  },
  {
    id: "push-to-old-token",
    family: "delivery",
    severity: "major",
    deviation: "Pushes go on to the first token after another has taken its place.",
  },
  {
    id: "push-after-unregistered",
    family: "delivery",
    severity: "minor",
    deviation: "Pushes go on to a device of which the service has said that it no longer has the app.",
  },
  {
    id: "push-although-polling",
    family: "delivery",
    severity: "minor",
    deviation: "What a held poll has delivered is pushed as well.",
  },
  {
    id: "push-although-fetched",
    family: "delivery",
    severity: "minor",
    deviation: "What the next poll has fetched at once is pushed as well.",
  },
  {
    id: "push-doubled",
    family: "delivery",
    severity: "minor",
    deviation: "Every push is sent twice.",
  },
  {
    id: "push-message-missing",
    family: "delivery",
    severity: "major",
    deviation: "Messages are not pushed.",
  },
  {
    id: "push-file-missing",
    family: "delivery",
    severity: "major",
    deviation: "Files are not pushed.",
  },
  {
    id: "push-warning-missing",
    family: "delivery",
    severity: "major",
    deviation: "The warning of an inactive client is not pushed.",
  },
  {
    id: "push-end-missing",
    family: "delivery",
    severity: "major",
    deviation: "The end of a session for inactivity is not pushed.",
  },
  {
    id: "push-chat-id-misspelt",
    family: "shape",
    deviation: "Pushes name their session under chat_id, where no SDK looks.",
  },
  {
    id: "push-topic-wrong",
    family: "delivery",
    severity: "major",
    deviation: "Pushes through APNs have the topic of another app.",
  },
  {
    id: "push-tells-the-words",
    family: "shape",
    deviation: "Pushes carry the words of the message, for everybody to read on a locked screen.",
  },
  {
    id: "push-subscriber-ended-for-absence",
    family: "sessionLife",
    deviation: "A client that has subscribed to notifications loses its session when it does not poll.",
  },
] as const satisfies readonly Fault[];
