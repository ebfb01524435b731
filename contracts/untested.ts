/** A statement of the sources that no requirement checks, and why none can or should. */
export interface UntestedStatement {
  /** Stable, like the id of a requirement. */
  readonly id: string;
  readonly title: string;
  readonly area: string;
  readonly source: string;
  readonly reason: string;
}

const nowhere = "it happens outside of this API";
const assumed = "no source says what the answer is";

export const untestedStatements: readonly UntestedStatement[] = [
  {
    id: "NOT-001",
    title: "A mobile application sends MobileClient as its User-Agent",
    area: "authorization",
    source: "[seed] User-Agent",
    reason: "a rule for clients; the tenant cannot enforce it, as the vendor's own SDKs do not keep it (AUTH-106)",
  },
  {
    id: "NOT-002",
    title: "A clientId is unique for an application on a device and stays until the application is deleted",
    area: "authorization",
    source: "[seed] clientId",
    reason: "a rule for clients",
  },
  {
    id: "NOT-003",
    title: "The estimated wait tells how long a client will wait",
    area: "availability",
    source: "[postman v2] Check Availability, ewt",
    reason: "an estimate; whether it comes true says nothing about the contract",
  },
  {
    id: "NOT-004",
    title: "A service is closed outside of the hours of its entry",
    area: "availability",
    source: "[onecloud: get_clientweb-api-v2-availability]",
    reason: "the hours stand in the administration, which no client sees (AVAIL-002 asks an entry that is closed)",
  },
  {
    id: "NOT-005",
    title: "The phone number of a chat request is called back automatically where the entry is set up for it",
    area: "request chat",
    source: "[postman v2] Request Chat, phone_number",
    reason: nowhere,
  },
  {
    id: "NOT-006",
    title: "The from and parameters of a chat request reach the scenario as variables",
    area: "request chat",
    source: "[postman v2] Request Chat, $(item.from) and $(item.externalChatData)",
    reason: "the variables of a scenario are not shown to clients",
  },
  {
    id: "NOT-007",
    title: "An initial message of a chat request is taken",
    area: "request chat",
    source: "[web: createSession]",
    reason: "undocumented, and nothing says what becomes of it; that it is admitted is checked (CHAT-007)",
  },
  {
    id: "NOT-008",
    title: "A push notification arrives at the device",
    area: "notifications",
    source: "[ios], [android]",
    reason:
      "it goes through the services of Apple and Google; what the tenant hands to them is checked where it can be seen",
  },
  {
    id: "NOT-009",
    title: "A chat request with a method of version 1, such as the one for SMS, is answered",
    area: "request chat",
    source: "[bp 3.14 RequestSMSChatSession]; [seed] all methods of version 1",
    reason: "neither collection of version 2 has it, so nothing is known of it there",
  },
  {
    id: "NOT-010",
    title:
      "A delivered receipt is sent at once when a message arrives at the agent's desktop, a read one when it is seen",
    area: "delivery",
    source: "[bp 5.8 MessagingChat]",
    reason: "the desktop cannot be seen from here; their order is checked (DELIV-002)",
  },
  {
    id: "NOT-011",
    title: "A session that is resumed after the application was away gets its events once",
    area: "delivery",
    source: "[android ContactCenterCommunicating.kt]",
    reason:
      "no cursor or acknowledgement exists, so an answer that is lost on its way is lost; POLL-012 and POLL-024 show what is kept",
  },
  {
    id: "NOT-012",
    title: "A conversation that a customer does not answer is ended by the no-response timeout",
    area: "session life",
    source: "[bp 5.19 ChatSettings]",
    reason: "of conversations that an agent begins, which no client of this API does",
  },
  {
    id: "NOT-013",
    title: "The texts of warnings and ends are those of the entry's settings",
    area: "session life",
    source: "[bp 5.19 ChatSettings]",
    reason: "the settings stand in the administration; that a text comes is checked",
  },
  {
    id: "NOT-014",
    title: "Calls connect over the servers that Get ICE Servers names",
    area: "ice servers",
    source: "[postman v2] Get ICE Servers",
    reason: nowhere,
  },
  {
    id: "NOT-015",
    title: "ICE servers come encrypted to a client that sends its session",
    area: "ice servers",
    source: "[web: iceServers-encrypted]",
    reason: "one generation of the web client alone knows it; the documented form is checked",
  },
  {
    id: "NOT-016",
    title: "The reasons of a rejected call have codes",
    area: "signaling",
    source: "[postman v2] Signaling, reason_code: to be defined",
    reason: assumed,
  },
  {
    id: "NOT-017",
    title: "A file of a type that can run is refused",
    area: "files",
    source: "[web: uploadFiles] blocks some types before it sends them",
    reason: "a rule of one client; what the server does is said nowhere",
  },
  {
    id: "NOT-018",
    title: "A profile photo has a certain format and size",
    area: "profile photos",
    source: "[postman v2] Get Agent Profile Photo",
    reason: assumed,
  },
  {
    id: "NOT-019",
    title: "Closing a case is refused by the CRM system under its own rules",
    area: "cases",
    source: "[postman v2] Close Case",
    reason: "the rules are the CRM system's; that its refusal is told with 5602 is checked",
  },
  {
    id: "NOT-020",
    title: "A widget looks as its configuration says",
    area: "configuration",
    source: "[postman v2] Get Chat Widget Configuration",
    reason: "drawn by the web client",
  },
  {
    id: "NOT-021",
    title: "More requests than a limit in a time are answered with 429",
    area: "http",
    source: "[postman v2] lists 429 for the second poll alone",
    reason: `${assumed}, nor what the limit is; load runs count every 429`,
  },
  {
    id: "NOT-022",
    title: "A chat request that finds no room is answered 5001, and a session that ends makes room",
    area: "capacity",
    source: "[seed] error 5001",
    reason:
      "a tenant would have to be filled first, which is what load runs do; entries without any room are asked (CHAT-013)",
  },
];
