/** Every kind of notification, with the member of a subscription that carries its device token. Source: [onecloud] page, both SDKs. */
export const tokenMembers = {
  apns: "ios_apns_device_token",
  iosFirebase: "ios_firebase_device_token",
  androidFirebase: "android_firebase_device_token",
} as const;

export type NotificationKind = keyof typeof tokenMembers;

export const notificationKinds = Object.keys(tokenMembers) as readonly NotificationKind[];

/** The member beside an APNs token that names the app; it becomes the topic. */
export const bundleMember = "ios_app_bundle_id";
