import { z } from "zod";

/** What an entry tells of servers for audio and video; the form is the one that Get ICE Servers answers in. */
export const iceServersSchema = z
  .array(
    z.strictObject({
      url: z.string().regex(/^(stun|stuns|turn|turns):/),
      username: z.string().exactOptional(),
      credential: z.string().exactOptional(),
    }),
  )
  .default([
    { url: "stun:stun.example.net:3478" },
    { url: "turn:turn.example.net:3478?transport=tcp", username: "u1", credential: "p1" },
  ]);
