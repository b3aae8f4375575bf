import fc from 'fast-check';

import { DomainError, type SubjectRef } from '../../../../../src/kernel';
import { type Actor, REVIEW_ACTIONS, type ReviewAction, WORKFLOWS } from '../../../../../src/plugins/editorial/contract';
import { READY_WORKFLOWS } from '../../../../../src/plugins/editorial/server/src/domain/sign-off/ready-workflows';
import { aNote, fakeEditorial, NORTH, NORTH_CONTRIBUTOR, NORTH_MANAGER, NORTH_SECOND, SOUTH } from '../../../../support/fake-editorial';

const PEOPLE: readonly Actor[] = [NORTH, NORTH_SECOND, NORTH_CONTRIBUTOR, NORTH_MANAGER, SOUTH];
/** Who signs for what, in the statutory workflow. */
const SEATS: Readonly<Record<string, readonly number[]>> = { police: [8, 10], health: [9], council: [10] };
const NEEDED = 2;

type Step =
  | { readonly do: 'save'; readonly by: Actor; readonly text: string }
  | { readonly do: ReviewAction; readonly by: Actor; readonly agency: string | null; readonly isLate: boolean }
  | { readonly do: 'publish'; readonly by: Actor };

const by = fc.constantFrom(...PEOPLE);
const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 2, arbitrary: fc.record({ do: fc.constant('save' as const), by, text: fc.constantFrom('one', 'two', 'three') }) },
  {
    weight: 5,
    arbitrary: fc.record({
      do: fc.constantFrom(...REVIEW_ACTIONS, 'approve' as const, 'submit' as const),
      by,
      agency: fc.constantFrom(null, ...Object.keys(SEATS)),
      isLate: fc.boolean(),
    }),
  },
  { weight: 3, arbitrary: fc.record({ do: fc.constant('publish' as const), by }) },
);

/** What the law of the house says, kept beside the product in the plainest way: who agreed to which text, and who wrote. */
class Book {
  text = 'zero';
  readonly writers: number[] = [];
  readonly agreed = new Map<string, { readonly user: number; readonly text: string }>();
  allows(workflow: (typeof WORKFLOWS)[number]): boolean {
    const ends = [this.writers[0], this.writers.at(-1)];
    const counting = [...this.agreed].filter(([, { user, text }]) => text === this.text && !ends.includes(user));
    const seats = counting.filter(([seat]) => seat in SEATS);
    if (workflow === 'simple') return true;
    if (workflow === 'two-pairs') return counting.some(([seat]) => !(seat in SEATS));
    return seats.length >= NEEDED && new Set(seats.map(([, { user }]) => user)).size === seats.length;
  }
}

const world = (workflow: (typeof WORKFLOWS)[number]) => {
  const editorial = fakeEditorial();
  const settings = { ...READY_WORKFLOWS[workflow], publisher: 'editor' as const, agenciesNeeded: workflow === 'statutory' ? NEEDED : 0 };
  editorial.desk.rows.signOffSettings.push({ partnership: 'north', type: 'note', settings });
  for (const [id, users] of Object.entries(SEATS)) {
    const signatories = users.map((userId) => ({ userId, isDeputy: false }));
    editorial.desk.rows.agencies.push({ id, name: id, kind: 'other', partnership: 'north', hasEnded: false, signatories });
  }
  return editorial;
};

const userOf = ({ id }: Actor): number => Number(id.slice('staff:'.length));

describe('any sequence of saves, reviews and publications', () => {
  it('publishes nothing but words that were agreed to as the workflow asks, by others than their writers', async () => {
    let published = 0;
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...WORKFLOWS), fc.array(step, { minLength: 5, maxLength: 40 }), async (workflow, steps) => {
        const editorial = world(workflow);
        const book = new Book();
        const note = await editorial.save(aNote('a', { text: book.text }), NORTH.id);
        book.writers.push(userOf(NORTH));
        let looked = '';
        for (const asked of steps) {
          if (asked.do === 'save') {
            await editorial.save(aNote('a', { text: asked.text }), asked.by.id);
            if (asked.text !== book.text) book.writers.push(userOf(asked.by));
            book.text = asked.text;
          } else if (asked.do === 'publish') {
            const isOut = await wasDone(editorial.publish(note, { actor: asked.by }));
            if (isOut && !book.allows(workflow)) throw new Error(`Published “${book.text}” unagreed`);
            if (isOut) book.agreed.clear();
            published += Number(isOut);
          } else {
            const { seen } = await editorial.signOff.signOff.standing(note, asked.by);
            const isDone = await wasDone(
              editorial.signOff.signOff.act({ ...commandOf(note, asked), seen: asked.isLate && looked !== '' ? looked : seen }),
            );
            looked = seen;
            if (isDone) noteIn(book, asked, editorial.desk.rows.reviewActs.at(-1)?.agency ?? null);
          }
        }
        const texts = editorial.desk.rows.ledger.map(({ digest }) => editorial.desk.rows.bodies.get(digest)?.body?.text);
        expect(texts).toHaveLength(editorial.said().length);
      }),
      { numRuns: 400 },
    );
    // A property that never saw a publication would prove nothing.
    expect(published).toBeGreaterThan(50);
  });
});

const commandOf = (subject: SubjectRef, { do: action, by: actor, agency }: Extract<Step, { readonly isLate: boolean }>) => ({
  subject,
  action,
  actor,
  agency,
  note: 'Because.',
});

const noteIn = (book: Book, { do: action, by: actor }: Step, agency: string | null): void => {
  const seat = agency ?? `person ${String(userOf(actor))}`;
  if (action === 'approve') book.agreed.set(seat, { user: userOf(actor), text: book.text });
  if (action === 'request-changes') {
    for (const [own, { user }] of book.agreed) if (user === userOf(actor)) book.agreed.delete(own);
  }
  if (action === 'take-back') book.agreed.clear();
};

const wasDone = async (work: Promise<unknown>): Promise<boolean> => {
  try {
    await work;
    return true;
  } catch (error) {
    if (error instanceof DomainError) return false;
    throw error;
  }
};
