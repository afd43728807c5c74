import { loginBodySchema, registerBodySchema } from '@vigor/contract';
import type { z } from 'zod';

export const registerFormSchema = registerBodySchema.omit({ transport: true });
export type RegisterValues = z.infer<typeof registerFormSchema>;

export const signInFormSchema = loginBodySchema.omit({ transport: true });
export type SignInValues = z.infer<typeof signInFormSchema>;

/** Only in the development mode of the product, which listens on this machine alone. */
export const demoMember: SignInValues = {
  email: 'demo@vigor.com',
  password: 'demo-lifter-2026',
};

export function isServedLocally(hostname: string): boolean {
  return ['localhost', '127.0.0.1', '[::1]'].includes(hostname);
}
