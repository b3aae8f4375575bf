import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';

import type { Page } from 'playwright-core';

interface AxeInPage {
  run(
    context: object,
    options: object,
  ): Promise<{ readonly violations: readonly { readonly id: string; readonly nodes: readonly { readonly html: string }[] }[] }>;
}

const WCAG = ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'];

/** What axe finds against WCAG 2.2 AA in the parts of the admin that are ours; Strapi's own parts are not ours to mend. */
export const barriersIn = async (page: Page, selectors: readonly string[]): Promise<readonly string[]> => {
  await page.evaluate(await readFile(createRequire(__filename).resolve('axe-core/axe.min.js'), 'utf8'));
  return page.evaluate(
    async ({ include, tags }) => {
      const { axe } = globalThis as unknown as { axe: AxeInPage };
      // What fades in has no colour to speak of until it is there. What turns for ever is not waited for.
      const fading = document.getAnimations().filter((animation) => animation.effect?.getComputedTiming().iterations !== Infinity);
      await Promise.allSettled(fading.map((animation) => animation.finished));
      const { violations } = await axe.run({ include }, { runOnly: tags });
      return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 200)}`));
    },
    { include: selectors.map((selector) => [selector]), tags: WCAG },
  );
};
