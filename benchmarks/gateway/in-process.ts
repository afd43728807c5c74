import type { Gateway } from '@vigor/llm';
import { measureClosedLoop } from '../load/closed-loop.ts';
import { answerText } from './chat-answer.ts';
import { chatMessages, chatRequestBody, maxOutputTokens } from './chat-request.ts';
import { gatewayCall, type MemberOf } from './gateway-call.ts';
import { carryOut } from './orders.ts';

/** Sends one call and gives its status; 0 for an answer that is not the provider's whole text. */
type Send = (isStream: boolean, caller: number) => Promise<number>;

/** Makes the calls in this process, as a product does that has the gateway inside. */
export function startInProcess(send: Send): void {
  carryOut('measure', ({ load }) =>
    measureClosedLoop({ ...load, send: (caller) => send(load.isStream, caller) }),
  );
}

/** The scale: what the same product would do without a gateway. */
export function fetchFrom(providerPort: number): Send {
  const url = `http://127.0.0.1:${providerPort}/v1/chat/completions`;
  const headers = { 'content-type': 'application/json', authorization: 'Bearer bench' };
  return async (isStream) => {
    const body = chatRequestBody(isStream);
    const response = await fetch(url, { method: 'POST', headers, body });
    const text = await (isStream ? readDeltas(response) : readWhole(response));
    return text === answerText ? response.status : 0;
  };
}

async function readWhole(response: Response): Promise<string> {
  const answer: { choices: { message: { content: string } }[] } = JSON.parse(await response.text());
  return answer.choices[0]?.message.content ?? '';
}

async function readDeltas(response: Response): Promise<string> {
  let text = '';
  let rest = '';
  const decoder = new TextDecoder();
  for await (const bytes of response.body ?? []) {
    const lines = (rest + decoder.decode(bytes, { stream: true })).split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) {
      if (!line.startsWith('data: {')) continue;
      text += JSON.parse(line.slice('data: '.length)).choices[0]?.delta.content ?? '';
    }
  }
  return text;
}

export function askGateway(gateway: Gateway, memberOf: MemberOf): Send {
  const messages = chatMessages.map((message) => ({ ...message }));
  return async (isStream, caller) => {
    const call = gatewayCall({ messages, maxOutputTokens, member: memberOf(caller) });
    if (!isStream) return statusOf((await gateway.generateText(call)).text);
    let text = '';
    for await (const event of gateway.streamText(call)) {
      if (event.kind === 'delta') text += event.text;
    }
    return statusOf(text);
  };
}

/** The built-in answer has another text. */
function statusOf(text: string): number {
  return text === answerText ? 200 : 0;
}
