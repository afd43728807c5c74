import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { newMember, signInAsDemo } from './onboarding.ts';

test.use({ viewport: { width: 390, height: 844 }, contextOptions: { reducedMotion: 'reduce' } });

const messages = (page: Page) => page.getByRole('region', { name: 'Messages' });
const answers = (page: Page) =>
  messages(page)
    .getByRole('article')
    .filter({ has: page.getByRole('heading', { name: 'Coach' }) });

async function ask(page: Page, text: string): Promise<void> {
  const field = page.getByRole('textbox', { name: 'Your question' });
  await field.fill(text);
  await field.press('Enter');
}

test('ask, look up the source, take a suggestion and take it back', async ({ page }) => {
  await signInAsDemo(page);
  await page.getByRole('link', { name: 'Coach' }).click();
  await page
    .getByRole('list', { name: 'Questions to start from' })
    .getByRole('button')
    .first()
    .click();
  await expect(page).toHaveURL(/\/coach\/[0-9a-f-]{36}$/);
  await expect(answers(page).first()).toContainText('Answered by the built-in coach');

  await ask(page, 'Should I train to failure?');
  const source = answers(page).last().getByRole('list', { name: 'Sources of this answer' });
  await source.getByRole('button').first().click();
  const panel = page.getByRole('dialog');
  await expect(panel.getByText('Last reviewed')).toBeVisible();
  await expect(panel.getByRole('heading', { name: 'Sources' })).toBeVisible();
  await page.keyboard.press('Escape');

  await ask(page, 'Swap my bench press, my shoulder hurts a little');
  await page.getByRole('button', { name: 'Make this change' }).click();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByText(/Taken back/)).toBeVisible();

  await page.reload();
  await expect(answers(page)).toHaveCount(3);
  await expect(page.getByText(/Taken back/)).toBeVisible();
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => `${id} ${nodes[0]?.html}`)).toEqual([]);
});

test('keep conversations in order: name one, delete one', async ({ page }) => {
  await signInAsDemo(page);
  await page.goto('/coach');
  await ask(page, 'How am I doing?');
  await expect(answers(page)).toHaveCount(1);
  await page.getByRole('button', { name: 'Conversations' }).click();
  const drawer = page.getByRole('dialog', { name: 'Conversations' });
  await drawer.getByRole('button', { name: 'Actions for How am I doing?' }).first().click();
  await page.getByRole('menuitem', { name: 'Rename' }).click();
  await page.keyboard.type('My progress');
  await page.keyboard.press('Enter');
  await expect(drawer.getByRole('link', { name: 'My progress' })).toBeVisible();
  await drawer.getByRole('button', { name: 'Actions for My progress' }).click();
  await page.getByRole('menuitem', { name: 'Delete' }).click();
  await page.getByRole('button', { name: 'Delete', exact: true }).click();
  await expect(page).toHaveURL(/\/coach$/);
  await expect(page.getByText('What would you like to know?')).toBeVisible();
});

test('a warning sign is answered with help, and training waits', async ({ page }) => {
  await signInAsNewMember(page);
  await page.getByRole('link', { name: 'Coach' }).click();
  await ask(page, 'I have chest pain when I push');
  const card = answers(page).last().getByRole('alert');
  await expect(card.getByRole('heading')).toBeVisible();
  await expect(card.getByRole('link', { name: '112' })).toHaveAttribute('href', 'tel:112');
  await page.getByRole('link', { name: 'Today' }).click();
  await expect(page.getByText('Let’s get you checked first')).toBeVisible();
});

/** A member of this test's own, who has a plan. */
async function signInAsNewMember(page: Page): Promise<void> {
  const member = newMember();
  const registered = await page.request.post('/api/auth/register', { data: member });
  const { accessToken } = await registered.json();
  const headers = { authorization: `Bearer ${accessToken}` };
  await page.request.put('/api/users/profile', {
    headers,
    data: {
      birthDate: '1990-01-01',
      goals: ['hypertrophy'],
      screening: { answers: { chestPain: 'no' } },
      onboardingStep: 'done',
    },
  });
  const made = await page.request.post('/api/ai/generate-workout', { headers, data: {} });
  expect(made.status()).toBe(201);
  await page.goto('/sign-in');
  await page.getByLabel('E-mail').fill(member.email);
  await page.getByLabel('Password', { exact: true }).fill(member.password);
  await page.getByRole('button', { name: 'Sign in' }).click();
  await expect(page).toHaveURL(/\/today/);
}
