import { parseArgs } from 'node:util';

export interface BenchOptions {
  /** Measured for each endpoint and server, without the warm-up. */
  seconds: number;
  members: number;
  /** Requests under way at any time. */
  concurrency: number;
  /** Where the API writes a CPU profile of the measured requests, if anywhere. */
  profileFolder: string | undefined;
}

const defaultSeconds = 5;
const quickSeconds = 1;
const defaultMembers = 1_000;
const defaultConcurrency = 16;

/** @throws TypeError for an unknown option, RangeError for a number that makes no run. */
export function readOptions(args: string[]): BenchOptions {
  const { values } = parseArgs({
    args,
    options: {
      seconds: { type: 'string' },
      members: { type: 'string' },
      concurrency: { type: 'string' },
      profile: { type: 'string' },
      quick: { type: 'boolean', default: false },
    },
  });
  return {
    seconds: positive('seconds', values.seconds, values.quick ? quickSeconds : defaultSeconds),
    members: positive('members', values.members, defaultMembers),
    concurrency: positive('concurrency', values.concurrency, defaultConcurrency),
    profileFolder: values.profile,
  };
}

function positive(name: string, text: string | undefined, otherwise: number): number {
  if (text === undefined) return otherwise;
  const value = Number(text);
  if (!Number.isInteger(value) || value < 1) {
    throw new RangeError(`--${name} takes a whole number from 1 on, not “${text}”.`);
  }
  return value;
}
