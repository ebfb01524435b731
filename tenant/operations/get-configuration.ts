import { success, type Answer } from "../answer.ts";
import type { EntryCall } from "../call.ts";
import { widgetConfiguration } from "../widget/widget-configuration.ts";
import type { World } from "../world.ts";

/** Tells how the chat widgets of the entry look and where they apply. */
export function getConfiguration(_: World, { app }: EntryCall): Answer {
  return success(widgetConfiguration(app.widgets));
}
