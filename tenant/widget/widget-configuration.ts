import type { Configuration } from "../../protocol/types.ts";
import type { Widget } from "./widget-schema.ts";

/**
 * The widgets of an entry in both forms: as the vendor's page has them, and as shipped widgets read them, which is one
 * definition for the whole entry, in other letters. Source: [postman v2] Get Chat Widget Configuration; what the programs of
 * generations 3 to 5 read of it.
 */
export function widgetConfiguration(widgets: readonly Widget[]): Configuration {
  return {
    widgets: widgets.map((widget) => ({
      name: widget.name,
      urls: widget.urls,
      definition: { contact_tab: documentedTab(widget), ...definitionOf([widget]) },
      styles: widget.styles,
    })),
    definition: definitionOf(widgets),
    styles: Object.assign({}, ...widgets.map(({ styles }) => styles)) as Widget["styles"],
  };
}

function documentedTab({ contactTab }: Widget) {
  return {
    enabled: contactTab.enabled,
    location: contactTab.location,
    color: contactTab.color,
    bg_color: contactTab.background,
    font: contactTab.font,
    agents_available_msg: contactTab.agentsAvailable,
    agents_not_available_msg: contactTab.agentsNotAvailable,
    out_of_hours_msg: contactTab.outOfHours,
    show_ewt_out_of_hours: contactTab.showsEwtOutOfHours,
  };
}

/** What shipped widgets look into; the lists that are empty here are looked into as well. */
function definitionOf(widgets: readonly Widget[]) {
  const [first] = widgets;
  return {
    chatInitiations: widgets.map(({ urls, contactTab }) => ({
      urls,
      contactTab: {
        enabled: contactTab.enabled,
        location: contactTab.location,
        iconUrl: contactTab.iconUrl,
        agentsAvailableMsg: contactTab.agentsAvailable,
        agentsNotAvailableMsg: contactTab.agentsNotAvailable,
        outOfHoursMsg: contactTab.outOfHours,
      },
    })),
    proactiveOffers: [],
    forms: [],
    // Colours without their sign: widgets put one before them.
    chatWidgetStyling: {
      ...first?.styling,
      color: first?.contactTab.background.slice(1),
      textColor: first?.contactTab.color.slice(1),
    },
  };
}
