/** Files that scripted agents share. */
export const agentFiles = {
  terms: {
    fileName: "terms.txt",
    fileType: "attachment",
    content: { type: "text/plain", text: "Goods can be returned within thirty days.\r\n" },
  },
  map: { fileName: "map.png", fileType: "image", content: { picture: "how to find us" } },
} as const;
