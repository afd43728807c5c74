import type { ServerState } from './answer-call.ts';
import { faultDescriptions, faultKinds } from './faults.ts';
import type { RecordedCall } from './recorded-call.ts';
import { wires } from './wire-format.ts';

const shownCalls = 20;
const style =
  'body{font:16px/1.5 system-ui;margin:2rem auto;max-width:60rem;padding:0 1rem}' +
  'td,th{padding:.2rem .8rem .2rem 0;text-align:left;vertical-align:top}';

/** The page on which a developer sees the last calls and orders a fault for the next ones. */
export function writeControlPage({ log, orders }: Pick<ServerState, 'log' | 'orders'>): string {
  const calls = log.calls.slice(-shownCalls).reverse();
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>Fake providers</title>
<style>${style}</style>
<h1>Fake providers</h1>
<form method="post" action="/control">
  <label>Provider ${writeSelect('provider', ['', ...providersOf(log.calls)])}</label>
  <label>Wire format ${writeSelect('wire', ['', ...wires])}</label>
  <label>Fault ${writeSelect('fault', faultKinds)}</label>
  <label>Times <input name="times" type="number" min="1" value="1"></label>
  <button>Order</button>
</form>
<h2>Ordered</h2>
${writeTable(orders.map((order) => [order.provider ?? 'any', order.wire ?? 'any', order.fault, `${order.times} ×`]))}
<h2>Last calls</h2>
${writeTable(calls.map(callRow))}
<h2>Faults</h2>
<p>Also by a model’s name, <code>gpt-5-mini!server_error</code>, or the header <code>x-fake-fault</code>.</p>
${writeTable(faultKinds.map((fault) => [fault, faultDescriptions[fault]]))}
</html>
`;
}

function providersOf(calls: RecordedCall[]): string[] {
  return [...new Set(['openai', 'gemini', 'perplexity', ...calls.map((call) => call.provider)])];
}

function callRow(call: RecordedCall): string[] {
  const { provider, wire, model, isStream, fault } = call;
  return [provider, wire, model, isStream ? 'stream' : 'whole', fault ?? '', outcomeOf(call)];
}

function outcomeOf({ startedAt, finishedAt, closedByClientAt }: RecordedCall): string {
  const endedAt = closedByClientAt ?? finishedAt;
  if (endedAt === undefined) return 'open';
  const ending = closedByClientAt === undefined ? 'finished' : 'closed by the client';
  return `${ending} after ${Math.round(endedAt - startedAt)} ms`;
}

function writeSelect(name: string, values: readonly string[]): string {
  const options = values.map(
    (value) => `<option value="${escapeHtml(value)}">${escapeHtml(value || 'any')}`,
  );
  return `<select name="${name}">${options.join('')}</select>`;
}

function writeTable(rows: string[][]): string {
  if (rows.length === 0) return '<p>None.</p>';
  const lines = rows.map((row) => `<tr>${row.map((cell) => `<td>${escapeHtml(cell)}`).join('')}`);
  return `<table>${lines.join('\n')}</table>`;
}

function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);
}
