import { connect, type Socket } from 'node:net';
import { answerText, streamEnd } from './chat-answer.ts';
import { chatRequestBody } from './chat-request.ts';
import { callerHeader } from './gateway-call.ts';
import type { Load } from './orders.ts';

/** Keeps a connection for each caller; one request at a time on each. */
interface RawClient {
  /** The status of a whole answer; 0 for a broken or an incomplete one. */
  send(caller: number): Promise<number>;
  close(): void;
}

/**
 * Chat completions over bare sockets: a client that costs a fraction of what a server does, so that
 * on few cores it does not take away from the server what it measures.
 */
export function createRawClient({ port, headers, isStream }: Omit<Load, 'seconds'>): RawClient {
  const body = chatRequestBody(isStream);
  const callers: { socket: Socket; request: string }[] = [];
  const isWhole = (text: string) => text.includes(isStream ? streamEnd.trim() : answerText);
  return {
    send: async (caller) => {
      callers[caller] ??= {
        socket: openSocket(port),
        request: requestText(port, { ...headers, [callerHeader]: String(caller) }, body),
      };
      const { socket, request } = callers[caller];
      const text = await exchange(socket, request);
      if (socket.destroyed) delete callers[caller];
      return isWhole(text) ? Number(text.slice(statusAt, statusAt + 3)) : 0;
    },
    close: () => {
      for (const caller of callers) caller?.socket.destroy();
    },
  };
}

const statusAt = 'HTTP/1.1 '.length;
const headEnd = '\r\n\r\n';
const lastChunk = '\r\n0\r\n\r\n';

function requestText(port: number, headers: Record<string, string>, body: string): string {
  const lines = [
    'POST /v1/chat/completions HTTP/1.1',
    `host: 127.0.0.1:${port}`,
    'authorization: Bearer bench',
    'content-type: application/json',
    `content-length: ${Buffer.byteLength(body)}`,
    ...Object.entries(headers).map(([name, value]) => `${name}: ${value}`),
  ];
  return `${lines.join('\r\n')}${headEnd}${body}`;
}

function openSocket(port: number): Socket {
  const socket = connect({ port, host: '127.0.0.1', noDelay: true });
  socket.setEncoding('latin1');
  // A broken connection shows itself by its answer, which stays incomplete.
  socket.on('error', () => undefined);
  return socket;
}

/** The whole answer, or what came of it before the connection broke. */
function exchange(socket: Socket, request: string): Promise<string> {
  return new Promise((resolve) => {
    let text = '';
    const onData = (data: string) => {
      text += data;
      if (isOver(text)) finish();
    };
    const finish = () => {
      socket.off('data', onData).off('close', finish);
      resolve(text);
    };
    socket.on('data', onData).on('close', finish);
    socket.write(request);
  });
}

function isOver(text: string): boolean {
  const bodyAt = text.indexOf(headEnd) + headEnd.length;
  if (bodyAt < headEnd.length) return false;
  const length = /\r\ncontent-length: *(\d+)/i.exec(text.slice(0, bodyAt))?.[1];
  return length === undefined ? text.endsWith(lastChunk) : text.length - bodyAt >= Number(length);
}
