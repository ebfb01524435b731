import type { FastifyReply, FastifyRequest } from "fastify";
import type { Answer, Refusal } from "./answer.ts";
import type { Connection } from "./call.ts";
import type { LedgerEntry } from "./ledger.ts";
import { whenGone } from "./when-gone.ts";
import type { World } from "./world.ts";

/** Writes what a handler has said later; with null nothing, as nobody is there any more. */
export type WriteLater = (
  world: World,
  request: FastifyRequest,
  reply: FastifyReply,
  answer: Answer | Refusal | null,
) => void;

const none: string[] = [];

/**
 * One request, from when it is counted to when its answer has been written out or its client has gone. Thousands of them wait
 * at the same time, so it is a class: each holds its fields, and no functions of its own beside the one listener.
 */
export class Exchange implements Connection {
  readonly entry: LedgerEntry;
  readonly #request: FastifyRequest;
  readonly #reply: FastifyReply;
  /** As the call sees it. */
  #world: World;
  #waiter: { leave(): void } | null = null;
  #write: WriteLater | null = null;

  constructor(world: World, entry: LedgerEntry, request: FastifyRequest, reply: FastifyReply) {
    this.entry = entry;
    this.#world = world;
    this.#request = request;
    this.#reply = reply;
    whenGone(reply.raw, request.raw.socket, () => this.#close());
  }

  isGone(): boolean {
    return this.#reply.raw.destroyed || this.#request.raw.socket.destroyed;
  }

  onClose(waiter: { leave(): void }): void {
    this.#waiter = waiter;
  }

  /** What `answer` is to write with, where the handler says that it answers later. Nobody reads the request's headers then. */
  onAnswer(world: World, write: WriteLater): void {
    this.#world = world;
    this.#write = write;
    // They would be a seventh of what a held poll takes, and each collection would go through them.
    const { raw } = this.#request;
    raw.rawHeaders = none;
    raw.headers = {};
  }

  answer(answer: Answer | Refusal | null): void {
    const write = this.#write;
    this.#write = null;
    write?.(this.#world, this.#request, this.#reply, answer);
  }

  #close(): void {
    const { writableFinished, writableEnded } = this.#reply.raw;
    // An injected request has no connection that anything could be written out to.
    const isWrittenOut = writableFinished || (writableEnded && !this.#request.raw.socket.destroyed);
    this.#world.ledger.closed(this.entry, isWrittenOut);
    const waiter = this.#waiter;
    this.#waiter = null;
    waiter?.leave();
  }
}
