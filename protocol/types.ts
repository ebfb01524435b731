import type { components } from "../openapi/generated/types.ts";

type Schemas = components["schemas"];

export type Availability = Schemas["Availability"];
export type ExpectedParameters = Schemas["ExpectedParameters"];
export type ChatSession = Schemas["ChatSession"];
export type ActiveChat = Schemas["ActiveChat"];
export type SessionState = Schemas["SessionState"];
export type ErrorBody = Schemas["ErrorBody"];
export type UploadedFile = Schemas["UploadedFile"];
export type IceServers = Schemas["IceServers"];
export type Configuration = Schemas["Configuration"];
export type Version = Schemas["Version"];
export type ClientEvent = Schemas["ClientEvent"];
export type ServerEvent = Schemas["ServerEvent"];
export type HistoryEvent = Schemas["HistoryEvent"];
export type HistoryDocument = Schemas["HistoryDocument"];
export type CaseHistory = Schemas["CaseHistory"];
