// Made from openapi/openapi.yaml by `npm run generate`; do not edit.
export interface paths {
  "/availability": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Check Availability
     * @description Tells whether the hours of operation of the entry are open now. Says nothing about agents being there.
     */
    get: operations["checkAvailability"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/parameters": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Expected Parameters
     * @description Lists the values that the entry is configured to expect with a chat request. They are hints, none is mandatory.
     */
    get: operations["getExpectedParameters"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/chats": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Request Chat
     * @description Starts a session, or returns the one this client already has. A client application has at most one active session; a repeated request does not fail, is_new_chat tells which of the two happened.
     */
    post: operations["requestChat"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/chats/{chatId}/notifications": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Mobile Notification Subscription
     * @description Subscribes the session to push notifications, replaces a device token, or cancels with an empty object. An entry that is not set up for the kind of notification answers 406 too; no source names the code, and 5603 is the one known to come with this status. What an APNs token without its bundle id is answered with is unknown as well; the reference tenant takes it for a body that cannot be decoded.
     */
    post: operations["subscribeNotifications"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/chats/active": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Get Active Chat
     * @description Properties of the client's current session.
     */
    get: operations["getActiveChat"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/chats/{chatId}/events": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Get New Chat Events
     * @description Long poll. Answers at once with what has not been delivered yet; with nothing there the server holds the request. Delivery is destructive: no cursor, no acknowledgement, and what a lost answer held is found in the history only.
     */
    get: operations["getNewChatEvents"];
    put?: never;
    /**
     * Send Events
     * @description Takes one or several client events. Does not deliver events; those wait for the poll.
     */
    post: operations["sendEvents"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/chats/{chatId}/history": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Get Chat History
     * @description All events of the session in both directions, ordered by timestamp. Signaling is not stored. The client's own events carry the chat id as party_id.
     */
    get: operations["getChatHistory"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/files": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Upload File
     * @description Takes one file and keeps it for a chat_session_file event. Not bound to a session. The part may have any name, and a leading line break before the first boundary is survived.
     */
    post: operations["uploadFile"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/chats/{chatId}/files/{fileId}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Get File
     * @description Bytes of a file that an event of the session announced, with the content type of the file itself.
     */
    get: operations["getFile"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/chats/{chatId}/profilephotos/{partyId}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Get Agent Profile Photo
     * @description Picture of an agent who joined the session. A request body, which one page describes, is ignored.
     */
    get: operations["getProfilePhoto"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/iceservers": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Get ICE Servers
     * @description Servers for adding audio and video. The newest web client knows an encrypted form; the documented plain one is followed.
     */
    get: operations["getIceServers"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/configuration": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Get Chat Widget Configuration
     * @description How the chat widgets of the entry look and where they apply.
     */
    get: operations["getConfiguration"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/chats/{chatId}/casehistory": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Get Case History
     * @description Transcripts of all sessions of the case linked to this session. Asked for only after chat_session_case_set.
     */
    get: operations["getCaseHistory"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/chats/{chatId}/closecase": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Close Case
     * @description Asks to close the case linked to the session. Any body is ignored, and the session goes on.
     */
    post: operations["closeCase"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/casehistory": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Get Case History (root path)
     * @deprecated
     * @description As Get Case History, for the client's single active session.
     */
    get: operations["getCaseHistoryAtRoot"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/closecase": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Close Case (root path)
     * @deprecated
     * @description As Close Case, for the client's single active session.
     */
    post: operations["closeCaseAtRoot"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/version": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Get Version
     * @description Version of the product that runs on the server, for display and logs.
     */
    get: operations["getVersion"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
}
export type webhooks = Record<string, never>;
export interface components {
  schemas: {
    /**
     * @description Domain name, or a URL that holds it.
     * @example yourcompany.brightpattern.com
     * @example https://acme.example.com/
     */
    TenantUrl: string;
    /**
     * @description Estimated wait in seconds, as a string.
     * @example 42
     */
    Ewt: string;
    /** @description Are the entry's hours open now; says nothing about agents being there. */
    Availability: {
      /** @enum {string} */
      chat: "available" | "notAvailable";
      ewt?: components["schemas"]["Ewt"];
    };
    /**
     * @description Number of an error, as a string.
     * @example 5005
     * @enum {string}
     */
    ErrorCode:
      | "1000"
      | "2000"
      | "2001"
      | "2002"
      | "2003"
      | "2004"
      | "3000"
      | "5000"
      | "5001"
      | "5003"
      | "5004"
      | "5005"
      | "5006"
      | "5500"
      | "5501"
      | "5502"
      | "5509"
      | "5511"
      | "5558"
      | "5955"
      | "5601"
      | "5602"
      | "5603";
    ErrorBody: {
      error_code: components["schemas"]["ErrorCode"];
      error_message: string;
    };
    /**
     * @description One parameter, its name mapped to its type.
     * @example {
     *       "topic": "TEXT"
     *     }
     */
    ExpectedParameter: {
      [key: string]: "PHONE" | "TEXT" | "EMAIL" | "FIRST_NAME" | "LAST_NAME" | "ACCOUNT" | "COMPANY";
    };
    ExpectedParameters: {
      parameters: components["schemas"]["ExpectedParameter"][];
    };
    RequestChatRequest: {
      /** @description Number to call back. */
      phone_number?: string | number | null;
      /** @description Name or number of the device's owner. */
      from?: string | number | null;
      /** @description Free values for the scenario; nested values occur. */
      parameters?: {
        [key: string]: unknown;
      } | null;
      /** @description Undocumented, sent by newer web clients. */
      initial_message?: string | null;
    };
    /**
     * @description Id of a session; also the client's own party id.
     * @example 4be0a1f2-0c1d-4a57-9d1e-6a3b8a0f5c11
     */
    ChatId: string;
    /**
     * @description State of a session, the full set of both SDKs.
     * @example queued
     * @enum {string}
     */
    SessionState: "queued" | "connecting" | "connected" | "ivr" | "failed" | "completed";
    ChatSession: {
      chat_id: components["schemas"]["ChatId"];
      state: components["schemas"]["SessionState"];
      ewt?: components["schemas"]["Ewt"];
      is_new_chat: boolean;
      phone_number?: string;
    };
    ApnsSubscription: {
      ios_apns_device_token: string;
      ios_app_bundle_id: string;
    };
    IosFirebaseSubscription: {
      ios_firebase_device_token: string;
    };
    AndroidFirebaseSubscription: {
      android_firebase_device_token: string;
    };
    /**
     * @description An answer that says success and nothing else.
     * @example {}
     */
    EmptyObject: Record<string, never>;
    /** @description Exactly one kind of device token, or none to cancel. */
    NotificationSubscription:
      | components["schemas"]["ApnsSubscription"]
      | components["schemas"]["IosFirebaseSubscription"]
      | components["schemas"]["AndroidFirebaseSubscription"]
      | components["schemas"]["EmptyObject"];
    ActiveChat: {
      chat_id: components["schemas"]["ChatId"];
      state: components["schemas"]["SessionState"];
      ewt?: components["schemas"]["Ewt"];
      phone_number?: string;
    };
    /**
     * @description Estimated wait in seconds as a string; empty when there is none, but never absent from a status.
     * @example 25
     * @example
     */
    StatusEwt: string;
    ServerStatus: {
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      event: "chat_session_status";
      state: components["schemas"]["SessionState"];
      ewt: components["schemas"]["StatusEwt"];
    };
    ServerEnded: {
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      event: "chat_session_ended";
    };
    /**
     * @description Id of a party; one per agent, the chat id for the client.
     * @example p-1
     */
    PartyId: string;
    /**
     * @description Kind of a party; one more value is known only from a web client.
     * @example internal
     */
    PartyType: string & ("scenario" | "external" | "internal");
    /**
     * @description Unix time in seconds, as a string.
     * @example 1718000010
     */
    UnixSeconds: string & unknown;
    ServerPartyJoined: {
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      event: "chat_session_party_joined";
      party_id: components["schemas"]["PartyId"];
      first_name: string;
      last_name: string;
      display_name: string;
      type: components["schemas"]["PartyType"];
      timestamp: components["schemas"]["UnixSeconds"];
    };
    ServerPartyLeft: {
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      event: "chat_session_party_left";
      party_id: components["schemas"]["PartyId"];
      timestamp: components["schemas"]["UnixSeconds"];
    };
    /**
     * @description Opaque id of a message, unique within the session.
     * @example srv-77
     * @example 4be0a1f2-0c1d-4a57-9d1e-6a3b8a0f5c11:3
     */
    MessageId: string;
    ServerMessage: {
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      event: "chat_session_message";
      party_id: components["schemas"]["PartyId"];
      msg_id: components["schemas"]["MessageId"];
      msg: string;
      /** @description Plain text made from msg by the server; undocumented. */
      msg_text?: string;
      /** @description Undocumented here; recorded on a real event. */
      channel?: string;
      timestamp: components["schemas"]["UnixSeconds"];
    };
    ServerMessageDelivered: {
      /** @constant */
      event: "chat_session_message_delivered";
      party_id: components["schemas"]["PartyId"];
      ref_msg_id?: components["schemas"]["MessageId"];
      timestamp: components["schemas"]["UnixSeconds"];
    } & (unknown & {
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      event: "chat_session_message_delivered";
    });
    ServerMessageRead: {
      /** @constant */
      event: "chat_session_message_read";
      party_id: components["schemas"]["PartyId"];
      ref_msg_id?: components["schemas"]["MessageId"];
      timestamp: components["schemas"]["UnixSeconds"];
    } & (unknown & {
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      event: "chat_session_message_read";
    });
    ServerTyping: {
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      event: "chat_session_typing";
      party_id: components["schemas"]["PartyId"];
      timestamp: components["schemas"]["UnixSeconds"];
    };
    ServerNotTyping: {
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      event: "chat_session_not_typing";
      party_id: components["schemas"]["PartyId"];
      timestamp: components["schemas"]["UnixSeconds"];
    };
    /**
     * @description Id under which a form is answered; one SDK reads it as an integer.
     * @example 12
     */
    FormRequestId: string & unknown;
    ServerFormShow: {
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      event: "chat_session_form_show";
      form_request_id: components["schemas"]["FormRequestId"];
      /** @description Empty for a plain question whose answer is the next message. */
      form_name: string;
      /** @description Seconds. */
      form_timeout: string;
      /** @description Undocumented; one SDK needs it. */
      channel?: string;
      timestamp: components["schemas"]["UnixSeconds"];
    };
    ServerSecureFormShow: {
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      event: "chat_session_secure_form_show";
      form_request_id: components["schemas"]["FormRequestId"];
      /** @description Id of a form in the widget configuration. */
      form_id: string;
      timestamp: components["schemas"]["UnixSeconds"];
    };
    /** @description The sources say it may go in either direction and show the client's form only. */
    ServerSecureFormCancel: {
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      event: "chat_session_secure_form_cancel";
      form_request_id?: string;
    };
    ServerTimeoutWarning: {
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      event: "chat_session_timeout_warning";
      msg: string;
      timestamp: components["schemas"]["UnixSeconds"];
    };
    ServerInactivityTimeout: {
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      event: "chat_session_inactivity_timeout";
      msg: string;
      timestamp: components["schemas"]["UnixSeconds"];
    };
    RequestCall: {
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      type: "REQUEST_CALL";
      offerVideo?: boolean | string;
    };
    CallRejected: {
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      type: "CALL_REJECTED";
      reason_code?: string | number;
      reason?: string;
    };
    OfferCall: {
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      type: "OFFER_CALL";
      offerVideo?: boolean | string;
      sdp?: string;
    };
    AnswerCall: {
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      type: "ANSWER_CALL";
      sdp: string;
    };
    IceCandidate: {
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      type: "ICE_CANDIDATE";
      sdpMid?: string;
      sdpMLineIndex?: string | number;
      candidate: string;
    };
    EndCall: {
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      type: "END_CALL";
    };
    RequestPhoneCall: {
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      type: "REQUEST_PHONE_CALL";
      number?: string;
    };
    RequestSms: {
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      type: "REQUEST_SMS";
      number?: string;
    };
    /** @description Named only by the older Android client; its members are unknown. */
    CallState: {
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      type: "CALL_STATE";
    };
    /** @description Any signaling message. */
    SignalingMessage:
      | components["schemas"]["RequestCall"]
      | components["schemas"]["CallRejected"]
      | components["schemas"]["OfferCall"]
      | components["schemas"]["AnswerCall"]
      | components["schemas"]["IceCandidate"]
      | components["schemas"]["EndCall"]
      | components["schemas"]["RequestPhoneCall"]
      | components["schemas"]["RequestSms"]
      | components["schemas"]["CallState"];
    /** @description A signaling message as a tenant sends it. */
    ServerSignalingMessage: {
      type: "ServerSignalingMessage";
    } & (Omit<components["schemas"]["SignalingMessage"], "type"> & {
      /** @enum {string} */
      offerVideo?: "true" | "false";
      sdpMLineIndex?: string;
    });
    ServerSignaling: {
      /** @constant */
      event: "chat_session_signaling";
      msg_id: components["schemas"]["MessageId"];
      party_id?: components["schemas"]["PartyId"];
      destination_party_id?: components["schemas"]["PartyId"];
      data: components["schemas"]["ServerSignalingMessage"];
      timestamp?: components["schemas"]["UnixSeconds"];
    } & (unknown & {
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      event: "chat_session_signaling";
    });
    /** @example c7a1e0d2-55aa-4f0b-8d0f-1b2c3d4e5f60 */
    FileId: string;
    /**
     * @example image
     * @enum {string}
     */
    FileType: "image" | "attachment";
    ServerFile: {
      /** @constant */
      event: "chat_session_file";
      party_id: components["schemas"]["PartyId"];
      msg_id: components["schemas"]["MessageId"];
      file_id: components["schemas"]["FileId"];
      file_type: components["schemas"]["FileType"];
      file_name?: string;
      /** @description Undocumented; the older Android client reads the sender here. */
      session_id?: string;
      timestamp: components["schemas"]["UnixSeconds"];
    } & (unknown & {
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      event: "chat_session_file";
    });
    /**
     * @description Degrees as a decimal string. The range is not stated by any source and is not judged.
     * @example 48.8566
     */
    Coordinate: string;
    ServerLocation: {
      /** @constant */
      event: "chat_session_location";
      party_id?: components["schemas"]["PartyId"];
      msg_id: components["schemas"]["MessageId"];
      url?: string | null;
      latitude: components["schemas"]["Coordinate"];
      longitude: components["schemas"]["Coordinate"];
      timestamp: components["schemas"]["UnixSeconds"];
    } & (unknown & {
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      event: "chat_session_location";
    });
    ServerCobrowsingRequested: {
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      event: "chat_session_cobrowsing_requested";
      msg_id: components["schemas"]["MessageId"];
    };
    ServerCobrowsingStarted: {
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      event: "chat_session_cobrowsing_started";
      provider_type?: string;
      cobrowsing_url?: string;
      cobrowsing_id?: string;
    };
    ServerCobrowsingEnded: {
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      event: "chat_session_cobrowsing_ended";
    };
    ServerCobrowsingRejected: {
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      event: "chat_session_cobrowsing_rejected";
    };
    /**
     * @description Id of the CRM case; empty when the scenario takes the case away again.
     * @example CASE-1042
     * @example
     */
    CaseId: string;
    ServerCaseSet: {
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      event: "chat_session_case_set";
      case_id: components["schemas"]["CaseId"];
      timestamp: components["schemas"]["UnixSeconds"];
    };
    ServerInfo: {
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      event: "chat_session_info";
      service_name?: string;
    };
    /** @description Any event that a tenant may deliver. */
    ServerEvent:
      | components["schemas"]["ServerStatus"]
      | components["schemas"]["ServerEnded"]
      | components["schemas"]["ServerPartyJoined"]
      | components["schemas"]["ServerPartyLeft"]
      | components["schemas"]["ServerMessage"]
      | components["schemas"]["ServerMessageDelivered"]
      | components["schemas"]["ServerMessageRead"]
      | components["schemas"]["ServerTyping"]
      | components["schemas"]["ServerNotTyping"]
      | components["schemas"]["ServerFormShow"]
      | components["schemas"]["ServerSecureFormShow"]
      | components["schemas"]["ServerSecureFormCancel"]
      | components["schemas"]["ServerTimeoutWarning"]
      | components["schemas"]["ServerInactivityTimeout"]
      | components["schemas"]["ServerSignaling"]
      | components["schemas"]["ServerFile"]
      | components["schemas"]["ServerLocation"]
      | components["schemas"]["ServerCobrowsingRequested"]
      | components["schemas"]["ServerCobrowsingStarted"]
      | components["schemas"]["ServerCobrowsingEnded"]
      | components["schemas"]["ServerCobrowsingRejected"]
      | components["schemas"]["ServerCaseSet"]
      | components["schemas"]["ServerInfo"];
    EventsDocument: {
      events: components["schemas"]["ServerEvent"][];
    };
    /**
     * @description What clients send as message id, which is not always a string and not always there.
     * @example 3
     * @example 3
     * @example
     */
    ClientMessageId: string | number | null;
    /**
     * @description What clients send as their party id; a tenant ignores it.
     * @example null
     * @example 0f8fad5b-d9cb-469f-a165-70867728950e
     */
    ClientPartyId: string | null;
    /**
     * @description What clients send as time; a tenant ignores it.
     * @example 1718000010
     * @example 739692810.5
     */
    ClientTimestamp: string | number | null;
    ClientMessage: {
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      event: "chat_session_message";
      msg_id?: components["schemas"]["ClientMessageId"];
      message_id?: components["schemas"]["ClientMessageId"];
      msg: string;
      msg_text?: string;
      channel?: string;
      type?: string;
      party_id?: components["schemas"]["ClientPartyId"];
      timestamp?: components["schemas"]["ClientTimestamp"];
    };
    ClientMessageDelivered: {
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      event: "chat_session_message_delivered";
      ref_msg_id: string;
      party_id?: components["schemas"]["ClientPartyId"];
      timestamp?: components["schemas"]["ClientTimestamp"];
    };
    ClientMessageRead: {
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      event: "chat_session_message_read";
      ref_msg_id: string;
      party_id?: components["schemas"]["ClientPartyId"];
      timestamp?: components["schemas"]["ClientTimestamp"];
    };
    ClientTyping: {
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      event: "chat_session_typing";
      msg?: string;
      party_id?: components["schemas"]["ClientPartyId"];
      timestamp?: components["schemas"]["ClientTimestamp"];
    };
    ClientNotTyping: {
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      event: "chat_session_not_typing";
      party_id?: components["schemas"]["ClientPartyId"];
      timestamp?: components["schemas"]["ClientTimestamp"];
    };
    ClientFormData: {
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      event: "chat_session_form_data";
      form_request_id: string | number;
      form_name?: string;
      data: {
        [key: string]: unknown;
      };
    };
    ClientSecureFormData: {
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      event: "chat_session_secure_form_data";
      form_request_id: string | number;
      form_name?: string;
      data: {
        [key: string]: unknown;
      };
    };
    ClientSecureFormCancel: {
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      event: "chat_session_secure_form_cancel";
      form_request_id: string | number;
      form_name?: string;
    };
    /** @description In no reference page; its name lacks the infix that all others have. */
    ClientFormDataCancel: {
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      event: "chat_form_data_cancel";
      form_request_id?: string | number;
      form_name?: string;
    };
    /** @description Ends the session for good. */
    ClientEnd: {
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      event: "chat_session_end";
      msg?: string;
    };
    /** @description Ends the conversation; the session stays under the scenario's control. */
    ClientDisconnect: {
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      event: "chat_session_disconnect";
    };
    UntypedIceCandidate: {
      type?: never;
      sdpMid?: string;
      sdpMLineIndex?: string | number;
      candidate: string;
    };
    /** @description A signaling message as clients send it; one client leaves the type of a candidate out. */
    ClientSignalingMessage: components["schemas"]["SignalingMessage"] | components["schemas"]["UntypedIceCandidate"];
    ClientSignaling: {
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      event: "chat_session_signaling";
      msg_id?: components["schemas"]["ClientMessageId"];
      destination_party_id?: components["schemas"]["ClientPartyId"];
      party_id?: components["schemas"]["ClientPartyId"];
      data: components["schemas"]["ClientSignalingMessage"];
      timestamp?: components["schemas"]["ClientTimestamp"];
    };
    ClientFile: {
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      event: "chat_session_file";
      msg_id?: components["schemas"]["ClientMessageId"];
      file_id: string;
      file_type?: string | null;
      file_name?: string | null;
      party_id?: components["schemas"]["ClientPartyId"];
      timestamp?: components["schemas"]["ClientTimestamp"];
    };
    /**
     * @example 52.5163
     * @example 52.5163
     */
    ClientCoordinate: string | number;
    ClientLocation: {
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      event: "chat_session_location";
      msg_id?: components["schemas"]["ClientMessageId"];
      url?: string | null;
      latitude: components["schemas"]["ClientCoordinate"];
      longitude: components["schemas"]["ClientCoordinate"];
      party_id?: components["schemas"]["ClientPartyId"];
      timestamp?: components["schemas"]["ClientTimestamp"];
    };
    ClientNavigation: {
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      event: "chat_session_navigation";
      msg_id?: components["schemas"]["ClientMessageId"];
      title?: string;
      page: string;
    };
    ClientCobrowsingRejected: {
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      event: "chat_session_cobrowsing_rejected";
    };
    ClientCobrowsingStarted: {
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      event: "chat_session_cobrowsing_started";
      provider_type?: string;
      cobrowsing_url?: string;
      cobrowsing_id?: string;
    };
    ClientCobrowsingEnded: {
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      event: "chat_session_cobrowsing_ended";
    };
    /** @description Defined in one SDK and never sent by it. */
    ClientFormSubmit: {
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      event: "chat_session_form_submit";
      form_data?: {
        [key: string]: unknown;
      };
      party_id?: components["schemas"]["ClientPartyId"];
      req_id?: number;
    };
    /** @description Any event that clients are known to send. */
    ClientEvent:
      | components["schemas"]["ClientMessage"]
      | components["schemas"]["ClientMessageDelivered"]
      | components["schemas"]["ClientMessageRead"]
      | components["schemas"]["ClientTyping"]
      | components["schemas"]["ClientNotTyping"]
      | components["schemas"]["ClientFormData"]
      | components["schemas"]["ClientSecureFormData"]
      | components["schemas"]["ClientSecureFormCancel"]
      | components["schemas"]["ClientFormDataCancel"]
      | components["schemas"]["ClientEnd"]
      | components["schemas"]["ClientDisconnect"]
      | components["schemas"]["ClientSignaling"]
      | components["schemas"]["ClientFile"]
      | components["schemas"]["ClientLocation"]
      | components["schemas"]["ClientNavigation"]
      | components["schemas"]["ClientCobrowsingRejected"]
      | components["schemas"]["ClientCobrowsingStarted"]
      | components["schemas"]["ClientCobrowsingEnded"]
      | components["schemas"]["ClientFormSubmit"];
    /** @description An event with a name that no source knows; what a server does with it is stated nowhere. */
    OtherClientEvent: {
      event: string;
    };
    SendEventsRequest: {
      events: (components["schemas"]["ClientEvent"] | components["schemas"]["OtherClientEvent"])[];
    };
    /**
     * @description An event as a transcript holds it.
     * @example {
     *       "event": "chat_session_message",
     *       "party_id": "4be0a1f2-0c1d-4a57-9d1e-6a3b8a0f5c11",
     *       "msg_id": "1",
     *       "msg": "hello",
     *       "timestamp": "1718000011"
     *     }
     */
    HistoryEvent: components["schemas"]["ServerEvent"] | components["schemas"]["ClientEvent"];
    /** @description All events of a session in both directions; the client's own carry the chat id as party_id. */
    HistoryDocument: {
      events: components["schemas"]["HistoryEvent"][];
    };
    /** @description One file part under any name; the first part that has a file name counts. */
    UploadFileRequest: {
      [key: string]: string;
    };
    UploadedFile: {
      file_id: components["schemas"]["FileId"];
      file_name?: string;
    } & unknown;
    /**
     * @example {
     *       "url": "stun:stun.example.net:3478"
     *     }
     */
    IceServer: {
      url: string;
      username?: string;
      credential?: string;
    };
    IceServers: {
      servers: components["schemas"]["IceServer"][];
    };
    /**
     * @example {
     *       "family": "Arial",
     *       "size": "12px"
     *     }
     */
    Font: {
      family?: string;
      size?: string;
      style?: string;
      weight?: string;
    };
    /**
     * @example {
     *       "enabled": true,
     *       "location": "bottom_right"
     *     }
     */
    ContactTab: {
      enabled?: boolean;
      /** @enum {string} */
      location?:
        | "top_left"
        | "top_middle"
        | "top_right"
        | "right_top"
        | "right_middle"
        | "right_bottom"
        | "bottom_left"
        | "bottom_middle"
        | "bottom_right"
        | "left_top"
        | "left_middle"
        | "left_bottom";
      color?: string;
      bg_color?: string;
      font?: components["schemas"]["Font"];
      agents_available_msg?: string;
      agents_not_available_msg?: string;
      out_of_hours_msg?: string;
      show_ewt_out_of_hours?: boolean;
    } & {
      [key: string]: unknown;
    };
    /**
     * @description Part of the widget mapped to style properties and their values.
     * @example {
     *       "systemMessage": {
     *         "background-color": "#eee"
     *       }
     *     }
     */
    StyleSheet: {
      [key: string]: {
        [key: string]: string;
      };
    };
    /**
     * @example {
     *       "name": "Main"
     *     }
     */
    Widget: {
      name?: string;
      urls?: string[];
      definition?: {
        contact_tab?: components["schemas"]["ContactTab"];
        /** @description Undocumented; where and how the shipped widgets start a chat. */
        chatInitiations?: Record<string, never> | unknown[];
        /** @description Undocumented; what the shipped widgets draw with. */
        chatWidgetStyling?: {
          [key: string]: unknown;
        };
      } & {
        [key: string]: unknown;
      };
      styles?: {
        [key: string]: components["schemas"]["StyleSheet"];
      };
    } & {
      [key: string]: unknown;
    };
    /** @description The documented shape; what shipped widgets read beside it is admitted as an extra. */
    Configuration: {
      widgets: components["schemas"]["Widget"][];
    } & {
      [key: string]: unknown;
    };
    CaseSession: {
      chat_id: components["schemas"]["ChatId"];
      created_time: (string | (number & string)) & string;
      events: components["schemas"]["HistoryEvent"][];
    };
    CaseHistory: {
      sessions: components["schemas"]["CaseSession"][];
    };
    /** @description Nothing is needed; one SDK sends an events document, which is ignored. */
    CloseCaseRequest: {
      [key: string]: unknown;
    };
    Version: {
      server_version: string;
    };
  };
  responses: {
    /** @description The tenant or the authorization is missing or wrong. */
    Forbidden: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["ErrorBody"];
      };
    };
    /** @description The session, file, photo or entry does not exist for this client. */
    NotFound: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["ErrorBody"];
      };
    };
    /** @description The server, its storage or the CRM failed. */
    ServerError: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["ErrorBody"];
      };
    };
    /** @description No chat server answers, or none in time. */
    Unavailable: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["ErrorBody"];
      };
    };
    /** @description The request cannot be understood or is not acceptable. */
    BadRequest: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["ErrorBody"];
      };
    };
    /** @description The session lacks what the operation needs, or too much is given. */
    NotAcceptable: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["ErrorBody"];
      };
    };
    /** @description A poll of this session is held already. */
    TooManyRequests: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["ErrorBody"];
      };
    };
  };
  parameters: {
    /**
     * @description Domain name of the contact centre. A full URL is reduced to its host. Without it a server may decide by the Host header.
     * @example yourcompany.brightpattern.com
     */
    TenantUrl: components["schemas"]["TenantUrl"];
    /**
     * @description As elsewhere, but plain image and file links leave it out.
     * @example yourcompany.brightpattern.com
     */
    OptionalTenantUrl: components["schemas"]["TenantUrl"];
    /**
     * @description Id of the session, as Request Chat answered it.
     * @example 4be0a1f2-0c1d-4a57-9d1e-6a3b8a0f5c11
     */
    ChatId: components["schemas"]["ChatId"];
    /**
     * @description Id of a file, as a file event or an upload named it.
     * @example c7a1e0d2-55aa-4f0b-8d0f-1b2c3d4e5f60
     */
    FileId: components["schemas"]["FileId"];
    /**
     * @description Id of an agent, as chat_session_party_joined announced it.
     * @example p-1
     */
    PartyId: components["schemas"]["PartyId"];
  };
  requestBodies: never;
  headers: never;
  pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
  checkAvailability: {
    parameters: {
      query: {
        /**
         * @description Domain name of the contact centre. A full URL is reduced to its host. Without it a server may decide by the Host header.
         * @example yourcompany.brightpattern.com
         */
        tenantUrl: components["parameters"]["TenantUrl"];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Open or closed, with an estimated wait when there is one. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Availability"];
        };
      };
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      500: components["responses"]["ServerError"];
      503: components["responses"]["Unavailable"];
    };
  };
  getExpectedParameters: {
    parameters: {
      query: {
        /**
         * @description Domain name of the contact centre. A full URL is reduced to its host. Without it a server may decide by the Host header.
         * @example yourcompany.brightpattern.com
         */
        tenantUrl: components["parameters"]["TenantUrl"];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Names and types, possibly none. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ExpectedParameters"];
        };
      };
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      500: components["responses"]["ServerError"];
    };
  };
  requestChat: {
    parameters: {
      query: {
        /**
         * @description Domain name of the contact centre. A full URL is reduced to its host. Without it a server may decide by the Host header.
         * @example yourcompany.brightpattern.com
         */
        tenantUrl: components["parameters"]["TenantUrl"];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["RequestChatRequest"];
      };
    };
    responses: {
      /** @description Properties of the session. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ChatSession"];
        };
      };
      400: components["responses"]["BadRequest"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      500: components["responses"]["ServerError"];
      503: components["responses"]["Unavailable"];
    };
  };
  subscribeNotifications: {
    parameters: {
      query: {
        /**
         * @description Domain name of the contact centre. A full URL is reduced to its host. Without it a server may decide by the Host header.
         * @example yourcompany.brightpattern.com
         */
        tenantUrl: components["parameters"]["TenantUrl"];
      };
      header?: never;
      path: {
        /**
         * @description Id of the session, as Request Chat answered it.
         * @example 4be0a1f2-0c1d-4a57-9d1e-6a3b8a0f5c11
         */
        chatId: components["parameters"]["ChatId"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["NotificationSubscription"];
      };
    };
    responses: {
      /** @description Done. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["EmptyObject"];
        };
      };
      400: components["responses"]["BadRequest"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      406: components["responses"]["NotAcceptable"];
      500: components["responses"]["ServerError"];
      503: components["responses"]["Unavailable"];
    };
  };
  getActiveChat: {
    parameters: {
      query: {
        /**
         * @description Domain name of the contact centre. A full URL is reduced to its host. Without it a server may decide by the Host header.
         * @example yourcompany.brightpattern.com
         */
        tenantUrl: components["parameters"]["TenantUrl"];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Properties of the session. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ActiveChat"];
        };
      };
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      500: components["responses"]["ServerError"];
      503: components["responses"]["Unavailable"];
    };
  };
  getNewChatEvents: {
    parameters: {
      query: {
        /**
         * @description Domain name of the contact centre. A full URL is reduced to its host. Without it a server may decide by the Host header.
         * @example yourcompany.brightpattern.com
         */
        tenantUrl: components["parameters"]["TenantUrl"];
      };
      header?: never;
      path: {
        /**
         * @description Id of the session, as Request Chat answered it.
         * @example 4be0a1f2-0c1d-4a57-9d1e-6a3b8a0f5c11
         */
        chatId: components["parameters"]["ChatId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description New events, oldest first; an empty list when the hold ended without one. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["EventsDocument"];
        };
      };
      400: components["responses"]["BadRequest"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["ServerError"];
      503: components["responses"]["Unavailable"];
    };
  };
  sendEvents: {
    parameters: {
      query: {
        /**
         * @description Domain name of the contact centre. A full URL is reduced to its host. Without it a server may decide by the Host header.
         * @example yourcompany.brightpattern.com
         */
        tenantUrl: components["parameters"]["TenantUrl"];
      };
      header?: never;
      path: {
        /**
         * @description Id of the session, as Request Chat answered it.
         * @example 4be0a1f2-0c1d-4a57-9d1e-6a3b8a0f5c11
         */
        chatId: components["parameters"]["ChatId"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["SendEventsRequest"];
      };
    };
    responses: {
      /** @description Taken. The body is empty. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components["responses"]["BadRequest"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      500: components["responses"]["ServerError"];
      503: components["responses"]["Unavailable"];
    };
  };
  getChatHistory: {
    parameters: {
      query: {
        /**
         * @description Domain name of the contact centre. A full URL is reduced to its host. Without it a server may decide by the Host header.
         * @example yourcompany.brightpattern.com
         */
        tenantUrl: components["parameters"]["TenantUrl"];
      };
      header?: never;
      path: {
        /**
         * @description Id of the session, as Request Chat answered it.
         * @example 4be0a1f2-0c1d-4a57-9d1e-6a3b8a0f5c11
         */
        chatId: components["parameters"]["ChatId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The transcript. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["HistoryDocument"];
        };
      };
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      500: components["responses"]["ServerError"];
      503: components["responses"]["Unavailable"];
    };
  };
  uploadFile: {
    parameters: {
      query: {
        /**
         * @description Domain name of the contact centre. A full URL is reduced to its host. Without it a server may decide by the Host header.
         * @example yourcompany.brightpattern.com
         */
        tenantUrl: components["parameters"]["TenantUrl"];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "multipart/form-data": components["schemas"]["UploadFileRequest"];
      };
    };
    responses: {
      /** @description Kept. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["UploadedFile"];
        };
      };
      400: components["responses"]["BadRequest"];
      403: components["responses"]["Forbidden"];
      500: components["responses"]["ServerError"];
    };
  };
  getFile: {
    parameters: {
      query?: {
        /**
         * @description As elsewhere, but plain image and file links leave it out.
         * @example yourcompany.brightpattern.com
         */
        tenantUrl?: components["parameters"]["OptionalTenantUrl"];
      };
      header?: never;
      path: {
        /**
         * @description Id of the session, as Request Chat answered it.
         * @example 4be0a1f2-0c1d-4a57-9d1e-6a3b8a0f5c11
         */
        chatId: components["parameters"]["ChatId"];
        /**
         * @description Id of a file, as a file event or an upload named it.
         * @example c7a1e0d2-55aa-4f0b-8d0f-1b2c3d4e5f60
         */
        fileId: components["parameters"]["FileId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The file. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "*/*": string;
        };
      };
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      500: components["responses"]["ServerError"];
      503: components["responses"]["Unavailable"];
    };
  };
  getProfilePhoto: {
    parameters: {
      query?: {
        /**
         * @description As elsewhere, but plain image and file links leave it out.
         * @example yourcompany.brightpattern.com
         */
        tenantUrl?: components["parameters"]["OptionalTenantUrl"];
      };
      header?: never;
      path: {
        /**
         * @description Id of the session, as Request Chat answered it.
         * @example 4be0a1f2-0c1d-4a57-9d1e-6a3b8a0f5c11
         */
        chatId: components["parameters"]["ChatId"];
        /**
         * @description Id of an agent, as chat_session_party_joined announced it.
         * @example p-1
         */
        partyId: components["parameters"]["PartyId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The picture. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "image/*": string;
        };
      };
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      500: components["responses"]["ServerError"];
      503: components["responses"]["Unavailable"];
    };
  };
  getIceServers: {
    parameters: {
      query: {
        /**
         * @description Domain name of the contact centre. A full URL is reduced to its host. Without it a server may decide by the Host header.
         * @example yourcompany.brightpattern.com
         */
        tenantUrl: components["parameters"]["TenantUrl"];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The configured servers, possibly none. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["IceServers"];
        };
      };
      403: components["responses"]["Forbidden"];
      500: components["responses"]["ServerError"];
    };
  };
  getConfiguration: {
    parameters: {
      query: {
        /**
         * @description Domain name of the contact centre. A full URL is reduced to its host. Without it a server may decide by the Host header.
         * @example yourcompany.brightpattern.com
         */
        tenantUrl: components["parameters"]["TenantUrl"];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The widgets. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Configuration"];
        };
      };
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      500: components["responses"]["ServerError"];
    };
  };
  getCaseHistory: {
    parameters: {
      query: {
        /**
         * @description Domain name of the contact centre. A full URL is reduced to its host. Without it a server may decide by the Host header.
         * @example yourcompany.brightpattern.com
         */
        tenantUrl: components["parameters"]["TenantUrl"];
      };
      header?: never;
      path: {
        /**
         * @description Id of the session, as Request Chat answered it.
         * @example 4be0a1f2-0c1d-4a57-9d1e-6a3b8a0f5c11
         */
        chatId: components["parameters"]["ChatId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The transcripts. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["CaseHistory"];
        };
      };
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      406: components["responses"]["NotAcceptable"];
      500: components["responses"]["ServerError"];
      503: components["responses"]["Unavailable"];
    };
  };
  closeCase: {
    parameters: {
      query: {
        /**
         * @description Domain name of the contact centre. A full URL is reduced to its host. Without it a server may decide by the Host header.
         * @example yourcompany.brightpattern.com
         */
        tenantUrl: components["parameters"]["TenantUrl"];
      };
      header?: never;
      path: {
        /**
         * @description Id of the session, as Request Chat answered it.
         * @example 4be0a1f2-0c1d-4a57-9d1e-6a3b8a0f5c11
         */
        chatId: components["parameters"]["ChatId"];
      };
      cookie?: never;
    };
    requestBody?: {
      content: {
        "application/json": components["schemas"]["CloseCaseRequest"];
      };
    };
    responses: {
      /** @description The case is closed. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["EmptyObject"];
        };
      };
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      406: components["responses"]["NotAcceptable"];
      500: components["responses"]["ServerError"];
      503: components["responses"]["Unavailable"];
    };
  };
  getCaseHistoryAtRoot: {
    parameters: {
      query: {
        /**
         * @description Domain name of the contact centre. A full URL is reduced to its host. Without it a server may decide by the Host header.
         * @example yourcompany.brightpattern.com
         */
        tenantUrl: components["parameters"]["TenantUrl"];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The transcripts. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["CaseHistory"];
        };
      };
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      406: components["responses"]["NotAcceptable"];
      500: components["responses"]["ServerError"];
      503: components["responses"]["Unavailable"];
    };
  };
  closeCaseAtRoot: {
    parameters: {
      query: {
        /**
         * @description Domain name of the contact centre. A full URL is reduced to its host. Without it a server may decide by the Host header.
         * @example yourcompany.brightpattern.com
         */
        tenantUrl: components["parameters"]["TenantUrl"];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: {
      content: {
        "application/json": components["schemas"]["CloseCaseRequest"];
      };
    };
    responses: {
      /** @description The case is closed. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["EmptyObject"];
        };
      };
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      406: components["responses"]["NotAcceptable"];
      500: components["responses"]["ServerError"];
      503: components["responses"]["Unavailable"];
    };
  };
  getVersion: {
    parameters: {
      query: {
        /**
         * @description Domain name of the contact centre. A full URL is reduced to its host. Without it a server may decide by the Host header.
         * @example yourcompany.brightpattern.com
         */
        tenantUrl: components["parameters"]["TenantUrl"];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The version. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Version"];
        };
      };
      403: components["responses"]["Forbidden"];
      500: components["responses"]["ServerError"];
    };
  };
}
