import type { Page } from 'playwright-core';

/** More stops than any page has that is walked through by keyboard. */
const MOST_STOPS = 25;

/** A visitor without a mouse: goes from stop to stop with the Tab key until the words are there, then writes or presses. */
export const byKeyboard = (page: Page) => {
  const goTo = async (name: string): Promise<void> => {
    const passed: string[] = [];
    for (let stop = 0; stop < MOST_STOPS; stop += 1) {
      await page.keyboard.press('Tab');
      const here = await nameOfFocus(page);
      if (here === name) return;
      passed.push(here);
    }
    throw new Error(`No way by keyboard to “${name}”, only to: ${passed.join(', ')}.`);
  };
  return {
    goTo,
    /** Goes there and writes it in the place of what stands there. */
    async fill(name: string, words: string): Promise<void> {
      await goTo(name);
      await page.keyboard.press('Control+A');
      await page.keyboard.type(words);
    },
    /** Goes to a link or a button and presses it. */
    async press(name: string): Promise<void> {
      await goTo(name);
      await page.keyboard.press('Enter');
    },
  };
};

/** What the focused thing is called, by its label or its own words. */
export const nameOfFocus = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const here = document.activeElement;
    const isField = here instanceof HTMLInputElement || here instanceof HTMLSelectElement;
    const words = isField ? here.labels?.[0]?.innerText : here instanceof HTMLElement && here !== document.body ? here.innerText : '';
    return words?.trim() ?? '';
  });
