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

/** The rules of axe whose findings may change with the width of the window. */
export const LAYOUT_RULES = ['color-contrast', 'scrollable-region-focusable', 'target-size'] as const;

/**
 * What axe-core finds on a page, each as one line: by all its rules, best practice and the size of targets (WCAG 2.2)
 * included, or by those named.
 */
export const axeFindings = async (page: Page, rules?: readonly string[]): Promise<readonly string[]> => {
  // Not as a script element: the pages' own policy forbids that, as it should.
  await page.evaluate(await readFile(createRequire(__filename).resolve('axe-core/axe.min.js'), 'utf8'));
  const options = rules ? { runOnly: rules } : { rules: { 'target-size': { enabled: true } } };
  const violations = await page.evaluate(async (given) => {
    const { axe } = globalThis as unknown as { axe: AxeInPage };
    return (await axe.run(given)).violations;
  }, options);
  return violations.flatMap(({ id, help, nodes }) => nodes.map(({ html }) => `${id}: ${help}: ${html.slice(0, 200)}`));
};
