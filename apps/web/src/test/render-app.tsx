import { render } from '@testing-library/react';
import userEvent, { type UserEvent } from '@testing-library/user-event';
import type { Session } from '@vigor/contract';
import { createMemoryRouter } from 'react-router';
import { RouterProvider } from 'react-router/dom';
import { Providers } from '../app/providers.tsx';
import { routeTable } from '../app/router.tsx';
import { authSession } from '../lib/auth.ts';
import { createQueryClient } from '../lib/query-client.ts';

interface RenderAppOptions {
  path: string;
  /** Signed in with this session; a guest without it. */
  session?: Session;
}

interface RenderedApp {
  user: UserEvent;
  router: ReturnType<typeof createMemoryRouter>;
}

/** The whole app at one address, as `main.tsx` starts it. */
export function renderApp({ path, session }: RenderAppOptions): RenderedApp {
  authSession.clear();
  if (session) authSession.start(session);
  else void authSession.restore(); // nothing is remembered: a guest who never signed in
  const queryClient = createQueryClient();
  queryClient.setDefaultOptions({ queries: { retry: false } });
  const router = createMemoryRouter(routeTable, { initialEntries: [path] });
  render(
    <Providers queryClient={queryClient}>
      <RouterProvider router={router} />
    </Providers>,
  );
  return { user: userEvent.setup(), router };
}
