import type { ProblemCode, SafetyCard } from '@vigor/contract';

export interface AppErrorOptions {
  /** What the caller can do next; shown to members. */
  detail?: string;
  errors?: { path: string; message: string }[];
  card?: SafetyCard;
  retryAfterSeconds?: number;
  resetsAt?: Date;
  cause?: unknown;
}

/** The one error class of the API: a code from the closed list of the contract. */
export class AppError extends Error {
  readonly code: ProblemCode;
  readonly detail?: string;
  readonly errors?: { path: string; message: string }[];
  readonly card?: SafetyCard;
  readonly retryAfterSeconds?: number;
  readonly resetsAt?: Date;

  constructor(code: ProblemCode, options: AppErrorOptions = {}) {
    super(options.detail ?? code, { cause: options.cause });
    this.name = 'AppError';
    this.code = code;
    this.detail = options.detail;
    this.errors = options.errors;
    this.card = options.card;
    this.retryAfterSeconds = options.retryAfterSeconds;
    this.resetsAt = options.resetsAt;
  }
}

/** Unknown and “not yours” answer alike. */
export function notFound(what: string): AppError {
  return new AppError('NOT_FOUND', { detail: `This ${what} is not here, or it is not yours.` });
}
