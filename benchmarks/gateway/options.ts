import { parseArgs } from 'node:util';

export interface GatewayBenchOptions {
  /** Measured for each gateway in each case. */
  seconds: number;
  /** Without Portkey's gateway, for example where there is no network. */
  isAlone: boolean;
  /** Where our servers write CPU profiles, if anywhere. */
  profileFolder: string | undefined;
}

const defaultSeconds = 2;
/** The whole run stays below five minutes. */
const secondsAtMost = 3;

/** @throws TypeError for an unknown option, RangeError for a time that makes no run. */
export function readOptions(args: string[]): GatewayBenchOptions {
  const { values } = parseArgs({
    args,
    options: {
      seconds: { type: 'string', default: String(defaultSeconds) },
      alone: { type: 'boolean', default: false },
      profile: { type: 'string' },
    },
  });
  const seconds = Number(values.seconds);
  if (!(seconds > 0 && seconds <= secondsAtMost)) {
    throw new RangeError(
      `--seconds takes a number up to ${secondsAtMost}, not “${values.seconds}”.`,
    );
  }
  return { seconds, isAlone: values.alone, profileFolder: values.profile };
}
