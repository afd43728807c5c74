import { screen, waitFor, within } from '@testing-library/react';
import { type ChatMessage, type CoachCard, routes } from '@vigor/contract';
import { describe, expect, it } from 'vitest';
import {
  makeAnswer,
  makeArticle,
  makeConversation,
  makeProposal,
  makeQuestion,
} from '../test/coach.ts';
import { openCoach } from '../test/coach-app.tsx';
import { refuse, respond, startContractServer } from '../test/contract-server.ts';

const server = startContractServer();

function openAnswer(answer: Partial<ChatMessage>, question: Partial<ChatMessage> = {}) {
  const messages = [makeQuestion(question), makeAnswer(answer)];
  return openCoach(server, { conversations: [makeConversation({ messages })] });
}

describe('the text of a message', () => {
  it('keeps scripts, pictures and addresses of a model harmless', async () => {
    const text = [
      'Hello <script>window.hacked = true</script> <img src=x onerror="window.hacked = true">',
      '![a picture](https://evil.example/x.png)',
      '[js](javascript:alert(1)) [data](data:text/html,x) [own](/settings) [//](//evil.example)',
      '[outside](https://example.com)',
      '<iframe src="https://evil.example"></iframe>',
    ].join('\n\n');
    openAnswer({ text });
    const outside = await screen.findByRole('link', { name: 'outside' });
    expect(outside.getAttribute('href')).toBe('https://example.com');
    expect(outside.getAttribute('rel')).toContain('noopener');
    const answer = outside.closest('article');
    expect(answer?.querySelector('script, img, iframe')).toBeNull();
    expect(answer?.querySelectorAll('a')).toHaveLength(1);
    expect('hacked' in window).toBe(false);
    expect(screen.getByText('js data own //')).toBeTruthy();
  });

  it('shows what a member wrote as it is', async () => {
    openAnswer({}, { text: '**not bold** <b>x</b>\nsecond line' });
    const question = await screen.findByText(/\*\*not bold\*\* <b>x<\/b>/);
    expect(question.textContent).toBe('**not bold** <b>x</b>\nsecond line');
  });

  it('lets a text that runs from the right do so', async () => {
    openAnswer({ text: 'نعم، **كل يوم** 💪' }, { text: 'هل يمكنني التمرين؟' });
    expect((await screen.findByText('هل يمكنني التمرين؟')).getAttribute('dir')).toBe('auto');
    expect(screen.getByText('كل يوم').closest('[dir]')?.getAttribute('dir')).toBe('auto');
  });
});

describe('a card', () => {
  const card: CoachCard = {
    kind: 'emergency',
    title: 'Please get help now',
    body: 'Stop training.',
    actions: ['Sit down.'],
    helplines: [
      { name: 'Emergency', contact: '112' },
      { name: 'Find a helpline', contact: 'findahelpline.com' },
    ],
  };

  it('puts the ways to help first, a tap away', async () => {
    openAnswer({ text: '', card });
    const shown = within(await screen.findByRole('group', { name: 'Please get help now' }));
    const call = shown.getByRole('link', { name: /112/ });
    expect(call.getAttribute('href')).toBe('tel:112');
    const site = shown.getByRole('link', { name: /findahelpline/ });
    expect(site.getAttribute('href')).toBe('https://findahelpline.com');
    expect(shown.getByText('Sit down.')).toBeTruthy();
  });

  it('is neither rated nor asked for again', async () => {
    openAnswer({ text: '', card });
    await screen.findByText('Please get help now');
    expect(screen.queryByRole('button', { name: 'Good answer' })).toBeNull();
    expect(screen.queryByRole('button', { name: 'Answer again' })).toBeNull();
  });
});

describe('a proposal', () => {
  it('is made with a tap, shown as done, and taken back', async () => {
    const { user } = openAnswer({ proposals: [makeProposal()] });
    server.use(
      respond(routes.proposals.takeProposal, makeProposal({ status: 'taken' })),
      respond(routes.proposals.undoProposal, makeProposal({ status: 'undone' })),
    );
    const name = 'Goblet squat instead of back squat';
    const card = within(await screen.findByRole('region', { name }));
    expect(card.getByText('Back squat 3 × 6')).toBeTruthy();
    expect(card.getByText('Goblet squat 3 × 8')).toBeTruthy();
    await user.click(card.getByRole('button', { name: 'Make this change' }));
    const undo = await card.findByRole('button', { name: 'Undo' });
    await user.tab();
    expect(document.activeElement).toBe(undo);
    await user.keyboard('{Enter}');
    expect(await card.findByText(/Taken back/)).toBeTruthy();
  });

  it('is left with a tap', async () => {
    const { user } = openAnswer({ proposals: [makeProposal()] });
    server.use(respond(routes.proposals.declineProposal, makeProposal({ status: 'declined' })));
    await user.click(await screen.findByRole('button', { name: 'Not now' }));
    expect(await screen.findByText('Left as it is')).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Make this change' })).toBeNull();
  });

  it('says so when the plan has changed in between', async () => {
    const { user } = openAnswer({ proposals: [makeProposal()] });
    server.use(refuse(routes.proposals.takeProposal, 'CONFLICT'));
    await user.click(await screen.findByRole('button', { name: 'Make this change' }));
    expect(await screen.findByText(/Your plan has changed since/)).toBeTruthy();
  });
});

