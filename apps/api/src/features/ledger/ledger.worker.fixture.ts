import { randomInt, randomUUID } from 'node:crypto';
import { appendFileSync } from 'node:fs';
import { openDatabase } from '../../db/database.ts';
import { type BudgetLedger, createLedger } from './ledger.service.ts';

/** A process of its own with callers that spend until the budget is used up. */
export interface WorkerOrder {
  databaseUrl: string;
  members: string[];
  callers: number;
  mostNanoUsd: number;
  /** ISO instant at which the worker’s clock begins. */
  at: string;
  /** As the gateway does it: born dispatched, and settles that nobody waits for. */
  isLean: boolean;
  /** The provider’s own book: a line for each call that it was sent, `requestId cost`. */
  billFile: string;
}

async function spendUntilRefused(ledger: BudgetLedger, order: WorkerOrder): Promise<void> {
  for (;;) {
    const amountNanoUsd = randomInt(1, order.mostNanoUsd);
    const requestId = randomUUID();
    const result = await ledger.reserve({
      requestId,
      attempt: 1,
      subject: order.members[randomInt(order.members.length)] ?? '',
      tier: 'UNLIMITED',
      feature: 'chat',
      provider: 'openai',
      model: 'gpt-5-mini',
      priceVersion: 'test',
      amountNanoUsd,
      expiresAt: Date.parse(order.at) + 60_000,
      isDispatched: order.isLean,
    });
    if (!result.ok) return;
    if (!order.isLean) await ledger.dispatch(result.holdId);
    const costNanoUsd = randomInt(0, amountNanoUsd + 1);
    // Written by the time the call returns: a kill cannot take it back.
    appendFileSync(order.billFile, `${requestId} ${costNanoUsd}\n`);
    process.send?.('sent');
    const settled = ledger.settle(result.holdId, { costNanoUsd, basis: 'exact' });
    if (!order.isLean) await settled;
  }
}

process.once('message', async (order: WorkerOrder) => {
  const database = openDatabase({ url: order.databaseUrl, poolSize: 3 });
  const ahead = Date.parse(order.at) - Date.now();
  const clock = { now: () => new Date(Date.now() + ahead) };
  const ledger = createLedger({ database, clock, timeZone: 'UTC' });
  const callers = Array.from({ length: order.callers }, () => spendUntilRefused(ledger, order));
  await Promise.all(callers);
  await ledger.flush();
  await database.close();
  process.disconnect();
});
