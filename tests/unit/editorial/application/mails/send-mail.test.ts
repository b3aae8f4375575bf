import type { SubjectRef } from '../../../../../src/kernel';
import type { MailPreference } from '../../../../../src/plugins/editorial/contract';
import { handOver, settle, summarise } from '../../../../../src/plugins/editorial/server/src/application/mails/send-mail';
import type { MailContent } from '../../../../../src/plugins/editorial/server/src/domain/mails/mail-content';
import type { RenderedMail } from '../../../../../src/plugins/editorial/server/src/domain/mails/render-mail';
import { aNote, fakeEditorial, type FakeEditorial } from '../../../../support/fake-editorial';
import { fakeMailing } from '../../../../support/fake-editorial/fake-mailing';

const NORA = 7;

describe('a mail in the outbox', () => {
  let editorial: FakeEditorial;
  let note: SubjectRef;
  let reached: readonly string[];
  let [sent, mailing]: [RenderedMail[], ReturnType<typeof fakeMailing>] = [[], fakeMailing()];

  beforeEach(async () => {
    [editorial, reached, sent, mailing] = [fakeEditorial(), ['north'], [], fakeMailing()];
    note = await editorial.save(aNote('a', { title: 'Open day' }));
  });

  const ports = () => ({
    clock: editorial.clock,
    staffAddress: () => Promise.resolve('nora@north.example.org'),
    memberships: {
      grantsOf: () => Promise.resolve(reached.map((partnership) => ({ partnership, row: 1, role: 'editor', through: 'support' }) as const)),
    },
    postman: { send: (_address: string, mail: RenderedMail) => Promise.resolve(void sent.push(mail)) },
  });
  const saying = (subject: string): MailContent => ({ subject, paragraphs: [], quote: 'The note', link: null, why: '' });
  const post = (subject: string, about: SubjectRef | null, isUrgent = false) =>
    editorial.desk.transact((tables) =>
      mailing.post(tables, { to: { kind: 'staff', userId: NORA }, content: saying(subject), about, isUrgent, expiresAt: null }),
    );
  /** As the job does: hands the newest over, then takes it out or holds it. */
  const deliver = () =>
    editorial.desk.transact(async (tables) => {
      const id = `mail-${String(mailing.posted.length)}`;
      await handOver(tables, id, ports());
      await settle(tables, id, ports());
      return await tables.mails.find(id);
    });
  const choose = (preference: MailPreference) =>
    editorial.desk.transact((tables) => tables.mails.preferences.save(NORA, 'reviews', preference));
  const summary = () => editorial.desk.transact((tables) => summarise(tables, NORA, mailing));
  const subjects = () => sent.map(({ subject }) => subject);

  it('goes to who reaches a partnership that owns the document, by whatever grant', async () => {
    await post('Changes asked for', note);
    expect([await deliver(), subjects()]).toEqual([null, ['Changes asked for']]);
  });

  it.each([true, false])(
    'does not go, urgent or not (%s), to who has left since it was written, or whose document went elsewhere',
    async (isUrgent) => {
      reached = ['south'];
      await post('Changes asked for', note, isUrgent);
      expect([await deliver(), sent]).toEqual([null, []]);
    },
  );

  it('does not go about a document that is gone', async () => {
    await post('Changes asked for', { type: note.type, id: 'nowhere' });
    expect([await deliver(), sent]).toEqual([null, []]);
  });

  it('of a day’s summary names only what they may still read when it is sent', async () => {
    await choose('daily');
    for (const [subject, about] of [
      ['About a note', note],
      ['About what is elsewhere', await elsewhere()],
    ] as const) {
      reached = ['north', 'south'];
      await post(subject, about);
      expect(await deliver()).toMatchObject({ isHeld: true });
    }
    await summary();
    reached = ['north'];
    await deliver();
    expect(subjects()).toEqual(['Concord: one thing since yesterday']);
    expect(sent[0]?.text).toContain('About a note');
    expect(sent[0]?.text).not.toContain('elsewhere');
  });

  it('of a day’s summary does not go at all to who may read nothing of it any more', async () => {
    await choose('daily');
    await post('About a note', note);
    await deliver();
    reached = [];
    await summary();
    expect([await deliver(), sent]).toEqual([null, []]);
  });

  const elsewhere = () => editorial.save(aNote('b', { title: 'Theirs' }, ['south']));
});
