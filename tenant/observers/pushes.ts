import { defaultConfig } from "../default-config.ts";
import { fillNotebook, type Notebook, type Observer } from "./notebook.ts";

const { holdMs, inactivityTimeoutMs, push } = defaultConfig;

const apns = { ios_apns_device_token: "9f2c4d", ios_app_bundle_id: "com.example.support" };
const ios = { ios_firebase_device_token: "token-1" };
const android = { android_firebase_device_token: "token-2" };
const gone = { android_firebase_device_token: "unregistered-1" };

/** What one client says and lets pass, and what is pushed to it then. */
function deviceOf({ clock, tenant, note, write }: Notebook, caller: Notebook["caller"]) {
  return {
    subscribe: (chatId: string, json: object) =>
      note(JSON.stringify(json), caller.call("subscribeNotifications", { path: { chatId }, json })),
    /** Lets time pass and notes what has been pushed in it. */
    wait(what: string, ms: number): void {
      clock.advance(ms);
      write(`${what}: ${JSON.stringify(tenant.pushes.receiver.list())}`);
      tenant.pushes.receiver.clear();
    },
  };
}

/** Clients that subscribe in every way, right and wrong, and do not poll, poll in time, or have a poll held. */
export const observePushes: Observer = (faults) =>
  fillNotebook(
    faults,
    async (book) => {
      const { clock, caller, other, note } = book;
      const barred = other({ appId: "no-push-entry" });
      await deviceOf(book, barred).subscribe(await barred.requestChat(), android);

      const device = deviceOf(book, caller);
      const chatId = await caller.requestChat();
      const { ios_apns_device_token } = apns;
      for (const json of [{ ...apns, ...ios }, { ios_apns_device_token }, {}, apns])
        await device.subscribe(chatId, json);
      device.wait("greeting", 60_000);
      await note("what was pushed", caller.poll(chatId));
      await device.subscribe(chatId, android);
      for (const text of ["hello", "/file"]) {
        await caller.say(chatId, text);
        device.wait(text, 60_000);
      }
      await device.subscribe(chatId, ios);
      await caller.say(chatId, "/quiet");
      clock.advance(inactivityTimeoutMs / 2 - holdMs / 2);
      await note("poll", caller.poll(chatId));
      const held = await book.begin(chatId);
      device.wait("warned by poll", holdMs / 2);
      await note("what came", held.answer);
      await caller.say(chatId, "in time");
      device.wait("not yet", push.awayAfterMs / 2);
      await note("poll in time", caller.poll(chatId));
      device.wait("in time", push.awayAfterMs);
      device.wait("half the silence", inactivityTimeoutMs / 2);
      device.wait("the whole silence", inactivityTimeoutMs / 2);

      for (const json of [gone, {}]) {
        const next = await caller.requestChat();
        await device.subscribe(next, android);
        await device.subscribe(next, json);
        device.wait("once", 60_000);
        await caller.say(next, "more");
        device.wait("and no more", 60_000);
        await caller.send(next, { event: "chat_session_end" });
      }
    },
    { config: defaultConfig },
  );
