import '@fontsource-variable/outfit/wght.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { RouterProvider } from 'react-router/dom';
import { Providers } from './app/providers.tsx';
import { createRouter } from './app/router.tsx';
import { forgetDrafts } from './features/coach/model/drafts.ts';
import { forgetAnswers } from './features/sessions/forget-answers.ts';
import { authSession } from './lib/auth.ts';
import { startI18n } from './lib/i18n.ts';
import { createQueryClient } from './lib/query-client.ts';

const queryClient = createQueryClient();
authSession.onCleared(() => {
  queryClient.clear();
  forgetAnswers(localStorage);
  forgetDrafts(sessionStorage);
});

async function start(): Promise<void> {
  const root = document.getElementById('root');
  if (!root) throw new Error('index.html has no #root');
  void authSession.restore(); // the guards show its progress
  await startI18n();
  const router = createRouter();
  createRoot(root).render(
    <StrictMode>
      <Providers queryClient={queryClient}>
        <RouterProvider router={router} />
      </Providers>
    </StrictMode>,
  );
}

await start();
