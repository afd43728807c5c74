import { text } from 'node:stream/consumers';
import type { Exchange, ServerState } from './answer-call.ts';
import { parseFault } from './asked-fault.ts';
import { writeControlPage } from './control-page.ts';
import type { FaultOrder } from './ordered-faults.ts';
import { parseJson, readNumber, readObject, readText } from './read-json.ts';

/** Everything that is not a call to a provider: the page for developers and its orders. */
export async function answerControl(exchange: Exchange, state: ServerState): Promise<void> {
  const { incoming, response, path } = exchange;
  switch (`${incoming.method} ${path}`) {
    case 'GET /':
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
      response.end(writeControlPage(state));
      return;
    case 'POST /control':
      await orderFault(exchange, state);
      return;
    case 'DELETE /control':
      state.orders = [];
      response.writeHead(204).end();
      return;
    default:
      response.writeHead(404, { 'content-type': 'application/json' });
      response.end(JSON.stringify({ error: { message: `nothing is at ${path}` } }));
  }
}

async function orderFault({ incoming, response }: Exchange, state: ServerState): Promise<void> {
  const body = await text(incoming);
  const isForm = incoming.headers['content-type']?.startsWith('application/x-www-form-urlencoded');
  const fields = isForm ? Object.fromEntries(new URLSearchParams(body)) : parseJson(body);
  state.orders.push(readOrder(readObject(fields)));
  if (isForm) response.writeHead(303, { location: '/' }).end();
  else response.writeHead(204).end();
}

function readOrder(fields: Record<string, unknown>): FaultOrder {
  const times = readNumber(fields.times) ?? Number(readText(fields.times) || 1);
  if (!Number.isInteger(times) || times < 1)
    throw new Error('times must be a whole number above 0');
  return {
    provider: readText(fields.provider) || undefined,
    wire: readText(fields.wire) || undefined,
    fault: parseFault(readText(fields.fault) ?? ''),
    times,
  };
}
