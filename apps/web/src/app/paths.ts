/** Every address of the web app; fill parameters with `generatePath` of React Router. */
export const paths = {
  landing: '/',
  register: '/register',
  signIn: '/sign-in',
  welcome: '/welcome',
  today: '/today',
  plan: '/plan',
  planById: '/plan/:planId',
  session: '/session',
  sessionDone: '/session/done/:sessionId',
  history: '/history',
  historySession: '/history/:sessionId',
  progress: '/progress',
  coach: '/coach',
  conversation: '/coach/:conversationId',
  article: '/articles/:articleId',
  exercises: '/exercises',
  exercise: '/exercises/:exerciseId',
  profile: '/profile',
  settings: '/settings',
} as const;

/** Sign-in that comes back to where the member was. */
export function signInPath(returnTo: string): string {
  return `${paths.signIn}?${new URLSearchParams({ next: returnTo })}`;
}

/** Where to go after signing in; addresses of other sites are ignored. */
export function returnPath(search: URLSearchParams): string {
  const next = search.get('next') ?? '';
  const isOwn = /^\/(?![/\\])/.test(next) && next !== paths.signIn && next !== paths.landing;
  return isOwn ? next : paths.today;
}
