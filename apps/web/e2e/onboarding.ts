import { expect, type Page } from '@playwright/test';

export interface NewMember {
  email: string;
  username: string;
  password: string;
}

export function newMember(): NewMember {
  const username = `journey${Date.now().toString(36)}`;
  return { username, email: `${username}@example.com`, password: 'a calm green kettle' };
}

export async function register(page: Page, member: NewMember): Promise<void> {
  await page.goto('/register');
  await page.getByLabel('E-mail').fill(member.email);
  await page.getByLabel('User name').fill(member.username);
  await page.getByLabel('Password', { exact: true }).fill(member.password);
  await page.getByRole('button', { name: 'Create account' }).click();
  await expect(page).toHaveURL(/\/welcome/);
}

export async function signInAsDemo(page: Page): Promise<void> {
  await page.goto('/sign-in');
  await page.getByLabel('E-mail').fill('demo@vigor.com');
  await page.getByLabel('Password', { exact: true }).fill('demo-lifter-2026');
  await page.getByRole('button', { name: 'Sign in' }).click();
  await expect(page).toHaveURL(/\/today/);
}
