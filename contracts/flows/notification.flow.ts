import type { ContractFlow } from "../harness/case.ts";

export const notificationFlows: readonly ContractFlow[] = [
  {
    id: "PUSH-030",
    title: "A device token can be replaced, cancelled and set again",
    area: "notifications",
    needs: "notifications",
    tier: "required",
    source: "[onecloud: post_clientweb-api-v2-chats-chatid-notifications] re-subscribes when the token changes",
    covers: { operations: ["subscribeNotifications"] },
    async run(flow) {
      const { client, chatId } = await flow.start("newChat");
      const tokens = [{ android_firebase_device_token: "one" }, { ios_firebase_device_token: "two" }, {}];
      for (const json of [...tokens, { android_firebase_device_token: "three" }]) {
        flow.expectSuccess(await flow.settle(client.subscribeNotifications({ path: { chatId }, json })));
      }
    },
  },
  {
    id: "PUSH-021",
    title: "A native token without the app that it is for is refused",
    area: "notifications",
    // Which error that is, is named nowhere.
    tier: "recommended",
    source: "[onecloud: post_clientweb-api-v2-chats-chatid-notifications]: ios_app_bundle_id is required",
    covers: { operations: ["subscribeNotifications"] },
    invalid: "body",
    async run(flow) {
      const { client, chatId } = await flow.start("newChat");
      const json = { ios_apns_device_token: "9f2c4d0b7a" };
      const { response } = await flow.settle(client.subscribeNotifications({ path: { chatId }, json }));
      flow.expectThat("status", response !== null && response.status >= 400, "an error", response?.status);
    },
  },
  {
    id: "PUSH-022",
    title: "A kind of notification that the entry is not set up for is answered with 406",
    area: "notifications",
    needs: "troubledEntries",
    tier: "required",
    source: "[postman v2] 406; the code is named nowhere",
    covers: { operations: ["subscribeNotifications"] },
    async run(flow) {
      const { client, chatId } = await flow.startAt("no-push-entry");
      const json = { android_firebase_device_token: "cx-suite-android" };
      const { response } = await flow.settle(client.subscribeNotifications({ path: { chatId }, json }));
      flow.expectEqual("status", response?.status, 406);
    },
  },
];
