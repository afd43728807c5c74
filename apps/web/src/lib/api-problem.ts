import type { Problem } from '@vigor/contract';

export interface ApiProblem {
  /** 0 when no answer came. */
  status: number;
  code: string;
  problem?: Problem;
}

/**
 * What an `ApiError` carries, or `undefined` for any other error. Told by its name: importing the
 * class would load the whole contract with the first page.
 */
export function asApiProblem(error: unknown): ApiProblem | undefined {
  if (!(error instanceof Error) || error.name !== 'ApiError') return undefined;
  if (!('status' in error) || typeof error.status !== 'number') return undefined;
  const code = 'code' in error && typeof error.code === 'string' ? error.code : 'UNKNOWN';
  return {
    status: error.status,
    code,
    problem: 'problem' in error ? asProblem(error.problem) : undefined,
  };
}

/** `ApiError.problem` is typed so in the contract. */
function asProblem(problem: unknown): Problem | undefined {
  return problem as Problem | undefined;
}

/** Trying again may help: no network, or the server is busy or broken. */
export function isPassing(error: unknown): boolean {
  const problem = asApiProblem(error);
  return problem !== undefined && (problem.status === 0 || problem.status >= 500);
}
