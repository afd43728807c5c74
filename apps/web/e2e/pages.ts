/** Every page of the app; a new route that is missing here fails `pages.spec.ts`. */
export const publicPages = ['/', '/register', '/sign-in', '/nowhere'];

export const memberPages = [
  '/welcome',
  '/today',
  '/plan',
  '/session',
  '/history',
  '/progress',
  '/exercises',
  '/exercises/goblet_squat',
  '/profile',
  '/settings',
];
