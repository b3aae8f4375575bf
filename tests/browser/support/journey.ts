import { mkdirSync } from 'node:fs';
import path from 'node:path';

import type { Page } from 'playwright-core';

import { PROJECT_ROOT } from '../../support/project-root';

const PICTURES = path.join(PROJECT_ROOT, '.data/browser');

/** Steps that stand on each other: when one fails, it leaves a picture in `.data/browser`, and the rest fail at once. */
export const journey = (page: () => Page) => {
  let failedStep = '';
  return (sentence: string, step: () => Promise<void>): void => {
    it(sentence, async () => {
      if (failedStep) throw new Error(`Not tried, because an earlier step failed: ${failedStep}.`);
      failedStep = sentence;
      try {
        await step();
      } catch (error) {
        mkdirSync(PICTURES, { recursive: true });
        await page().screenshot({ path: path.join(PICTURES, `${sentence.replace(/\W+/g, '-')}.png`), fullPage: true });
        throw error;
      }
      failedStep = '';
    });
  };
};
