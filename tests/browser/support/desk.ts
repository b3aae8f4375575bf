import type { Locator, Page } from 'playwright-core';

import { EDITOR } from './newsroom-content';

/** The admin as an editor handles it: by the words on the screen. */
export const desk = (page: Page, address: string) => {
  const panel = (): Locator =>
    page.getByRole('complementary').filter({ has: page.getByRole('heading', { name: 'Publication', level: 2 }) });
  return {
    panel,
    async signIn(): Promise<void> {
      await page.goto(`${address}/admin`);
      await page.getByLabel('Email').fill(EDITOR.email);
      await page.getByLabel(/^Password/).fill(EDITOR.password);
      await page.getByRole('button', { name: 'Login' }).click();
      await page.getByRole('heading', { name: 'Hello Robin' }).waitFor();
    },
    async open(kind: string, title: string): Promise<void> {
      await page.getByRole('link', { name: 'Newsroom' }).first().click();
      await page.getByRole('link', { name: kind, exact: true }).click();
      await page.getByRole('link', { name: title, exact: true }).first().click();
      await page.getByRole('heading', { name: title, level: 1 }).waitFor();
    },
    /** Saves the form and waits until the panel has looked again. */
    async save(): Promise<void> {
      const saved = page.getByText('Saved document').first();
      // The notice goes by itself: on a busy machine, before one would begin to wait for it after the click.
      await Promise.all([saved.waitFor(), page.getByRole('button', { name: 'Save', exact: true }).click()]);
      const close = page.getByRole('button', { name: 'Close' }).first();
      await close.click({ timeout: 3_000 }).catch(() => saved.waitFor({ state: 'detached' }));
      await page.locator('[aria-busy=true]').waitFor({ state: 'detached' });
    },
    /** The rows of a list in the form, by their titles, from top to bottom. */
    async rows(group: string): Promise<string[]> {
      const rows = page.getByRole('group', { name: group }).locator('[data-row]');
      await rows.first().waitFor();
      return Promise.all((await rows.all()).map(async (row) => (await row.getAttribute('data-row')) ?? ''));
    },
  };
};

export type Desk = ReturnType<typeof desk>;
