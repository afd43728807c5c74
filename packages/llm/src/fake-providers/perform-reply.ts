import { once } from 'node:events';
import type { ServerResponse } from 'node:http';
import { setImmediate as nextTurn, setTimeout as wait } from 'node:timers/promises';
import type { ReplyAction } from './plan-body.ts';

export interface Connection {
  response: ServerResponse;
  /** Aborted when the connection is gone, whoever closed it. */
  closed: AbortSignal;
  /** Called just before the provider ends the reply itself. */
  onEnding: () => void;
}

/**
 * Does the actions one after the other; stops early, without an error, when the
 * connection is gone. No timer outlives it.
 */
export async function performReply(actions: ReplyAction[], connection: Connection): Promise<void> {
  for (const action of actions) {
    if (connection.closed.aborted) return;
    await performAction(action, connection).catch((error: unknown) => {
      if (!connection.closed.aborted) throw error;
    });
  }
}

async function performAction(action: ReplyAction, connection: Connection): Promise<void> {
  const { response, closed, onEnding } = connection;
  switch (action.kind) {
    case 'wait':
      return wait(action.ms, undefined, { signal: closed });
    case 'head':
      response.writeHead(action.status, action.headers);
      return;
    case 'write':
      await writeAll(action.text, response);
      return letReadersRead();
    case 'stall':
      if (response.headersSent) response.flushHeaders();
      await once(closed, 'abort');
      return;
    case 'hang_up':
      onEnding();
      response.socket?.destroy();
      return;
    case 'reset':
      onEnding();
      response.socket?.resetAndDestroy();
      return;
    case 'end':
      onEnding();
      response.end();
      return;
  }
}

/** Waits until the bytes are with the operating system, so that a hang-up loses none of them. */
function writeAll(text: string, response: ServerResponse): Promise<void> {
  return new Promise((resolve, reject) => {
    response.write(text, (error) => (error ? reject(error) : resolve()));
  });
}

/**
 * Pieces come one after the other from afar. Without turns of the event loop in between, a reader
 * in this process would get them all at once.
 */
async function letReadersRead(): Promise<void> {
  await nextTurn();
  await nextTurn();
}
