/**
 * What shipped clients ask for and no page of the API has: the icon of a session, and a file where one SDK shows it. They are
 * plain links, and count under these names.
 */
export const linkNames = ["chatIcon", "shownFile"] as const;

export type LinkName = (typeof linkNames)[number];
