import { isOver } from "./chat.ts";
import type { AnnouncedFile } from "./files/keep-file.ts";
import { dropScript, runSteps } from "./play-scenario.ts";
import type { Step } from "./scenario.ts";
import { deskParty, type Desk, type Session } from "./session.ts";
import type { World } from "./world.ts";

/** Who answers when nobody says another name. */
const usualProfile: Desk["profile"] = { firstName: "Alex", lastName: "Desk", displayName: "Alex" };

const by = { party: deskParty, afterMs: 0 } as const;

/** Can a person still do something for the client? Not in a session that is over or that the client has left. */
export function isOpenToDesk(session: Session): boolean {
  return !isOver(session.state) && !session.isConversationOver;
}

/**
 * A person takes the session: out of the queue, or over from a scripted agent, who then leaves and says no more. What the
 * client has said in the meantime is delivered. Each of these functions does nothing and answers false where it cannot.
 */
export function acceptChat(world: World, session: Session, profile: Desk["profile"] = usualProfile): boolean {
  if (!isOpenToDesk(session) || session.desk !== null) return false;
  dropScript(session);
  session.desk = { profile, unread: [] };
  const scripted = session.parties.map(({ name }) => name);
  runSteps(
    world,
    session,
    [
      ...scripted.map((party): Step => ({ do: "leave", afterMs: 0, party })),
      { do: "route", afterMs: 0 },
      { do: "reserve", afterMs: 0 },
      { do: "accept", afterMs: 0 },
      { do: "join", ...by },
    ],
    null,
  );
  return true;
}

/** Says something; a message may hold HTML, as agents' messages do. */
export function sayAsAgent(world: World, session: Session, text: string): boolean {
  // What a person types is said as it is, so the placeholder of scenarios is filled with itself.
  return actAsAgent(world, session, { do: "say", ...by, text }, "{text}");
}

/** Begins or stops typing. */
export function typeAsAgent(world: World, session: Session, isTyping: boolean): boolean {
  return actAsAgent(world, session, { do: isTyping ? "typing" : "notTyping", ...by });
}

/** Announces a file of the tenant. */
export function shareFileAsAgent(
  world: World,
  session: Session,
  { fileId, fileName, fileType }: AnnouncedFile,
): boolean {
  return actAsAgent(world, session, { do: "shareFile", ...by, fileName, fileType, content: { fileId } });
}

/** Puts the session under a case; an empty id takes it out of any. */
export function setCaseAsAgent(world: World, session: Session, caseId: string): boolean {
  return actAsAgent(world, session, { do: "setCase", afterMs: 0, caseId });
}

/** The person has seen what the client has said so far; clients are told if the entry has them told. */
export function readAsAgent(world: World, session: Session): boolean {
  if (session.desk === null || !isOpenToDesk(session)) return false;
  const { unread } = session.desk;
  session.desk.unread = [];
  for (const words of unread) runSteps(world, session, [{ do: "receipt", ...by, kind: "read" }], words);
  return true;
}

/** Gives the client back to the queue, for the next person to take. */
export function transferChat(world: World, session: Session): boolean {
  if (session.desk === null || !isOpenToDesk(session)) return false;
  session.desk = null;
  runSteps(
    world,
    session,
    [
      { do: "leave", ...by },
      { do: "requeue", afterMs: 0 },
    ],
    null,
  );
  return true;
}

/** Ends the session, also one that the client has left and that nothing else would end. */
export function endChat(world: World, session: Session): boolean {
  if (isOver(session.state)) return false;
  runSteps(
    world,
    session,
    [
      { do: "leave", ...by },
      { do: "end", afterMs: 0, tellCompleted: false },
    ],
    null,
  );
  return true;
}

/** Does one thing as the person at the desk, who takes the session first where nobody has. */
function actAsAgent(world: World, session: Session, step: Step, msg?: string): boolean {
  if (session.desk === null && !acceptChat(world, session)) return false;
  if (!isOpenToDesk(session)) return false;
  runSteps(world, session, [step], msg === undefined ? null : { msgId: "", msg });
  return true;
}
