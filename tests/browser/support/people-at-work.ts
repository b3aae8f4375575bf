import type { Page } from 'playwright-core';

import { openBrowser, type Visitor } from './browser';
import type { Newsroom } from './newsroom';
import { STAFF_PASSWORD } from './two-partnerships';

/** Members of staff at browsers of their own, in one newsroom. */
export const peopleAtWork = (newsroom: () => Newsroom) => {
  const visitors: Visitor[] = [];
  return {
    visitors,
    /** Another browser, with a fresh profile. */
    async visit(): Promise<Page> {
      const visitor = await openBrowser(newsroom().address);
      visitors.push(visitor);
      return visitor.page;
    },
    async signIn(page: Page, email: string, password = STAFF_PASSWORD): Promise<void> {
      await page.goto(`${newsroom().address}/admin`);
      await page.getByLabel('Email').fill(email);
      await page.getByLabel(/^Password/).fill(password);
      await page.getByRole('button', { name: 'Login' }).click();
      await page.getByRole('navigation').first().waitFor();
    },
    async goHome(): Promise<void> {
      for (const visitor of visitors) await visitor.leave();
      await newsroom().close();
    },
  };
};
