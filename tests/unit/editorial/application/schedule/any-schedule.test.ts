import fc from 'fast-check';

import { DomainError } from '../../../../../src/kernel';
import { aNote, fakeEditorial, NORTH } from '../../../../support/fake-editorial';

const HOUR = 3_600_000;
const START = Date.UTC(2026, 2, 2, 9);
/** The zone of the fakes is on GMT in these days, so that clocks show UTC. */
const wall = (hours: number): string => new Date(START + hours * HOUR).toISOString().slice(0, 16);

type Step =
  | { readonly do: 'save'; readonly text: string; readonly embargo: number | null }
  | { readonly do: 'schedule'; readonly at: number }
  | { readonly do: 'publish' | 'keep' | 'cancel' }
  | { readonly do: 'wait'; readonly hours: number };

const hour = fc.integer({ min: 0, max: 72 });
const step: fc.Arbitrary<Step> = fc.oneof(
  fc.record({ do: fc.constant('save' as const), text: fc.constantFrom('one', 'two', 'three'), embargo: fc.option(hour, { freq: 1 }) }),
  fc.record({ do: fc.constant('schedule' as const), at: fc.integer({ min: 0, max: 24 }) }),
  fc.record({ do: fc.constantFrom('publish' as const, 'keep' as const, 'cancel' as const) }),
  fc.record({ do: fc.constant('wait' as const), hours: fc.integer({ min: 1, max: 24 }) }),
);

const copyOf = (text: string, embargo: number | null) => {
  if (embargo === null) return aNote('a', { text, embargoDate: null, embargoTime: null });
  const [embargoDate = '', embargoTime = ''] = wall(embargo).split('T');
  return aNote('a', { text, embargoDate, embargoTime });
};

const ignoreRefusal = (error: unknown): void => {
  if (!(error instanceof DomainError)) throw error;
};

describe('any sequence of saves, schedules, decisions and waits', () => {
  it('sends nothing out by itself but the words of when it was scheduled, at its time, and nothing before its embargo', async () => {
    let carriedOut = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 5, maxLength: 40 }), async (steps) => {
        const editorial = fakeEditorial();
        const { rows } = editorial.desk;
        let now = START;
        let text = 'zero';
        let embargo: number | null = null;
        let agreed: { readonly text: string; readonly at: number } | null = null;
        const note = await editorial.save(copyOf(text, null));
        const doing = (work: Promise<unknown>): Promise<void> => work.then(() => {}, ignoreRefusal);
        for (const asked of steps) {
          editorial.clock.goTo(new Date(now).toISOString());
          const [before, waiting] = [rows.ledger.length, rows.schedules.find(({ state }) => state === 'waiting')];
          if (asked.do === 'save') {
            ({ text, embargo } = asked);
            await editorial.save(copyOf(text, embargo));
          } else if (asked.do === 'schedule') {
            const { preflight: seen } = await editorial.standing(note);
            const inHours = (now - START) / HOUR + asked.at;
            const time = { wallTime: wall(inHours), turn: null };
            await doing(editorial.scheduling.schedule({ subject: note, actor: NORTH, action: 'publish', time, seen, notice: null }));
            const made = rows.schedules.find(({ state }) => state === 'waiting');
            if (made && made.id !== waiting?.id) agreed = { text, at: START + inHours * HOUR };
          } else if (asked.do === 'publish') {
            await doing(editorial.publish(note, { actor: NORTH }));
          } else if (asked.do === 'wait') {
            now += asked.hours * HOUR;
            editorial.clock.goTo(new Date(now).toISOString());
            await editorial.runDue();
            const sent = rows.ledger.slice(before);
            if (sent.length > 1) throw new Error('Sent out twice.');
            // Also older words, which somebody decided to keep.
            if (sent.length > 0 && embargo !== null && now < START + embargo * HOUR)
              throw new Error('Skipped the embargo of the newest words.');
            for (const { digest } of sent) {
              carriedOut += 1;
              if (rows.bodies.get(digest)?.body?.text !== agreed?.text) throw new Error('Other words went out.');
              if (!agreed || now < agreed.at) throw new Error('Sent out before its time.');
            }
          } else await doing(editorial.scheduling[asked.do](note, waiting?.id ?? '', NORTH));
        }
        for (const { digest, at } of rows.ledger) {
          const { embargoDate: day, embargoTime: time } = rows.bodies.get(digest)?.body ?? {};
          if (typeof day === 'string' && typeof time === 'string' && at < `${day}T${time}`) throw new Error('Skipped an embargo.');
        }
      }),
      { numRuns: 300 },
    );
    // A property that never saw one carried out would prove nothing.
    expect(carriedOut).toBeGreaterThan(30);
  });
});
