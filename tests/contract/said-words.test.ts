import { z } from 'zod';

import * as ours from '../../src/plugins/delivery/server/src/domain/rendition/words';
import { fromModule } from '../support/browser-module';

const WORDS = z.record(z.string(), z.record(z.string(), z.string().nullable()));

/** Files handed to partners import nothing of the server’s, so the partner page has words of its own. */
const PAGE = WORDS.parse(fromModule('public/sites/words.js'));

const SAID_BY_BOTH = [
  ['STORY_KINDS', ours.STORY_KIND_WORDS],
  ['EVENT_KINDS', ours.EVENT_KIND_WORDS],
  ['ATTENDANCE', ours.ATTENDANCE_WORDS],
  ['BOOKING', ours.BOOKING_WORDS],
  ['BRIEFING_KINDS', ours.BRIEFING_KIND_WORDS],
  ['REVIEW_KINDS', ours.REVIEW_KIND_WORDS],
  ['CONTACT_PURPOSES', ours.CONTACT_PURPOSE_WORDS],
  ['BANK_HOLIDAYS', ours.BANK_HOLIDAY_WORDS],
  ['PHONE_KINDS', ours.PHONE_KIND_WORDS],
  ['HELP_PURPOSES', ours.HELP_PURPOSE_WORDS],
  ['TONES', ours.TONE_WORDS],
] as const;

describe('a fixed value of the schema', () => {
  it.each(SAID_BY_BOTH)('is said alike by the partner page and by what the server writes: %s', (name, words) => {
    const page = Object.entries(PAGE[name] ?? {}).map(([value, said]) => [value, said ?? '']);
    expect(Object.fromEntries(page)).toEqual(words);
  });
});
