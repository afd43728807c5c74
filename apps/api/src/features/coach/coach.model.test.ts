import {
  answerStep,
  createScriptedModel,
  type ModelRequest,
  ProviderError,
  type ScriptedStep,
} from '@vigor/llm';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { TestApp } from '../../../test/build-test-app.ts';
import { makeMember, type TestMember } from '../../../test/factories.ts';
import { get, logSession, makeLifter, makePlan, setsOf } from '../../../test/training-factories.ts';
import {
  agree,
  buildCoachApp,
  chat,
  eventOf,
  readConversation,
  stream,
  textOf,
} from './coach.fixture.ts';

let testApp: TestApp;
let requests: ModelRequest[] = [];
let script: (request: ModelRequest, call: number) => ScriptedStep = () => answerStep('');

const model = createScriptedModel((request) => {
  requests.push(request);
  return script(request, requests.length - 1);
});

beforeAll(async () => {
  testApp = await buildCoachApp(model);
});

afterAll(() => testApp.close());

beforeEach(() => {
  requests = [];
  script = () => answerStep('Leave two repetitions in reserve, and add a little next time.');
});

async function makeAgreed(): Promise<TestMember> {
  const member = await makeMember(testApp);
  await agree(member);
  return member;
}

function callStep(...calls: { name: string; input: unknown }[]): ScriptedStep {
  const toolCalls = calls.map(({ name, input }, index) => ({
    id: `call${index}`,
    name,
    input: JSON.parse(JSON.stringify(input)),
  }));
  return { kind: 'answer', chunks: [], toolCalls };
}

/** What tools told the model, by the order of the calls. */
function toolResults(): unknown[] {
  const last = requests.at(-1)?.messages ?? [];
  return last.flatMap((message) => (message.role === 'tool' ? [message.result] : []));
}

describe('an answer of a model', () => {
  it('is streamed, and stored with who gave it', async () => {
    const member = await makeAgreed();
    const events = await stream(member, { message: 'How hard should I train?' });
    const { message } = eventOf(events, 'done');
    expect(message).toMatchObject({ provider: 'gemini', fallback: false, status: 'done' });
    expect(message.text).toBe('Leave two repetitions in reserve, and add a little next time.');
    expect(textOf(events)).toBe(message.text);
    expect(eventOf(events, 'usage').outputTokens).toBeGreaterThan(0);
    expect(requests).toHaveLength(1);
  });

  it('is asked of nobody without consent, or when the built-in coach is wanted', async () => {
    const silent = await makeMember(testApp);
    const agreed = await makeAgreed();
    await agree(agreed);
    const answers = [
      await chat(silent, { message: 'How hard should I train?' }),
      await chat(agreed, { message: 'How hard should I train?', builtIn: true }),
    ];
    for (const answer of answers) expect(answer).toMatchObject({ fallback: true });
    expect(requests).toHaveLength(0);
  });

  it('cites passages that it was given, and no others', async () => {
    script = ({ messages }) => {
      const [system] = messages;
      const isGiven = system?.role === 'system' && system.text.includes('[2] ');
      return answerStep(
        `Stop near failure [2]. ${isGiven ? '' : 'Nothing was given. '}Truly [77].`,
      );
    };
    const answer = await chat(await makeAgreed(), { message: 'What are repetitions in reserve?' });
    expect(answer.message).toBe('Stop near failure [1]. Truly.');
    expect(answer.citations).toHaveLength(1);
    expect(answer.citations[0]?.passage.length).toBeGreaterThan(40);
  });

  it('remembers the conversation, without what the built-in coach said', async () => {
    const member = await makeAgreed();
    const { conversationId } = await chat(member, { message: 'How hard should I train?' });
    const builtIn = { message: 'And what about rest?', conversationId, builtIn: true };
    const { message: builtInText } = await chat(member, builtIn);
    await chat(member, { message: 'Why?', conversationId });
    const [, ...said] = requests.at(-1)?.messages ?? [];
    expect(said.map((one) => ('text' in one ? `${one.role}: ${one.text}` : one.role))).toEqual([
      'user: How hard should I train?',
      'assistant: Leave two repetitions in reserve, and add a little next time.',
      'user: And what about rest?',
      'assistant: (Answered by the built-in coach.)',
      'user: Why?',
    ]);
    expect(JSON.stringify(said)).not.toContain(builtInText.slice(0, 30));
  });

  it('still knows in short what no longer fits into a prompt', async () => {
    const member = await makeAgreed();
    script = ({ messages }) => {
      const [system] = messages;
      const isSummary = system?.role === 'system' && system.text.startsWith('Summarise');
      return answerStep(
        isSummary ? 'The member wants a stronger squat.' : 'Good plan. '.repeat(200),
      );
    };
    const { conversationId } = await chat(member, { message: 'I want a stronger squat' });
    for (let n = 1; n <= 7; n += 1)
      await chat(member, { message: `Question ${n}`, conversationId });
    const [system, first] = requests.at(-1)?.messages ?? [];
    expect(system).toMatchObject({ text: expect.stringContaining('wants a stronger squat') });
    expect(first).not.toMatchObject({ text: 'I want a stronger squat' });
  });
});

