/** Ids of a session, a file and a party that no tenant knows: of the right form, and made up by the suite. */
export const absentIds = {
  chatId: "00000000-0000-4000-8000-000000000000",
  fileId: "00000000-0000-4000-8000-000000000001",
  partyId: "nobody",
} as const satisfies Readonly<Record<string, string>>;
