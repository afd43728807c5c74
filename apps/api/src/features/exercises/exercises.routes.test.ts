import type { ExerciseDetail, ExerciseSummary, Problem } from '@vigor/contract';
import { exercises } from '@vigor/training';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildTestApp, type TestApp } from '../../../test/build-test-app.ts';
import { makeMember, type TestMember } from '../../../test/factories.ts';

let testApp: TestApp;

beforeAll(async () => {
  testApp = await buildTestApp();
});

afterAll(async () => {
  await testApp.close();
});

interface Page {
  items: ExerciseSummary[];
  nextCursor: string | null;
}

async function list(member: TestMember, query: string): Promise<Page> {
  const response = await member.send({ method: 'GET', url: `/exercises?${query}` });
  expect(response.statusCode).toBe(200);
  return response.json<Page>();
}

async function detail(member: TestMember, id: string): Promise<ExerciseDetail> {
  const response = await member.send({ method: 'GET', url: `/exercises/${id}` });
  expect(response.statusCode).toBe(200);
  return response.json<ExerciseDetail>();
}

async function edit(member: TestMember, body: Record<string, unknown>): Promise<void> {
  const response = await member.send({ method: 'PUT', url: '/users/profile', body });
  expect(response.statusCode).toBe(200);
}

describe('GET /exercises', () => {
  it('pages through the whole catalogue, each exercise once, by name', async () => {
    const member = await makeMember(testApp);
    const names: string[] = [];
    let cursor: string | null = '';
    while (cursor !== null) {
      const page: Page = await list(member, `limit=50${cursor && `&cursor=${cursor}`}`);
      names.push(...page.items.map(({ name }) => name));
      cursor = page.nextCursor;
    }
    expect(new Set(names).size).toBe(exercises.length);
    expect(names).toEqual(names.toSorted((one, other) => one.localeCompare(other)));
  });

  it('combines search and filters', async () => {
    const member = await makeMember(testApp);
    const { items } = await list(member, 'search=squat&equipment=dumbbell&level=beginner');
    expect(items.length).toBeGreaterThan(0);
    for (const item of items) {
      expect(item).toMatchObject({ level: 'beginner' });
      expect(item.equipment).toContain('dumbbell');
    }
  });

  it('filters by muscle and by pattern', async () => {
    const member = await makeMember(testApp);
    const byMuscle = await list(member, 'muscle=calves');
    expect(byMuscle.items.length).toBeGreaterThan(0);
    for (const { primary, secondary } of byMuscle.items) {
      expect([...primary, ...secondary]).toContain('calves');
    }
    const byPattern = await list(member, 'pattern=carry');
    expect(byPattern.items.map(({ pattern }) => pattern)).toContain('carry');
  });

  it('shows what suits the member now, by equipment and by condition', async () => {
    const member = await makeMember(testApp);
    const withoutGear = await list(member, 'suitsYou=true&limit=100&equipment=dumbbell');
    expect(withoutGear.items).toEqual([]);
    await edit(member, { equipment: ['dumbbell'], fitnessLevel: 'advanced' });
    const healthy = await list(member, 'suitsYou=true&limit=100&pattern=push_v');
    expect(healthy.items.length).toBeGreaterThan(0);
    await edit(member, { injuries: [{ condition: 'shoulder_impingement' }] });
    const sore = await list(member, 'suitsYou=true&limit=100&pattern=push_v');
    expect(sore.items.length).toBeLessThan(healthy.items.length);
  });

  it('marks likes and dislikes, and a dislike still suits', async () => {
    const member = await makeMember(testApp);
    const before = await detail(member, 'bodyweight_squat');
    await edit(member, { likes: ['plank'], dislikes: ['bodyweight_squat'] });
    expect(await detail(member, 'bodyweight_squat')).toEqual({ ...before, isDisliked: true });
    expect(await detail(member, 'plank')).toMatchObject({ isLiked: true, isDisliked: false });
  });

  it('refuses a cursor of another list', async () => {
    const member = await makeMember(testApp);
    const { nextCursor } = await list(member, 'limit=1&pattern=squat');
    const response = await member.send({
      method: 'GET',
      url: `/exercises?limit=1&pattern=hinge&cursor=${nextCursor}`,
    });
    expect(response.statusCode).toBe(400);
    expect(response.json<Problem>().errors).toMatchObject([{ path: 'cursor' }]);
  });

  it.each(['limit=0', 'limit=101', 'muscle=tail', 'unknown=1', 'suitsYou=maybe'])(
    'refuses the query %s',
    async (query) => {
      const member = await makeMember(testApp);
      const response = await member.send({ method: 'GET', url: `/exercises?${query}` });
      expect(response.statusCode).toBe(400);
    },
  );

  it('answers 304 to who has the same list', async () => {
    const member = await makeMember(testApp);
    const first = await member.send({ method: 'GET', url: '/exercises?limit=5' });
    const headers = { 'if-none-match': String(first.headers.etag) };
    const again = await member.send({ method: 'GET', url: '/exercises?limit=5', headers });
    expect(again.statusCode).toBe(304);
  });

  it('refuses without login', async () => {
    const answers = await Promise.all(
      ['/exercises', '/exercises/plank'].map((url) => testApp.app.inject({ method: 'GET', url })),
    );
    expect(answers.map(({ statusCode }) => statusCode)).toEqual([401, 401]);
  });
});

describe('GET /exercises/{id}', () => {
  it('gives the whole record, with names for what it links to', async () => {
    const member = await makeMember(testApp);
    const found = await detail(member, 'goblet_squat');
    expect(found).toMatchObject({ id: 'goblet_squat', pattern: 'squat' });
    expect(found.cues.length).toBeGreaterThan(0);
    for (const link of [...found.substitutes, ...found.regressions, ...found.progressions]) {
      expect(link.name).not.toBe(link.id);
    }
  });

  it('says in words why an exercise does not suit, and nothing when it does', async () => {
    const member = await makeMember(testApp);
    expect((await detail(member, 'goblet_squat')).concerns.join()).toMatch(/needs .*dumbbell/);
    await edit(member, { equipment: ['dumbbell', 'kettlebell'] });
    expect(await detail(member, 'goblet_squat')).toMatchObject({ suitsYou: true, concerns: [] });
  });

  it.each(['no_such_exercise', 'Not-An-Id', '..%2f..%2fetc'])('does not know %s', async (id) => {
    const member = await makeMember(testApp);
    const response = await member.send({ method: 'GET', url: `/exercises/${id}` });
    expect(response.statusCode).toBe(404);
  });
});
