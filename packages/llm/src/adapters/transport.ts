/** One request of a call, ready to leave. */
export interface WireRequest {
  /** Scheme, host and port. */
  origin: string;
  /** With its query. */
  path: string;
  /** Names and values in turn. */
  headers: string[];
  body: string;
}

/** By name in lower case. */
export type ReplyHeaders = Readonly<Record<string, string | string[] | undefined>>;

/** Who is told what comes over a connection: a head, bytes, then an end or an error. */
export interface ReplyReader {
  takeHead(status: number, headers: ReplyHeaders): void;
  takeBytes(bytes: Buffer): void;
  takeEnd(): void;
  takeError(error: unknown): void;
}

/** One request under way. */
export interface Connection {
  /** Lets the provider wait, as its reader does not keep up. */
  pause(): void;
  resume(): void;
  /** Closes the socket, unless all has come. Its reader hears nothing more. */
  close(): void;
}

/** Sends a request, once, and never follows a redirect. */
export type Send = (request: WireRequest, reader: ReplyReader) => Connection;