describe('sources', () => {
  const citations = [
    { articleId: 'training-to-failure', title: 'Training to failure', passage: 'Leave two.' },
  ];

  it('open the article at the side, with the passage on top and who is behind it', async () => {
    const { user } = openAnswer({ citations });
    server.use(respond(routes.knowledge.getArticle, makeArticle()));
    await user.click(await screen.findByRole('button', { name: '1 Training to failure' }));
    const panel = within(await screen.findByRole('dialog', { name: 'Training to failure' }));
    expect(panel.getByText('Leave two.')).toBeTruthy();
    expect(await panel.findByText('Refalo et al. (2023)')).toBeTruthy();
    expect(panel.getByText(/Last reviewed/)).toBeTruthy();
    const page = panel.getByRole('link', { name: 'Open as a page' });
    expect(page.getAttribute('href')).toBe('/articles/training-to-failure');
  });

  it('open from their number in the text, and from a link to an article', async () => {
    const text = 'Leave two. [1] Not there. [2] See [Reserve](/articles/training-rir).';
    const { user } = openAnswer({ text, citations });
    server.use(respond(routes.knowledge.getArticle, makeArticle()));
    const answer = within(
      (await screen.findByText(/Leave two/)).closest('article') ?? document.body,
    );
    expect(answer.queryByText('2')).toBeNull();
    const [mark] = answer.getAllByRole('button', { name: '1: Training to failure' });
    expect(mark?.textContent).toBe('1');
    if (mark) await user.click(mark);
    await screen.findByRole('dialog', { name: 'Training to failure' });
    await user.keyboard('{Escape}');
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    await user.click(answer.getByRole('button', { name: 'Reserve' }));
    expect(await screen.findByRole('dialog')).toBeTruthy();
  });

  it('say so when an article is no longer there', async () => {
    const { user } = openAnswer({ citations });
    server.use(refuse(routes.knowledge.getArticle, 'NOT_FOUND'));
    await user.click(await screen.findByRole('button', { name: '1 Training to failure' }));
    expect(await screen.findByText('This article is not here')).toBeTruthy();
  });
});

describe('an answer', () => {
  it('is copied as it was written', async () => {
    const { user } = openAnswer({ text: 'Take **60 kg**.' });
    await user.click(await screen.findByRole('button', { name: 'Copy answer' }));
    expect(await navigator.clipboard.readText()).toBe('Take **60 kg**.');
    expect(await screen.findByText('Copied')).toBeTruthy();
  });

  it('is rated, and the rating taken back', async () => {
    const { user } = openAnswer({});
    const sent: unknown[] = [];
    server.use(
      respond(routes.coach.rateAnswer, async (request) => {
        const body = Object(await request.json());
        sent.push(body);
        return makeAnswer({ feedback: body.feedback ?? undefined });
      }),
    );
    const good = await screen.findByRole('button', { name: 'Good answer' });
    await user.click(good);
    await waitFor(() => expect(good.getAttribute('aria-pressed')).toBe('true'));
    await user.click(good);
    await waitFor(() => expect(good.getAttribute('aria-pressed')).toBe('false'));
    expect(sent).toEqual([{ feedback: 'good' }, { feedback: null }]);
  });

  it('takes a word on what was not right', async () => {
    const { user } = openAnswer({});
    const notes: unknown[] = [];
    server.use(
      respond(routes.coach.rateAnswer, async (request) => {
        notes.push(Object(await request.json()).note);
        return makeAnswer({ feedback: 'bad' });
      }),
    );
    await user.click(await screen.findByRole('button', { name: 'Bad answer' }));
    await user.type(await screen.findByLabelText('In your words'), 'Too heavy');
    await user.click(screen.getByRole('button', { name: 'Send' }));
    await waitFor(() => expect(notes).toEqual([undefined, 'Too heavy']));
  });
});
