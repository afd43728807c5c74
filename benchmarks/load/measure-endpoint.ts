import type { SeededMember } from '../seed/seed-database.ts';
import { measureClosedLoop } from './closed-loop.ts';
import type { Endpoint } from './endpoints.ts';
import type { LoadClient } from './load-client.ts';
import { measurePacedLoop } from './paced-loop.ts';
import { emptySamples, type Figures, toFigures } from './samples.ts';

export interface EndpointFigures {
  name: string;
  api: Figures;
  /** The API when requests come at a share of what it can do, as they do from people. */
  paced: Figures;
  baseline: Figures;
}

export interface MeasureInput {
  clients: { api: LoadClient; baseline: LoadClient };
  /** They take turns in this order. */
  members: readonly SeededMember[];
  concurrency: number;
  seconds: number;
}

type Server = 'api' | 'baseline';

const warmUpSeconds = 1;
/** The servers take turns, so that what else the machine does hits both. */
const rounds = 2;
/** Of the requests a second that the closed loop reached. */
export const pacedShare = 0.6;

export async function measureEndpoint(
  endpoint: Endpoint,
  input: MeasureInput,
): Promise<EndpointFigures> {
  const { concurrency, seconds } = input;
  const servers: Server[] = ['api', 'baseline'];
  const samples = { api: emptySamples(), baseline: emptySamples() };
  const senders = {
    api: inTurn(endpoint, 'api', input),
    baseline: inTurn(endpoint, 'baseline', input),
  };
  for (const server of servers) {
    await measureClosedLoop({ send: senders[server], concurrency, seconds: warmUpSeconds });
  }
  for (let round = 0; round < rounds; round += 1) {
    for (const server of servers) {
      await measureClosedLoop({
        send: senders[server],
        concurrency,
        seconds: seconds / rounds,
        samples: samples[server],
      });
    }
  }
  const api = toFigures(samples.api);
  const requestsPerSecond = api.requestsPerSecond * pacedShare;
  const paced = await measurePacedLoop({ send: senders.api, requestsPerSecond, seconds });
  return {
    name: endpoint.name,
    api,
    paced: toFigures(paced),
    baseline: toFigures(samples.baseline),
  };
}

function inTurn(endpoint: Endpoint, server: Server, { clients, members }: MeasureInput) {
  let turn = 0;
  return (): Promise<number> => {
    const member = members[turn % members.length];
    if (!member) throw new Error('There is no member to send requests as.');
    const requestsBefore = Math.floor(turn / members.length);
    turn += 1;
    return clients[server].send(endpoint.requestsOf(member, requestsBefore)[server]);
  };
}
