import { ApiError, createClient } from '@vigor/contract';
import { authSession } from './auth.ts';
import { RenewalUnavailable } from './auth-session.ts';

/** The typed client; renews the access token by itself. Rejects with `ApiError`. */
export const api = createClient({
  baseUrl: '/api',
  accessToken: authSession.accessToken,
  renewAccess,
});

async function renewAccess(): Promise<boolean> {
  try {
    return await authSession.renew();
  } catch (error) {
    throw error instanceof RenewalUnavailable ? new ApiError(0, undefined, error) : error;
  }
}
