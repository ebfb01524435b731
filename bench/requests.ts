const tenantUrl = "acme.example.com";

/** What a mobile client sends, header by header. */
function headOf(method: string, path: string, client: number): string {
  return [
    `${method} /clientweb/api/v2/${path}?tenantUrl=${tenantUrl} HTTP/1.1`,
    "Host: 127.0.0.1",
    "Connection: keep-alive",
    `Authorization: MOBILE-API-140-327-PLAIN appId="sales-entry", clientId="bench-${client}"`,
    "User-Agent: MobileClient",
    "Accept: application/json",
    "Accept-Encoding: gzip",
  ].join("\r\n");
}

function withBody(head: string, body: string): string {
  return `${head}\r\nContent-Type: application/json; charset=UTF-8\r\nContent-Length: ${body.length}\r\n\r\n${body}`;
}

export function requestChatText(client: number): string {
  return withBody(headOf("POST", "chats", client), '{"from":"bench","parameters":{}}');
}

export function pollText(client: number, chatId: string): string {
  return `${headOf("GET", `chats/${chatId}/events`, client)}\r\n\r\n`;
}

/** Events that a transcript keeps and that nobody reacts to. */
export function historyText(client: number, chatId: string, events: number): string {
  const event = { event: "chat_session_location", latitude: "48.8566", longitude: "2.3522" };
  const body = JSON.stringify({ events: Array.from({ length: events }, () => event) });
  return withBody(headOf("POST", `chats/${chatId}/events`, client), body);
}
