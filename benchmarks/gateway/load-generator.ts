import { measureClosedLoop } from '../load/closed-loop.ts';
import { carryOut } from './orders.ts';
import { createRawClient } from './raw-client.ts';

/** Sends what it is told to whichever server it is told. */
export function startLoadGenerator(): void {
  carryOut('measure', async ({ load }) => {
    const client = createRawClient(load);
    const samples = await measureClosedLoop({ ...load, send: client.send });
    client.close();
    return samples;
  });
}
