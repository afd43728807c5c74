import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { signInAsDemo } from './onboarding.ts';
import { memberPages, publicPages } from './pages.ts';

/** Every page twice over, on two cores that also serve it. */
test.setTimeout(420_000);

const schemes = ['light', 'dark'] as const;
const widths = [320, 360, 390, 768, 1024, 1440, 1920];

/** Skeletons are gone and nothing is on its way. */
async function open(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await page.waitForLoadState('networkidle');
  await expect(page.locator('[aria-busy="true"]')).toHaveCount(0);
}

async function openSession(page: Page): Promise<void> {
  await page.goto('/session');
  await page
    .getByRole('button', { name: /^Start (?!a free)/ })
    .first()
    .click();
  await expect(page.getByRole('button', { name: 'Finish', exact: true })).toBeVisible();
}

for (const colorScheme of schemes) {
  test.describe(`in ${colorScheme}`, () => {
    test.use({ colorScheme, contextOptions: { reducedMotion: 'reduce' } });

    test('axe finds nothing on any page', async ({ page }) => {
      const faults: string[] = [];
      const inspect = async (path: string) => {
        const { violations } = await new AxeBuilder({ page }).analyze();
        faults.push(...violations.map(({ id, nodes }) => `${path}: ${id} ${nodes[0]?.html}`));
      };
      for (const path of publicPages) {
        await open(page, path);
        await inspect(path);
      }
      await signInAsDemo(page);
      for (const path of memberPages) {
        await open(page, path);
        await inspect(path);
      }
      await openSession(page);
      await inspect('a running session');
      expect(faults).toEqual([]);
    });
  });
}

test('no page is wider than its window, from 320 to 1920 px', async ({ page }) => {
  const faults: string[] = [];
  const measure = async (path: string) => {
    for (const width of widths) {
      await page.setViewportSize({ width, height: 900 });
      const overflow = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      if (overflow > 0) faults.push(`${path} at ${width} px: ${overflow} px too wide`);
    }
  };
  for (const path of publicPages) {
    await open(page, path);
    await measure(path);
  }
  await signInAsDemo(page);
  for (const path of memberPages) {
    await open(page, path);
    await measure(path);
  }
  await openSession(page);
  await measure('a running session');
  expect(faults).toEqual([]);
});

test('the keyboard alone signs in and reaches every place', async ({ page }) => {
  await page.goto('/sign-in');
  await page.getByLabel('E-mail').focus();
  await page.keyboard.type('demo@vigor.com');
  await page.keyboard.press('Tab');
  await page.keyboard.type('demo-lifter-2026');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/today/);
  const places: [name: string, url: RegExp][] = [
    ['Plan', /\/plan/],
    ['Progress', /\/progress/],
    ['Exercises', /\/exercises/],
    ['Today', /\/today/],
  ];
  for (const [name, url] of places) {
    await tabTo(page, name);
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(url);
  }
});

/** Presses Tab until the focus is on a link, and checks that it can be seen there. */
async function tabTo(page: Page, name: string): Promise<void> {
  const link = page.getByRole('navigation').getByRole('link', { name, exact: true }).first();
  for (let presses = 0; presses < 120; presses += 1) {
    if (await link.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab never reached ${name}`);
}
