import type { Page } from 'playwright-core';

import { takePicture } from './pictures';

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
        await takePicture(page(), sentence.replace(/\W+/g, '-'));
        throw error;
      }
      failedStep = '';
    });
  };
};

/** The same where each step is somebody's, at a browser of their own. */
export const journeyOfSeveral = () => {
  let current: (() => Page) | undefined;
  const step = journey(() => {
    if (!current) throw new Error('Nobody has come yet.');
    return current();
  });
  return (page: () => Page, sentence: string, act: (page: Page) => Promise<void>): void => {
    step(sentence, async () => {
      current = page;
      await act(page());
    });
  };
};
