// Made from openapi/openapi.yaml by `npm run generate`; do not edit.
export const limitTable = {
  maxFileBytes: {
    value: 26214400,
    unit: "bytes",
    certainty: "documented",
    meaning: "Largest file that Upload File takes.",
    source: "[postman v2] Upload File, 25 MB",
  },
  maxKeptFiles: {
    value: 1000,
    unit: "files",
    certainty: "documented",
    meaning: "Files the server keeps, the oldest pushed out first.",
    source: "[postman v2] Upload File",
  },
  holdMinMs: {
    value: 5000,
    unit: "ms",
    certainty: "documented",
    meaning: "Shortest time an empty poll is held.",
    source:
      "[onecloud: get_clientweb-api-v2-chats-chatid-events], about 5 seconds",
  },
  holdMaxMs: {
    value: 15000,
    unit: "ms",
    certainty: "documented",
    meaning: "Longest time an empty poll is held.",
    source:
      "[onecloud: get_clientweb-api-v2-chats-chatid-events], about 15 seconds",
  },
  defaultHoldMs: {
    value: 10000,
    unit: "ms",
    certainty: "unknown",
    meaning:
      "Hold of the reference tenant; below what any known client waits for.",
    source: "assumed between holdMinMs and webClientPollTimeoutMs",
  },
  webClientPollTimeoutMs: {
    value: 13000,
    unit: "ms",
    certainty: "documented",
    meaning: "After this the web client aborts its poll and sends the next.",
    source: "[web: startPoll]",
  },
  androidPollTimeoutMs: {
    value: 20000,
    unit: "ms",
    certainty: "documented",
    meaning: "After this the Android SDK gives its poll up.",
    source: "[android PollRequest.kt]",
  },
  iosPollTimeoutMs: {
    value: 60000,
    unit: "ms",
    certainty: "documented",
    meaning: "After this the iOS SDK gives its poll up.",
    source: "[ios URLSession default]",
  },
  inactivityTimeoutMs: {
    value: 600000,
    unit: "ms",
    certainty: "documented",
    meaning:
      "Customer inactivity that ends a session; the warning comes at half of it.",
    source: "[bp 3.11 ChatSettings], default 10 minutes",
  },
  pollAbsenceTimeoutMs: {
    value: 120000,
    unit: "ms",
    certainty: "unknown",
    meaning: "Time without a poll that ends a session.",
    source: "[android ContactCenterCommunicating.kt] names it; value assumed",
  },
} as const;
