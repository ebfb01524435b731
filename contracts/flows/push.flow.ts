import type { ContractFlow } from "../harness/case.ts";
import type { FlowContext } from "../harness/flow-context.ts";
import type { State } from "../harness/states.ts";
import type { SeenPush } from "../../reports/model.ts";

const area = "notifications";
const needs = "pushReceiver";
const source = "[ios ContactCenterCommunicator.swift], [android FieldName.kt]; texts: [ios Localizable.strings]";

const bundle = "com.example.support";
const firebase = { android_firebase_device_token: "cx-suite-android" };

/** Every kind of subscription, and the service that its pushes go through. */
const kinds = [
  { id: "PUSH-040", what: "native token", json: { ios_apns_device_token: "9f2c4d", ios_app_bundle_id: bundle } },
  { id: "PUSH-041", what: "Firebase token of iOS", json: { ios_firebase_device_token: "cx-suite-ios" } },
  { id: "PUSH-042", what: "Firebase token of Android", json: firebase },
] as const;

async function subscribe(flow: FlowContext, { client, chatId }: State, json: object): Promise<void> {
  flow.expectSuccess(await flow.settle(client.subscribeNotifications({ path: { chatId }, json })));
}

/** What was pushed for a session whose client is away, by the key of its title. */
function pushesOf(flow: FlowContext, { chatId }: State, key: string): readonly SeenPush[] {
  return flow.target.pushes().filter(({ payload }) => {
    const text = JSON.stringify(payload);
    return text.includes(chatId) && text.includes(key);
  });
}

/** The session as the SDKs look for it: at the top for Apple's service, in the data for Firebase. */
function chatIdOf({ service, payload }: SeenPush): unknown {
  return service === "apns" ? payload["chatID"] : (payload["data"] as Record<string, unknown> | undefined)?.["chatID"];
}

const away = 10_000;
const message = "keyChatNewMessageTitle";

/** What a subscribed client is told while it does not poll. */
export const pushFlows: readonly ContractFlow[] = [
  ...kinds.map(({ id, what, json }): ContractFlow => ({
    id,
    title: `A message to a client that does not poll is pushed once to its ${what}`,
    area,
    needs,
    tier: "recommended",
    source,
    covers: { operations: ["subscribeNotifications", "sendEvents"] },
    async run(flow) {
      const chat = await flow.start("quietChat");
      await subscribe(flow, chat, json);
      await flow.say(chat, "tell me by push");
      await flow.target.wait(away);
      const pushes = pushesOf(flow, chat, message);
      flow.expectEqual("sessions that pushes name", pushes.map(chatIdOf), [chat.chatId]);
      const topic = "ios_app_bundle_id" in json ? json.ios_app_bundle_id : null;
      flow.expectEqual(
        "their topics",
        pushes.map((push) => push.topic),
        [topic],
      );
    },
  })),
  {
    id: "PUSH-043",
    title: "A file to a client that does not poll is pushed",
    area,
    needs,
    tier: "recommended",
    source,
    covers: { operations: ["subscribeNotifications", "sendEvents"] },
    async run(flow) {
      const chat = await flow.start("quietChat");
      await subscribe(flow, chat, firebase);
      await flow.say(chat, "/file");
      await flow.target.wait(away);
      flow.expectEqual("pushes of the file", pushesOf(flow, chat, "keyChatNewFileTitle").length, 1);
    },
  },
  {
    id: "PUSH-044",
    title: "A silent client that does not poll is warned and told of the end by push",
    area,
    needs,
    tier: "recommended",
    source,
    covers: { operations: ["subscribeNotifications"] },
    async run(flow) {
      const chat = await flow.start("quietChat");
      await subscribe(flow, chat, firebase);
      await flow.target.wait(flow.target.timing.inactivityMs + away);
      for (const key of ["keyChatTimeoutWarningTitle", "keyChatInactivityTimeoutTitle"])
        flow.expectEqual(`pushes of ${key}`, pushesOf(flow, chat, key).length, 1);
    },
  },
  {
    id: "PUSH-045",
    title: "A client that has cancelled its subscription is pushed nothing",
    area,
    needs,
    tier: "required",
    source: "[postman v2] Mobile Notification Subscription, an empty object cancels",
    covers: { operations: ["subscribeNotifications", "sendEvents"] },
    async run(flow) {
      const chat = await flow.start("quietChat");
      await subscribe(flow, chat, firebase);
      await subscribe(flow, chat, {});
      await flow.say(chat, "do not push this");
      await flow.target.wait(away);
      flow.expectEqual("pushes", pushesOf(flow, chat, message).length, 0);
    },
  },
  {
    id: "PUSH-046",
    title: "Pushes go to the token that a client gave last",
    area,
    needs,
    tier: "required",
    source: "[onecloud: post_clientweb-api-v2-chats-chatid-notifications]: again when the token changes",
    covers: { operations: ["subscribeNotifications", "sendEvents"] },
    async run(flow) {
      const chat = await flow.start("quietChat");
      const tokens = [];
      for (const token of ["the first token", "the second token"]) {
        await subscribe(flow, chat, { android_firebase_device_token: token });
        await flow.say(chat, `after ${token}`);
        await flow.target.wait(away);
        tokens.push(pushesOf(flow, chat, message).at(-1)?.token);
        await flow.pollFor(chat, () => false);
      }
      flow.expectThat("tokens of two pushes", tokens[0] !== tokens[1], "two different ones", tokens);
    },
  },
  {
    id: "PUSH-047",
    title: "A client that polls is pushed nothing",
    area,
    needs,
    tier: "observed",
    source: "stated nowhere; both SDKs subscribe for the time in which they do not poll",
    covers: { operations: ["subscribeNotifications", "sendEvents", "getNewChatEvents"] },
    async run(flow) {
      const chat = await flow.start("quietChat");
      await subscribe(flow, chat, firebase);
      await flow.say(chat, "I am looking");
      await flow.pollFor(chat, () => false);
      await flow.say(chat, "I was looking away for a moment");
      await flow.target.wait(500);
      await flow.pollFor(chat, () => false);
      flow.expectEqual("pushes", pushesOf(flow, chat, message).length, 0);
    },
  },
  {
    id: "PUSH-048",
    title: "A push does not carry the words of a message",
    area,
    needs,
    tier: "observed",
    source: "assumed: the apps have texts of their own; a locked screen is there for everybody to read",
    covers: { operations: ["subscribeNotifications", "sendEvents"] },
    async run(flow) {
      const chat = await flow.start("quietChat");
      await subscribe(flow, chat, firebase);
      await flow.say(chat, "for my eyes only");
      await flow.target.wait(away);
      const pushes = pushesOf(flow, chat, message);
      flow.expectThat("pushes", pushes.length > 0, "at least one", pushes.length);
      flow.expectThat("their payloads", !JSON.stringify(pushes).includes("my eyes"), "without the words", pushes);
    },
  },
  {
    id: "PUSH-049",
    title: "A device that no longer has the app is pushed nothing more",
    area,
    needs,
    tier: "observed",
    source: "stated nowhere; the services tell who sends to ask to stop",
    covers: { operations: ["subscribeNotifications", "sendEvents"] },
    async run(flow) {
      const chat = await flow.start("quietChat");
      await subscribe(flow, chat, { android_firebase_device_token: "unregistered-cx-suite" });
      for (const msg of ["once", "and again"]) {
        await flow.say(chat, msg);
        await flow.target.wait(away);
        await flow.pollFor(chat, () => false);
      }
      flow.expectEqual("pushes", pushesOf(flow, chat, message).length, 1);
    },
  },
];
