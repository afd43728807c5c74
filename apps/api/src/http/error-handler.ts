import { type Problem, type ProblemCode, problemKinds } from '@vigor/contract';
import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { databaseFaultOf } from '../db/database.ts';
import { AppError } from '../lib/app-error.ts';

const defaultDetails: Partial<Record<ProblemCode, string>> = {
  MALFORMED: 'Check the address, the parameters and that the body is JSON.',
  VALIDATION_FAILED: 'Nothing was saved. Change the fields below and send it again.',
  NOT_SIGNED_IN: 'Sign in and send the request again.',
  NOT_FOUND: 'There is nothing at this address.',
  FORBIDDEN: 'Your account does not have this right.',
  TOO_LARGE: 'Send less at once.',
  WRONG_TYPE: 'Send JSON with the header Content-Type: application/json.',
  INTERNAL: 'We have noted it. Nothing was saved. Please try again in a moment.',
  UNAVAILABLE: 'Nothing was lost. Please try again in a few seconds.',
  STORAGE_FULL: 'Nothing was saved, and nothing is lost on your side. Please try again later.',
};

const unstorableText =
  'Nothing was saved: a text has a character that cannot be stored. Remove it and send it again.';

/** The only place that knows what status an error has. */
export function registerErrorHandler(app: FastifyInstance): void {
  app.setErrorHandler((error: FastifyError, request, reply) => {
    const appError = toAppError(error);
    if (problemKinds[appError.code].status >= 500) {
      request.log.error({ err: error, code: appError.code }, 'request failed');
    }
    return sendProblem(reply, request, appError);
  });
  app.setNotFoundHandler((request, reply) =>
    sendProblem(reply, request, new AppError('NOT_FOUND')),
  );
}

function toAppError(error: FastifyError): AppError {
  if (error instanceof AppError) return error;
  const fault = databaseFaultOf(error);
  if (fault === 'full') return new AppError('STORAGE_FULL', { retryAfterSeconds: 60 });
  if (fault === 'text') return new AppError('VALIDATION_FAILED', { detail: unstorableText });
  if (fault) return new AppError('UNAVAILABLE', { retryAfterSeconds: 2 });
  if (error.statusCode === 413) return new AppError('TOO_LARGE');
  if (error.statusCode === 415) return new AppError('WRONG_TYPE');
  if (error.statusCode === 503) return new AppError('UNAVAILABLE', { retryAfterSeconds: 2 });
  if (error.statusCode && error.statusCode >= 400 && error.statusCode < 500) {
    return new AppError('MALFORMED', { cause: error });
  }
  return new AppError('INTERNAL', { cause: error });
}

function sendProblem(reply: FastifyReply, request: FastifyRequest, error: AppError): FastifyReply {
  const { status, title } = problemKinds[error.code];
  const problem: Problem = {
    type: `/problems/${error.code.toLowerCase().replaceAll('_', '-')}`,
    title,
    status,
    code: error.code,
    detail: error.detail ?? defaultDetails[error.code] ?? title,
    requestId: request.id,
    errors: error.errors,
    card: error.card,
    retryAfterSeconds: error.retryAfterSeconds,
    resetsAt: error.resetsAt?.toISOString(),
  };
  if (error.retryAfterSeconds !== undefined) reply.header('retry-after', error.retryAfterSeconds);
  if (status === 401) reply.header('www-authenticate', 'Bearer');
  return reply
    .code(status)
    .header('content-type', 'application/problem+json; charset=utf-8')
    .header('cache-control', 'no-store')
    .send(JSON.stringify(problem));
}
