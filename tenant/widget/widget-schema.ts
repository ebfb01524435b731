import { z } from "zod";
import type { Configuration } from "../../protocol/types.ts";

type Documented = NonNullable<NonNullable<Configuration["widgets"][number]["definition"]>["contact_tab"]>;

const locations = [
  "top_left",
  "top_middle",
  "top_right",
  "right_top",
  "right_middle",
  "right_bottom",
  "bottom_left",
  "bottom_middle",
  "bottom_right",
  "left_top",
  "left_middle",
  "left_bottom",
] as const satisfies NonNullable<Documented["location"]>[];

const colour = z.string().regex(/^#[0-9a-f]{6}$/i);
const text = z.string();

const contactTabSchema = z.strictObject({
  enabled: z.boolean().default(true),
  location: z.enum(locations).default("bottom_right"),
  color: colour.default("#ffffff"),
  background: colour.default("#00aa66"),
  font: z
    .strictObject({
      family: text.default("Arial"),
      size: text.default("12px"),
      style: text.default("normal"),
      weight: text.default("bold"),
    })
    .prefault({}),
  agentsAvailable: text.default("Chat with us"),
  agentsNotAvailable: text.default("All of us are busy"),
  outOfHours: text.default("We are closed"),
  showsEwtOutOfHours: z.boolean().default(false),
  /** Address of a picture on the tab; empty for none. */
  iconUrl: text.default(""),
});

/** How the chat itself is drawn; the names are those that shipped widgets read, and any other is passed on. */
const stylingSchema = z.looseObject({
  title: text.default("Chat"),
  width: z.int().min(1).default(320),
  height: z.int().min(1).default(480),
  showAgentPic: z.enum(["show", "always_default", "none"]).default("show"),
  tabStyle: text.default("default"),
  videoCallEnabled: z.boolean().default(true),
  visitorVideoEnabled: z.boolean().default(true),
  widgetMinimizationEnabled: z.boolean().default(true),
  webNotificationsEnabled: z.boolean().default(false),
  fileUploadEnabled: z.boolean().default(true),
  agentJoinSoundUrl: text.default(""),
});

/** One chat widget of an entry, said once; both forms of the answer follow from it. */
export const widgetSchema = z.strictObject({
  name: text.default("Main"),
  /** Pages that it is for; shipped widgets take a path that ends in a slash for all pages below it. */
  urls: z.array(text).default(["/"]),
  contactTab: contactTabSchema.prefault({}),
  styling: stylingSchema.prefault({}),
  /** Names of styles, of parts of the widget, and of properties of CSS; shipped widgets need at least one style. */
  styles: z.record(text, z.record(text, z.record(text, text))).default({
    style1: { systemMessage: { "background-color": "#eeeeee" }, agentMessage: { "background-color": "#ffffff" } },
  }),
});

export type Widget = z.output<typeof widgetSchema>;
