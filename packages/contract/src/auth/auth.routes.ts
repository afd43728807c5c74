import { defineRoute } from '../core/route.ts';
import {
  loginBodySchema,
  refreshBodySchema,
  registerBodySchema,
  sessionSchema,
} from './auth.schemas.ts';

const exampleUser = {
  id: '0199b8a2-5d8e-7c41-9b1e-3c3f5a0c9d11',
  email: 'ada@example.com',
  username: 'ada',
  role: 'member',
  tier: 'FREE',
  emailVerified: false,
  onboardingComplete: false,
};

const exampleSession = {
  accessToken: 'eyJhbGciOiJFZERTQSIsInR5cCI6ImF0K2p3dCJ9…',
  tokenType: 'Bearer',
  expiresIn: 600,
  refreshToken: 'v1.0199b8a2-5d8e-7c41-9b1e-3c3f5a0c9d12.1.Zk3…',
  user: exampleUser,
};

export const authRoutes = {
  register: defineRoute({
    method: 'POST',
    path: '/auth/register',
    access: 'public',
    summary: 'Create an account and sign in',
    body: registerBodySchema,
    answers: { 201: sessionSchema },
    errors: ['EMAIL_TAKEN', 'USERNAME_TAKEN', 'PASSWORD_REFUSED', 'TOO_MANY_ATTEMPTS'],
    example: {
      body: { email: 'ada@example.com', username: 'ada', password: 'a calm green kettle' },
      answer: exampleSession,
    },
  }),
  login: defineRoute({
    method: 'POST',
    path: '/auth/login',
    access: 'public',
    summary: 'Sign in with e-mail and password',
    body: loginBodySchema,
    answers: { 200: sessionSchema },
    errors: ['INVALID_CREDENTIALS', 'TOO_MANY_ATTEMPTS'],
    example: {
      body: { email: 'ada@example.com', password: 'a calm green kettle' },
      answer: exampleSession,
    },
  }),
  refresh: defineRoute({
    method: 'POST',
    path: '/auth/refresh',
    access: 'public',
    summary: 'Trade a refresh token for a new session answer',
    description:
      'Each refresh token works once. Its predecessor gives the same successor for 20 seconds; anything older ends the session.',
    body: refreshBodySchema,
    answers: { 200: sessionSchema },
    errors: ['REFRESH_REJECTED', 'ORIGIN_REFUSED'],
    example: { body: { refreshToken: exampleSession.refreshToken }, answer: exampleSession },
  }),
  logout: defineRoute({
    method: 'POST',
    path: '/auth/logout',
    access: 'member',
    summary: 'End this session; both tokens stop working at once',
    answers: { 204: null },
  }),
} as const;
