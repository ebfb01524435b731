import type { FastifyReply, FastifyRequest } from "fastify";
import type { Answer, Refusal } from "./answer.ts";
import type { Connection } from "./call.ts";
import type { LedgerEntry } from "./ledger.ts";
import { whenGone } from "./when-gone.ts";
import type { World } from "./world.ts";

/** Writes an answer that a handler has given late; with null nothing, as nobody is there any more. */
export type WriteLater = (exchange: Exchange, answer: Answer | Refusal | null) => void;

/**
 * One request, from when it is counted to when its answer has been written out or its client has gone. Thousands of them wait
 * at the same time, so it is a class: each holds its fields, and no functions of its own beside the one listener.
 */
export class Exchange implements Connection {
  /** As the call sees it. */
  world: World;
  readonly entry: LedgerEntry;
  readonly request: FastifyRequest;
  readonly reply: FastifyReply;
  readonly #write: WriteLater;
  #waiter: { leave(): void } | null = null;

  constructor(world: World, entry: LedgerEntry, request: FastifyRequest, reply: FastifyReply, write: WriteLater) {
    this.world = world;
    this.entry = entry;
    this.request = request;
    this.reply = reply;
    this.#write = write;
    whenGone(reply.raw, request.raw.socket, () => this.#close());
  }

  isGone(): boolean {
    return this.reply.raw.destroyed || this.request.raw.socket.destroyed;
  }

  onClose(waiter: { leave(): void }): void {
    this.#waiter = waiter;
  }

  answer(answer: Answer | Refusal | null): void {
    this.#write(this, answer);
  }

  /** Lets the request's headers go, which nobody reads once it is known that the answer comes later. */
  forgetHeaders(): void {
    // They would be a seventh of what a held poll takes, and each collection would go through them.
    const { raw } = this.request;
    raw.rawHeaders = [];
    raw.headers = {};
  }

  #close(): void {
    const { writableFinished, writableEnded } = this.reply.raw;
    // An injected request has no connection that anything could be written out to.
    const isWrittenOut = writableFinished || (writableEnded && !this.request.raw.socket.destroyed);
    this.world.ledger.closed(this.entry, isWrittenOut);
    const waiter = this.#waiter;
    this.#waiter = null;
    waiter?.leave();
  }
}
