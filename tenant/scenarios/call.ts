import type { ScenarioInput, StepInput } from "../scenario.ts";
import { agentEnd, beatMs, delivered, goodbye, opening, patienceMs, read, usualParties } from "./conversation-steps.ts";

const sdp = "v=0\r\no=- 1 1 IN IP4 192.0.2.1\r\n";
/** The video flag is a string, as one generation of web clients compares it with one. */
const offer: StepInput = { do: "signal", afterMs: beatMs, data: { type: "OFFER_CALL", offerVideo: "true", sdp } };
const hangUp: StepInput = { do: "signal", afterMs: 2000, data: { type: "END_CALL" } };

function candidate(sdpMLineIndex: string): StepInput {
  const line = `candidate:1 1 udp 2122260223 192.0.2.7 5000${sdpMLineIndex} typ host`;
  return {
    do: "signal",
    afterMs: beatMs,
    data: { type: "ICE_CANDIDATE", sdpMid: sdpMLineIndex, sdpMLineIndex, candidate: line },
  };
}

/** Both directions of a call: the agent offers one; one that the client asks for is rejected, later ones are offered. */
export const call: ScenarioInput = {
  parties: usualParties,
  onStart: [
    ...opening("Hello, let us speak about it."),
    offer,
    {
      do: "waitFor",
      replies: { ANSWER_CALL: "talk", CALL_REJECTED: "write", END_CALL: "write" },
      withinMs: patienceMs,
      otherwise: "hangUp",
    },
    { do: "waitFor", replies: { REQUEST_CALL: "busy" }, withinMs: patienceMs },
    { do: "waitFor", replies: { REQUEST_CALL: "offerAgain", OFFER_CALL: "answer" }, withinMs: patienceMs },
    ...agentEnd,
  ],
  onMessage: [delivered, read],
  onSignaling: { REQUEST_CALL: [offer], OFFER_CALL: [{ do: "signal", data: { type: "ANSWER_CALL", sdp } }] },
  parts: {
    talk: [
      candidate("0"),
      candidate("1"),
      { do: "waitFor", replies: { ICE_CANDIDATE: null, END_CALL: null }, withinMs: patienceMs },
      { do: "say", afterMs: beatMs, text: "I can hear you." },
      hangUp,
    ],
    write: [{ do: "say", afterMs: beatMs, text: "Then let us write." }],
    hangUp: [{ do: "signal", data: { type: "END_CALL" } }],
    busy: [{ do: "signal", afterMs: beatMs, data: { type: "CALL_REJECTED", reason_code: "busy", reason: "Not now" } }],
    offerAgain: [
      offer,
      { do: "waitFor", replies: { ANSWER_CALL: null, CALL_REJECTED: null }, withinMs: patienceMs },
      hangUp,
    ],
    answer: [{ do: "signal", afterMs: beatMs, data: { type: "ANSWER_CALL", sdp } }, candidate("0"), hangUp],
  },
  onDisconnect: goodbye,
};
