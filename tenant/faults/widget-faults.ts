import { isJsonObject, memberOf } from "../../protocol/json.ts";
import { onSuccess, without, type Json } from "./alterations.ts";
import type { Fault } from "./fault.ts";

/** What goes wrong in what a page is told before it begins: servers for audio and video, and how the widget looks. */
export const widgetFaults = [
  {
    id: "ice-urls-member",
    family: "shape",
    deviation: "ICE servers have their address under urls, as browsers call it, in place of url.",
    answer: onSuccess(
      ["getIceServers"],
      onMembers("servers", ({ url, ...rest }) => ({ urls: url, ...rest })),
    ),
  },
  {
    id: "ice-servers-object",
    family: "shape",
    deviation: "ICE servers come as an object by number in place of a list.",
    answer: onSuccess(["getIceServers"], (json) => ({
      servers: Object.fromEntries(listOf(json, "servers").entries()),
    })),
  },
  {
    id: "ice-servers-bare-list",
    family: "shape",
    deviation: "ICE servers come as a list without the object around it.",
    answer: onSuccess(["getIceServers"], (json) => json["servers"]),
  },
  {
    id: "ice-url-without-scheme",
    family: "shape",
    deviation: "The address of an ICE server lacks its scheme.",
    answer: onSuccess(
      ["getIceServers"],
      onMembers("servers", (server) => ({ ...server, url: String(server["url"]).replace(/^\w+:/, "") })),
    ),
  },
  {
    id: "widgets-missing",
    family: "shape",
    deviation: "The configuration has no list of widgets, only what shipped widgets read.",
    answer: onSuccess(["getConfiguration"], (json) => without(json, "widgets")),
  },
  {
    id: "widgets-object",
    family: "shape",
    deviation: "The only widget of a configuration is not in a list.",
    answer: onSuccess(["getConfiguration"], (json) => ({
      ...json,
      widgets: (json["widgets"] as readonly unknown[])[0],
    })),
  },
  {
    id: "contact-tab-location-hyphenated",
    family: "shape",
    deviation: "The place of the contact tab is written with a hyphen.",
    severity: "minor",
    answer: onSuccess(
      ["getConfiguration"],
      onContactTabs((tab) => ({ ...tab, location: String(tab["location"]).replace("_", "-") })),
    ),
  },
  {
    id: "contact-tab-enabled-string",
    family: "shape",
    deviation: "Whether the contact tab is shown is a string.",
    severity: "minor",
    answer: onSuccess(
      ["getConfiguration"],
      onContactTabs((tab) => ({ ...tab, enabled: String(tab["enabled"]) })),
    ),
  },
  {
    id: "shipped-widgets-unserved",
    family: "shape",
    deviation: "The configuration has the documented members only, without which no shipped widget starts a chat.",
    answer: onSuccess(["getConfiguration"], (json) => ({
      widgets: listOf(json, "widgets").map((widget) => ({
        ...without(widget, "styles"),
        definition: { contact_tab: memberOf(widget["definition"], "contact_tab") },
      })),
    })),
  },
] as const satisfies readonly Fault[];

/** Alters each object of a list. */
function onMembers(name: string, alter: (member: Json) => unknown): (json: Json) => Json {
  return (json) => ({ ...json, [name]: listOf(json, name).map(alter) });
}

function onContactTabs(alter: (tab: Json) => Json): (json: Json) => Json {
  return onMembers("widgets", (widget) => {
    const definition = (widget["definition"] ?? {}) as Json;
    return { ...widget, definition: { ...definition, contact_tab: alter((definition["contact_tab"] ?? {}) as Json) } };
  });
}

function listOf(json: Json, name: string): readonly Json[] {
  const list = json[name];
  return Array.isArray(list) ? list.filter(isJsonObject) : [];
}
