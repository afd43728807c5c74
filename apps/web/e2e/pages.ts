/** Every page of the app; a new route that is missing here fails `pages.spec.ts`. */
export const publicPages = ['/', '/register', '/sign-in', '/nowhere'];

export const memberPages = [
  '/welcome',
  '/today',
  '/plan',
  '/session',
  '/history',
  '/progress',
  '/coach',
  '/coach/0199b8a2-5d8e-7c41-9b1e-3c3f5a0c9e01',
  '/articles/training-rir',
  '/exercises',
  '/exercises/goblet_squat',
  '/profile',
  '/settings',
];
