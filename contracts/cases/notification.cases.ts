import type { ContractCase } from "../harness/case.ts";

const area = "notifications";
const operation = "subscribeNotifications";

const apns = { ios_apns_device_token: "9f2c4d0b7a", ios_app_bundle_id: "com.example.support" };
const iosFirebase = { ios_firebase_device_token: "cx-suite-ios" };
const androidFirebase = { android_firebase_device_token: "cx-suite-android" };

const source = "[postman v2]; [onecloud: post_clientweb-api-v2-chats-chatid-notifications]";

/** Every variant of a subscription, and what it asks for as the object of a title. */
const variants = [
  { id: "PUSH-001", what: "a token of Apple's push service with its bundle", json: apns },
  { id: "PUSH-002", what: "a Firebase token of an iOS device", json: iosFirebase },
  { id: "PUSH-003", what: "a Firebase token of an Android device", json: androidFirebase },
  { id: "PUSH-004", what: "an empty object, which cancels", json: {} },
] as const;

/** Tokens of more than one kind, which no device has. */
const excesses = [
  { id: "PUSH-010", what: "both kinds of an iOS device", json: { ...apns, ...iosFirebase } },
  { id: "PUSH-011", what: "Firebase tokens of two systems", json: { ...iosFirebase, ...androidFirebase } },
  { id: "PUSH-012", what: "all kinds at once", json: { ...apns, ...iosFirebase, ...androidFirebase } },
] as const;

export const notificationCases: readonly ContractCase[] = [
  ...variants.map(({ id, what, json }): ContractCase => ({
    id,
    title: `Mobile Notification Subscription takes ${what}`,
    area,
    operation,
    given: "newChat",
    send: ({ chatId }) => ({ path: { chatId }, json }),
    expect: { answer: "success" },
    needs: "notifications",
    tier: "required",
    source,
  })),
  ...excesses.map(({ id, what, json }): ContractCase => ({
    id,
    title: `Mobile Notification Subscription answers 5603 for ${what}`,
    area,
    operation,
    given: "newChat",
    send: ({ chatId }) => ({ path: { chatId }, json }),
    expect: { answer: "5603" },
    invalid: "body",
    needs: "notifications",
    tier: "required",
    source: "[postman v2] 406; [ios ContactCenterError.swift]",
  })),
  {
    id: "PUSH-020",
    title: "Mobile Notification Subscription answers 5003 for a body that is not JSON",
    area,
    operation,
    given: "newChat",
    send: ({ chatId }) => ({ path: { chatId }, body: '{"ios_apns_device_token":' }),
    expect: { answer: "5003" },
    invalid: "body",
    tier: "recommended",
    source: "[seed] Other Errors",
  },
];
