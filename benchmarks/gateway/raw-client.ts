import { connect, type Socket } from 'node:net';
import { answerText, streamEnd } from './chat-answer.ts';
import { chatRequestBody } from './chat-request.ts';
import type { Load } from './orders.ts';

/** Keeps its connections; one request at a time on each. */
interface RawClient {
  /** The status of a whole answer; 0 for a broken or an incomplete one. */
  send(): Promise<number>;
  close(): void;
}

/**
 * Chat completions over bare sockets: a client that costs a fraction of what a server does, so that
 * on few cores it does not take away from the server what it measures.
 */
export function createRawClient({ port, headers, isStream }: Omit<Load, 'seconds'>): RawClient {
  const request = requestText(port, headers, chatRequestBody(isStream));
  const idle: Socket[] = [];
  const open = new Set<Socket>();
  const isWhole = (text: string) => text.includes(isStream ? streamEnd.trim() : answerText);
  return {
    send: async () => {
      const socket = idle.pop() ?? openSocket(port, open);
      const text = await exchange(socket, request);
      if (!socket.destroyed) idle.push(socket);
      return isWhole(text) ? Number(text.slice(statusAt, statusAt + 3)) : 0;
    },
    close: () => {
      for (const socket of open) socket.destroy();
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

function openSocket(port: number, open: Set<Socket>): Socket {
  const socket = connect({ port, host: '127.0.0.1', noDelay: true });
  socket.setEncoding('latin1');
  // A broken connection shows itself by its answer, which stays incomplete.
  socket.on('error', () => undefined);
  socket.on('close', () => open.delete(socket));
  open.add(socket);
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
