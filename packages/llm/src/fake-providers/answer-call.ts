import type { IncomingMessage, ServerResponse } from 'node:http';
import { performance } from 'node:perf_hooks';
import { text } from 'node:stream/consumers';
import { parseFault, splitModelName } from './asked-fault.ts';
import type { CallLog } from './call-log.ts';
import { wireFormats } from './call-target.ts';
import type { FaultKind } from './faults.ts';
import { type FaultOrder, takeOrderedFault } from './ordered-faults.ts';
import { performReply } from './perform-reply.ts';
import { planReply } from './plan-reply.ts';
import { parseJson, readObject, readText } from './read-json.ts';
import type { RecordedCall } from './recorded-call.ts';
import { nextStep, type Script, type ScriptStep } from './script.ts';
import { shapeAnswer } from './shape-answer.ts';
import type { CallTarget, FakeRequest } from './wire-format.ts';

/** What the server knows beyond one call. */
export interface ServerState {
  log: CallLog;
  script: Script;
  orders: FaultOrder[];
  /** Added before each reply, and before each chunk, where the step says nothing else. */
  delayMs: number;
  isClosing: boolean;
}

export interface Exchange {
  incoming: IncomingMessage;
  response: ServerResponse;
  path: string;
}

/** Reads a call, records it, and answers it as the fault and the script say. */
export async function answerCall(
  exchange: Exchange,
  target: CallTarget,
  state: ServerState,
): Promise<void> {
  const startedAt = performance.now();
  const { incoming, response } = exchange;
  const body = parseJson(await text(incoming));
  const format = wireFormats[target.wire];
  const asked = format.readRequest(target, readObject(body));
  const { model, fault: suffixFault } = splitModelName(asked.model);
  const request = { ...asked, model };
  const call = recordCall(exchange, { request, body, startedAt });
  const closed = watchClose(call, response, state);
  const fault = headerFault(incoming) ?? suffixFault ?? takeOrderedFault(state.orders, target);
  const step = chooseStep(call, fault, state);
  state.log.add(call);
  const actions = planReply({ format, request, answer: shapeAnswer(request, step), step });
  const onEnding = () => {
    call.finishedAt = performance.now();
  };
  await performReply(actions, { response, closed, onEnding });
}

interface ReadCall {
  request: FakeRequest;
  body: unknown;
  startedAt: number;
}

function recordCall({ incoming, path }: Exchange, { request, ...read }: ReadCall): RecordedCall {
  const { provider, wire, model, isStream } = request;
  const { method = '', headers } = incoming;
  const over = Promise.resolve();
  return { method, path, headers, provider, wire, model, isStream, ...read, over };
}

function chooseStep(
  call: RecordedCall,
  fault: FaultKind | undefined,
  state: ServerState,
): ScriptStep {
  const { delayMs } = state;
  const scripted = { delayMs, chunkDelayMs: delayMs || undefined, ...nextStep(state.script, call) };
  const step = fault === undefined ? scripted : { ...scripted, fault };
  call.fault = step.fault;
  return step;
}

function headerFault(incoming: IncomingMessage): FaultKind | undefined {
  const name = readText(incoming.headers['x-fake-fault']);
  return name === undefined ? undefined : parseFault(name);
}

/** Notes who closed the connection, and when; the signal is aborted by then. */
function watchClose(call: RecordedCall, response: ServerResponse, state: ServerState): AbortSignal {
  const closed = new AbortController();
  call.over = new Promise((resolve) => {
    response.once('close', () => {
      const isOurDoing = call.finishedAt !== undefined || state.isClosing;
      if (!isOurDoing) call.closedByClientAt = performance.now();
      closed.abort();
      resolve();
    });
  });
  return closed.signal;
}
