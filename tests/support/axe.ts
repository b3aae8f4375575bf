import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';

import type { Page } from 'playwright-core';

interface Violation {
  readonly id: string;
  readonly help: string;
  readonly nodes: readonly { readonly html: string }[];
}

interface AxeInPage {
  run(options: object): Promise<{ readonly violations: readonly Violation[] }>;
}

/** What axe-core finds on a page, each as one line; its best-practice rules and the size of targets (WCAG 2.2) included. */
export const axeFindings = async (page: Page): Promise<readonly string[]> => {
  // Not as a script element: the pages' own policy forbids that, as it should.
  await page.evaluate(await readFile(createRequire(__filename).resolve('axe-core/axe.min.js'), 'utf8'));
  const violations = await page.evaluate(async () => {
    const { axe } = globalThis as unknown as { axe: AxeInPage };
    return (await axe.run({ rules: { 'target-size': { enabled: true } } })).violations;
  });
  return violations.flatMap(({ id, help, nodes }) => nodes.map(({ html }) => `${id}: ${help}: ${html.slice(0, 200)}`));
};
