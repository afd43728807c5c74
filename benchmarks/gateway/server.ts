/** One of the benchmark's processes: `server.ts <part> <port>`. */
import { buildGateway } from './build-gateway.ts';
import { startChatServer } from './chat-server.ts';
import { membersOf } from './gateway-call.ts';
import { askGateway, fetchFrom, startInProcess } from './in-process.ts';
import { startLoadGenerator } from './load-generator.ts';
import { startProvider } from './provider.ts';

const {
  DATABASE_URL: databaseUrl,
  MEMBERS = 'nobody',
  MOST_LEASED_CALLS,
  PROVIDER_PORT,
} = process.env;
const providerPort = Number(PROVIDER_PORT);
const mostLeasedCalls = MOST_LEASED_CALLS === undefined ? undefined : Number(MOST_LEASED_CALLS);
const memberOf = membersOf(MEMBERS.split(','));
const openGateway = () => buildGateway({ providerPort, databaseUrl, mostLeasedCalls });

const parts: Record<string, (port: number) => void> = {
  provider: startProvider,
  load: startLoadGenerator,
  http: (port) => startChatServer(port, openGateway(), memberOf),
  fetch: () => startInProcess(fetchFrom(providerPort)),
  inside: () => startInProcess(askGateway(openGateway(), memberOf)),
};

const [part = '', port] = process.argv.slice(2);
parts[part]?.(Number(port));
