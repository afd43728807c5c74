export interface SummaryInput {
  webPort: number;
  apiPort: number;
  dataPlace: string;
  accounts: { who: string; email: string; password: string }[];
}

/** What a person needs to know after a start, and nothing else. */
export function summaryText({ webPort, apiPort, dataPlace, accounts }: SummaryInput): string {
  const signIns = accounts.map(
    ({ who, email, password }) => `  ${who.padEnd(14)} ${email}  ·  ${password}`,
  );
  return [
    '',
    '  Vigor is running.',
    '',
    `  Web            http://localhost:${webPort}`,
    `  API            http://localhost:${apiPort}`,
    `  Documentation  http://localhost:${apiPort}/docs`,
    '',
    ...signIns,
    '',
    `  Data           ${dataPlace}`,
    '',
    '  Ctrl-C stops everything.',
    '',
  ].join('\n');
}
