import { defineRoute } from '../core/route.ts';
import {
  memberTierSchema,
  profileEditSchema,
  profileSchema,
  tierEditSchema,
} from './users.schemas.ts';

export const usersRoutes = {
  getProfile: defineRoute({
    method: 'GET',
    path: '/users/profile',
    access: 'member',
    summary: 'Read your profile',
    answers: { 200: profileSchema },
    hasEtag: true,
  }),
  editProfile: defineRoute({
    method: 'PUT',
    path: '/users/profile',
    access: 'member',
    summary: 'Change part of your profile',
    description:
      'Sent fields change, the others stay. A change of injuries, screening answers or equipment checks the active plan at once; `planCheck` says how it stands.',
    body: profileEditSchema,
    answers: { 200: profileSchema },
    errors: ['VERSION_MISMATCH'],
    example: {
      body: { injuries: [{ condition: 'shoulder_impingement', side: 'right', painNow: 3 }] },
    },
  }),
  getTier: defineRoute({
    method: 'GET',
    path: '/users/tier',
    access: 'member',
    summary: 'Read your tier',
    answers: { 200: memberTierSchema },
  }),
  changeTier: defineRoute({
    method: 'PUT',
    path: '/users/tier',
    access: 'admin',
    summary: 'Change the tier of a member',
    body: tierEditSchema,
    answers: { 200: memberTierSchema },
    errors: ['NOT_FOUND'],
  }),
} as const;
