import path from 'node:path';

import type { Page } from 'playwright-core';

import { PROJECT_ROOT } from '../../support/project-root';

/** Leaves a picture of the whole page in `.data/browser`, for whoever wants to look. */
export const takePicture = async (page: Page, name: string): Promise<void> => {
  await page.screenshot({ path: path.join(PROJECT_ROOT, '.data/browser', `${name}.png`), fullPage: true });
};
