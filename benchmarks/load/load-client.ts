import { Agent, request } from 'node:http';

export interface LoadRequest {
  method: 'GET' | 'POST';
  path: string;
  accessToken?: string;
  idempotencyKey?: string;
  /** JSON, as text. */
  body?: string;
}

export interface LoadClient {
  /** The status of the whole answer; 0 where the connection broke. */
  send(input: LoadRequest): Promise<number>;
  close(): void;
}

/** Connections are kept and used again, as a browser or a proxy in front of the API does. */
export function createLoadClient(port: number, connections: number): LoadClient {
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  return {
    send: (input) => send({ host: '127.0.0.1', port, agent }, input),
    close: () => agent.destroy(),
  };
}

interface Target {
  host: string;
  port: number;
  agent: Agent;
}

function send(target: Target, input: LoadRequest): Promise<number> {
  const { method, path, body } = input;
  return new Promise((resolve) => {
    const options = { ...target, method, path, headers: headersOf(input) };
    const outgoing = request(options, (answer) => {
      answer.once('end', () => resolve(answer.statusCode ?? 0));
      answer.once('error', () => resolve(0));
      answer.resume();
    });
    outgoing.once('error', () => resolve(0));
    outgoing.end(body);
  });
}

function headersOf({ accessToken, idempotencyKey, body }: LoadRequest) {
  const headers: Record<string, string | number> = {};
  if (accessToken) headers.authorization = `Bearer ${accessToken}`;
  if (idempotencyKey) headers['idempotency-key'] = idempotencyKey;
  if (body !== undefined) {
    headers['content-type'] = 'application/json';
    headers['content-length'] = Buffer.byteLength(body);
  }
  return headers;
}