describe('what a model may not say', () => {
  const start = 'Here is a first paragraph that is fine and long enough to be shown to the member.';

  it.each([
    ['you have a torn meniscus', 'You have a torn meniscus. Wrap it.'],
    ['through the pain', 'Just ignore the pain and push through the pain.'],
  ])('refers on instead of saying %j', async (unsafe, paragraph) => {
    script = () => answerStep(`${start}\n\n${paragraph}\n\nMore of it.`);
    const events = await stream(await makeAgreed(), { message: 'How do I squat?' });
    const { message } = eventOf(events, 'done');
    expect(textOf(events).toLowerCase()).not.toContain(unsafe);
    expect(message.text.toLowerCase()).not.toContain(unsafe);
    expect(message.text).toMatch(/^Here is a first paragraph[\s\S]+doctor/);
  });

  it.each([
    ['a web page', '<!DOCTYPE html><html><body>502 Bad Gateway</body></html>'],
    [
      'another language',
      'Das ist nicht die Sprache, die du dir für deine Antworten gewünscht hast, und auch nicht so wie du sie brauchst.',
    ],
    ['another script', '申し訳ありませんが、この質問には日本語でお答えします。'],
    ['nothing', ''],
    ['only what is taken out', '<div></div> ![](https://evil.example/p.png)'],
  ])('has the built-in coach answer instead of %s', async (_name, text) => {
    script = () => answerStep(text);
    const events = await stream(await makeAgreed(), { message: 'How do I squat?' });
    const { message } = eventOf(events, 'done');
    expect(message).toMatchObject({ provider: 'fallback', fallback: true, status: 'done' });
    expect(textOf(events)).toBe(message.text);
  });

  it('shows no images, no HTML and no foreign addresses, not even while it is written', async () => {
    script = () =>
      answerStep(`${start} ![a. b](https://evil.example/p.png?d=1) <img src="https://evil.example/q">
See [this](https://evil.example/x) and [RIR](/articles/training-rir). The end of it.`);
    const events = await stream(await makeAgreed(), { message: 'How do I squat?' });
    for (const text of [textOf(events), eventOf(events, 'done').message.text]) {
      expect(text).not.toMatch(/evil|<img|!\[/);
    }
  });

  it('is cut when it never ends', async () => {
    script = () => ({ kind: 'answer', chunks: Array(2_000).fill('Train and rest and train. ') });
    const { text } = eventOf(await stream(await makeAgreed(), { message: 'Go' }), 'done').message;
    expect(text.length).toBeGreaterThan(1_000);
    expect(text.length).toBeLessThanOrEqual(8_000);
  });
});

describe('a model that breaks off', () => {
  const said = 'Here is a first paragraph that is fine and long enough to be shown to the member. ';
  const failing: ScriptedStep = {
    kind: 'fail',
    chunks: [said, 'And'],
    error: new ProviderError('truncated', 'cut'),
  };

  it('leaves what was shown, and says so', async () => {
    script = () => failing;
    const events = await stream(await makeAgreed(), { message: 'How do I squat?' });
    expect(eventOf(events, 'error').code).toBe('truncated');
    const { message } = eventOf(events, 'done');
    expect(message.status).toBe('failed');
    expect(message.text.startsWith(said.trim())).toBe(true);
  });

  it('is replaced by the built-in coach where nobody saw it', async () => {
    script = () => failing;
    const answer = await chat(await makeAgreed(), { message: 'How do I squat?' });
    expect(answer).toMatchObject({ fallback: true });
    expect(answer.message).not.toContain(said.trim());
  });
});

describe('tools', () => {
  it('tell of the plan, sessions, records, lifts, exercises and articles', async () => {
    const member = await makeLifter(testApp);
    await agree(member);
    const plan = await makePlan(member);
    await logSession(member, plan.id, {
      startedAt: '2026-11-12T18:00:00.000Z',
      sets: setsOf('barbell_bench_press', 3, { reps: 5, weightKg: 80 }),
    });
    await logSession(member, plan.id, {
      note: 'CANARY',
      sets: setsOf('barbell_bench_press', 3, { reps: 5, weightKg: 82.5 }),
    });
    script = (_request, call) =>
      call === 0
        ? callStep(
            { name: 'get_plan', input: {} },
            { name: 'get_recent_sessions', input: { limit: 3 } },
            { name: 'get_records', input: {} },
            { name: 'get_progress', input: { exerciseId: 'barbell_bench_press' } },
            { name: 'search_exercises', input: { query: 'goblet squat' } },
            { name: 'search_articles', input: { query: 'deload week' } },
          )
        : answerStep('You benched 80 kg for five, which is a fine start for the block.');
    const events = await stream(member, { message: 'How is my bench?' });
    expect(events.flatMap(({ event, data }) => (event === 'step' ? [data] : []))).toEqual(
      [
        'get_plan',
        'get_recent_sessions',
        'get_records',
        'get_progress',
        'search_exercises',
        'search_articles',
      ].map((tool) => ({ tool })),
    );
    const results = toolResults().map((result) => JSON.stringify(result));
    const expected = [
      'barbell_bench_press',
      '5 × 82.5 kg',
      '82.5 kg',
      'kg',
      'goblet_squat',
      'eload',
    ];
    expect(results.map((text, index) => text.includes(expected[index] ?? '?'))).toEqual(
      Array(6).fill(true),
    );
    expect(results.join()).not.toMatch(/CANARY|Bench day|Training/);
  });

  it('answer a wrong call with what was wrong, and never fail', async () => {
    script = (_request, call) =>
      call === 0
        ? callStep(
            { name: 'delete_account', input: {} },
            { name: 'constructor', input: {} },
            { name: 'get_progress', input: { exerciseId: "'; drop table users; --" } },
            { name: 'get_plan', input: { userId: 'somebody' } },
            { name: 'get_recent_sessions', input: 'all of them' },
            { name: 'propose_swap', input: { exerciseId: 'no_such_exercise' } },
          )
        : answerStep('I could not look that up, but here is what I think about your squat.');
    const { message } = await chat(await makeAgreed(), { message: 'How do I squat?' });
    expect(message).toContain('your squat');
    const results = toolResults();
    expect(results.slice(0, 5)).toEqual(Array(5).fill({ error: expect.any(String) }));
    expect(results[5]).toMatchObject({ offered: false });
  });

  it('offer a change without making it', async () => {
    const member = await makeLifter(testApp);
    await agree(member);
    const { id } = await makePlan(member);
    script = (_request, call) =>
      call === 0
        ? callStep({ name: 'propose_swap', input: { exerciseId: 'barbell_bench_press', day: 1 } })
        : answerStep('I made you an offer below: take it if you like it, or leave it as it is.');
    const answer = await chat(member, { message: 'My bench is always taken' });
    expect(answer.proposals).toMatchObject([{ kind: 'swap', status: 'open' }]);
    expect(await get(member, `/workouts/${id}`)).toMatchObject({ version: 1 });
    const { messages } = await readConversation(member, answer.conversationId);
    expect(messages[1]?.proposals).toEqual(answer.proposals);
    expect(JSON.stringify(toolResults())).not.toContain('Bench day');
  });

  it('are called so many times and no more', async () => {
    script = () => callStep(...Array(5).fill({ name: 'get_plan', input: {} }));
    const answer = await chat(await makeAgreed(), { message: 'How do I squat?' });
    expect(answer).toMatchObject({ fallback: true });
    expect(requests).toHaveLength(4);
    expect(requests.map(({ tools }) => tools?.length)).toEqual([9, 9, 9, undefined]);
    expect(
      toolResults().filter((result) => JSON.stringify(result).includes('No more')),
    ).toHaveLength(7);
  });
});
