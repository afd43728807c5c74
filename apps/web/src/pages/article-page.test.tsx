import { screen } from '@testing-library/react';
import { routes } from '@vigor/contract';
import { describe, expect, it } from 'vitest';
import { makeArticle } from '../test/coach.ts';
import { refuse, respond, startContractServer } from '../test/contract-server.ts';
import { makeProfile, makeSession } from '../test/members.ts';
import { renderApp } from '../test/render-app.tsx';

const server = startContractServer(respond(routes.users.getProfile, makeProfile()));

function openArticle() {
  return renderApp({ path: '/articles/training-to-failure', session: makeSession() });
}

describe('an article', () => {
  it('says what is known, who found it, and when it was reviewed', async () => {
    server.use(respond(routes.knowledge.getArticle, makeArticle()));
    openArticle();
    expect(
      await screen.findByRole('heading', { level: 1, name: 'Training to failure' }),
    ).toBeTruthy();
    expect(screen.getByRole('heading', { level: 2, name: 'Do I have to?' })).toBeTruthy();
    expect(screen.getByText('Refalo et al. (2023)')).toBeTruthy();
    expect(screen.getByText(/Last reviewed Saturday.*2026/)).toBeTruthy();
    expect(document.title).toBe('Training to failure · Vigor');
  });

  it('leads on to what is near', async () => {
    const { id, title, topic, summary } = makeArticle({ id: 'training-rir', title: 'Reserve' });
    const related = [{ id, title, topic, summary }];
    server.use(respond(routes.knowledge.getArticle, makeArticle({ related })));
    openArticle();
    const link = await screen.findByRole('link', { name: /Reserve/ });
    expect(link.getAttribute('href')).toBe('/articles/training-rir');
  });

  it('leads to the coach where there is no such article', async () => {
    server.use(refuse(routes.knowledge.getArticle, 'NOT_FOUND'));
    openArticle();
    const ask = await screen.findByRole('link', { name: 'Ask the coach' });
    expect(ask.getAttribute('href')).toBe('/coach');
  });
});
