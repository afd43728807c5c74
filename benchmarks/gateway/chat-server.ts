import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { Gateway, GatewayEvent, Message } from '@vigor/llm';
import { callerHeader, gatewayCall, type MemberOf } from './gateway-call.ts';

const keepAliveMs = 120_000;
const badGateway = 502;

/** Chat completions over HTTP on top of our gateway, so that it can be asked as others are. */
export function startChatServer(port: number, gateway: Gateway, memberOf: MemberOf): void {
  const server = createServer((request, response) => {
    answer(request, response).catch(() => response.destroy());
  });
  server.keepAliveTimeout = keepAliveMs;
  server.listen(port, '127.0.0.1');

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const asked = readChat(await readBody(request));
    const left = new AbortController();
    response.once('close', () => {
      if (!response.writableFinished) left.abort();
    });
    const member = memberOf(Number(request.headers[callerHeader]));
    const call = gatewayCall({ ...asked, member, signal: left.signal });
    if (asked.isStream) await writeEvents(response, gateway.streamText(call));
    else writeWhole(response, await gateway.generateText(call));
  }
}

/** By its events: iterating over a stream costs several times as much. */
function readBody(request: IncomingMessage): Promise<string> {
  const pieces: Buffer[] = [];
  return new Promise((resolve, reject) => {
    request.on('data', (piece: Buffer) => pieces.push(piece));
    request.on('end', () => resolve(Buffer.concat(pieces).toString('utf8')));
    request.on('error', reject);
  });
}

interface Chat {
  messages: Message[];
  maxOutputTokens: number;
  isStream: boolean;
}

interface ChatBody {
  max_tokens: number;
  stream?: boolean;
  messages: { role: 'system' | 'user' | 'assistant'; content: string }[];
}

function readChat(body: string): Chat {
  const { messages, max_tokens: maxOutputTokens, stream = false }: ChatBody = JSON.parse(body);
  const toMessage = ({ role, content }: ChatBody['messages'][number]) => ({ role, text: content });
  return { messages: messages.map(toMessage), maxOutputTokens, isStream: stream };
}

function writeWhole(
  response: ServerResponse,
  { text: content, finishReason, usage, origin }: Awaited<ReturnType<Gateway['generateText']>>,
): void {
  const body = JSON.stringify({
    id: origin.requestId,
    object: 'chat.completion',
    model: origin.model,
    choices: [{ index: 0, message: { role: 'assistant', content }, finish_reason: finishReason }],
    usage: usage && { prompt_tokens: usage.inputTokens, completion_tokens: usage.outputTokens },
  });
  const headers = { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) };
  response.writeHead(origin.isFallback ? badGateway : 200, headers).end(body);
}

async function writeEvents(
  response: ServerResponse,
  events: AsyncIterable<GatewayEvent>,
): Promise<void> {
  for await (const event of events) {
    if (event.kind === 'start') {
      const status = event.origin.isFallback ? badGateway : 200;
      response.writeHead(status, { 'content-type': 'text/event-stream' });
    }
    if (event.kind === 'delta') writeChunk(response, { content: event.text }, null);
    if (event.kind === 'error') throw new Error(event.error);
    if (event.kind === 'done') writeChunk(response, {}, event.finishReason);
  }
  response.end('data: [DONE]\n\n');
}

function writeChunk(response: ServerResponse, delta: object, finish: string | null): void {
  const choices = [{ index: 0, delta, finish_reason: finish }];
  response.write(`data: ${JSON.stringify({ object: 'chat.completion.chunk', choices })}\n\n`);
}
