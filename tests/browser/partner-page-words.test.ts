import { readFile } from 'node:fs/promises';
import path from 'node:path';

import { buildSchema, parse, validate } from 'graphql';
import type { Browser, Page } from 'playwright-core';

import { launchChromium } from '../support/chromium';
import { type FakeConcord, startFakeConcord } from '../support/fake-concord/server';
import { openPartnerPage } from '../support/partner-page';
import { PROJECT_ROOT } from '../support/project-root';

const LONDON = 'Europe/London';
const at = (date: string, time: string | null = null) => ({ date, time, timeZone: LONDON });

describe('the words and colours of a partner page', () => {
  let browser: Browser;
  let concord: FakeConcord;
  let page: Page;

  beforeAll(async () => {
    [browser, concord] = await Promise.all([launchChromium(), startFakeConcord()]);
    page = (await openPartnerPage(browser, `${concord.url}/sites`)).page;
  });
  afterAll(async () => {
    await browser.close();
    await concord.stop();
  });

  // As text, because the compiler of the tests would rewrite an import that stands in a function.
  const inModule = <Value>(file: string, expression: string): Promise<Value> =>
    page.evaluate(`import('/sites/${file}').then((module) => ${expression})`);
  const call = <Value>(file: string, name: string, ...given: readonly unknown[]): Promise<Value> =>
    inModule(file, `module.${name}(...${JSON.stringify(given)})`);

  it.each([
    ['a morning', { start: at('2026-03-03', '10:00'), end: at('2026-03-03', '12:00') }, 'Tuesday 3 March 2026, 10am to 12 noon'],
    ['half hours', { start: at('2026-11-20', '09:30'), end: at('2026-11-20', '16:45') }, 'Friday 20 November 2026, 9:30am to 4:45pm'],
    ['an open end', { start: at('2026-03-03', '00:15'), end: null }, 'Tuesday 3 March 2026, 12:15am'],
    [
      'midnight',
      { start: at('2026-03-03', '20:00'), end: at('2026-03-04', '00:00') },
      'Tuesday 3 March 2026, 8pm to Wednesday 4 March 2026, midnight',
    ],
    ['a whole day', { start: at('2026-03-03'), end: null, allDay: true }, 'Tuesday 3 March 2026'],
    ['a week', { start: at('2026-11-16'), end: at('2026-11-20'), allDay: true }, 'Monday 16 to Friday 20 November 2026'],
    ['two months', { start: at('2026-11-30'), end: at('2026-12-04'), allDay: true }, 'Monday 30 November to Friday 4 December 2026'],
    ['two years', { start: at('2026-12-28'), end: at('2027-01-03'), allDay: true }, 'Monday 28 December 2026 to Sunday 3 January 2027'],
    [
      'another zone',
      { start: { date: '2026-03-03', time: '10:00', timeZone: 'Europe/Paris' }, end: null },
      'Tuesday 3 March 2026, 10am (Europe/Paris time)',
    ],
  ])('says %s as people do', async (_case, occurrence, words) => {
    expect(await call('dates.js', 'sayOccurrence', { allDay: false, ...occurrence })).toBe(words);
  });

  it.each([
    ['deep', '#5b2a86', '#0f8a83'],
    ['pale', '#ffe600', '#fff4b0'],
    ['white', '#ffffff', '#ffffff'],
    ['black', '#000000', '#000000'],
    ['in the middle, where neither black nor white reads well', '#767676', '#7a7a7a'],
    ['red', '#ff0000', '#ff6600'],
    ['nonsense', 'url(evil)', ''],
  ])('makes words readable on colours that are %s', async (_case, main, accent) => {
    const palette = await call<Record<string, string>>('colours.js', 'paletteFrom', { main, accent });
    const pairs = [
      ['on-band', 'band'],
      ['heading', 'tint'],
      ['link', 'tint'],
    ] as const;
    for (const [words, ground] of pairs) {
      expect(await call('colours.js', 'contrast', palette[words], palette[ground])).toBeGreaterThanOrEqual(4.5);
    }
  });

  it('keeps the outline of an issue whole, whatever levels its sections claim', async () => {
    const levels = [3, 1, 3, 2, 1].map((level) => ({ level }));
    expect(await call('headings.js', 'headingLevels', levels)).toEqual([2, 2, 3, 3, 2]);
  });

  it('asks only what the committed schema can answer', async () => {
    const schema = buildSchema(await readFile(path.join(PROJECT_ROOT, 'src/plugins/delivery/contract/schema.graphql'), 'utf8'));
    const queries = await inModule<Record<string, string>>('queries.js', '({ ...module })');
    expect(Object.keys(queries)).toContain('URGENT_HELP');
    for (const query of Object.values(queries)) expect(validate(schema, parse(query))).toEqual([]);
  });
});
