import { subjectKey } from '../../src/kernel';
import { aNewsletter } from '../support/a-newsletter';
import { aStory } from '../support/a-story';
import { boot, type BootedApp } from '../support/boot';
import { COMMAND, publishingOf, subjectOf, upkeepOf, wholeLedger } from '../support/editorial-services';

describe('publication', () => {
  let app: BootedApp;

  beforeAll(async () => {
    app = await boot();
  });

  afterAll(() => app.stop());

  describe('of an issue', () => {
    it('makes the issue and its items public in one act, items first', async () => {
      const { strapi } = app;
      const { issue, story, event, contact } = await aNewsletter(strapi);

      const act = await publishingOf(strapi).publish({ subject: issue.ref, actor: COMMAND });

      const entries = (await wholeLedger(strapi)).filter((entry) => entry.act === act.act);
      expect(entries.map((entry) => subjectKey(entry.subject)).sort()).toEqual(
        [issue, story, event, contact].map(({ ref }) => subjectKey(ref)).sort(),
      );
      expect(subjectKey(entries.at(-1)?.subject ?? story.ref)).toBe(subjectKey(issue.ref));
      expect((await publishingOf(strapi).standing(issue.ref)).state).toBe('published');
      expect((await publishingOf(strapi).standing(story.ref)).state).toBe('published');
    });

    it('is refused with every blocker named, and changes nothing', async () => {
      const { strapi } = app;
      const { issue, sections, contact } = await aNewsletter(strapi);
      await strapi.documents('api::contact.contact').update({ documentId: contact.documentId, data: { verifiedBy: '' } });
      await strapi
        .documents('api::section.section')
        .update({ documentId: sections[0]?.documentId ?? '', data: { body: [], placements: [] } });
      const before = await wholeLedger(strapi);

      const refused = publishingOf(strapi).publish({ subject: issue.ref, actor: COMMAND });

      await expect(refused).rejects.toMatchObject({
        code: 'publication.blocked',
        refusal: 'invalid',
        problems: expect.arrayContaining([
          expect.objectContaining({
            rule: 'section.empty',
            severity: 'blocker',
            place: expect.objectContaining({ id: sections[0]?.ref.id }),
          }),
          expect.objectContaining({ rule: 'contact.unverified', place: expect.objectContaining({ id: contact.ref.id }) }),
        ]),
      });
      expect(await wholeLedger(strapi)).toEqual(before);
      expect((await publishingOf(strapi).standing(issue.ref)).state).toBe('draft');
    });

    it('answers a second publication of the same words with publication.already-public', async () => {
      const { strapi } = app;
      const { issue } = await aNewsletter(strapi);
      await publishingOf(strapi).publish({ subject: issue.ref, actor: COMMAND });
      const again = publishingOf(strapi).publish({ subject: issue.ref, actor: COMMAND });
      await expect(again).rejects.toMatchObject({ code: 'publication.already-public', refusal: 'conflict' });
    });

    it('refuses a pre-flight that something was saved after', async () => {
      const { strapi } = app;
      const { issue, story } = await aNewsletter(strapi);
      const { preflight } = await publishingOf(strapi).standing(issue.ref);
      await strapi.documents('api::story.story').update({ documentId: story.documentId, data: { title: 'Another title' } });
      const stale = publishingOf(strapi).publish({ subject: issue.ref, actor: COMMAND, preflight });
      await expect(stale).rejects.toMatchObject({ code: 'publication.stale', refusal: 'conflict' });
      expect((await publishingOf(strapi).standing(issue.ref)).state).toBe('draft');
    });

    it('is refused when it is asked for a section by itself', async () => {
      const { strapi } = app;
      const { sections } = await aNewsletter(strapi);
      const [section] = sections;
      await expect(publishingOf(strapi).publish({ subject: section?.ref ?? { type: '', id: '' }, actor: COMMAND })).rejects.toMatchObject({
        code: 'subject.is-part',
      });
    });

    it('is refused for a document that does not exist', async () => {
      const unknown = { type: 'issue', id: '00000000-0000-4000-8000-000000000000' };
      await expect(publishingOf(app.strapi).publish({ subject: unknown, actor: COMMAND })).rejects.toMatchObject({
        code: 'subject.unknown',
        refusal: 'not-found',
      });
    });
  });

  describe('by several at once', () => {
    it('make one act, and the second is told so', async () => {
      const { strapi } = app;
      const { issue } = await aNewsletter(strapi);
      const publish = () => publishingOf(strapi).publish({ subject: issue.ref, actor: COMMAND });

      const outcomes = await Promise.allSettled([publish(), publish(), publish(), publish()]);

      const refused = outcomes.flatMap((outcome) => (outcome.status === 'rejected' ? [outcome.reason as unknown] : []));
      expect(outcomes.filter((outcome) => outcome.status === 'fulfilled')).toHaveLength(1);
      expect(refused).toEqual(Array(3).fill(expect.objectContaining({ code: 'publication.already-public' })));
      const entries = (await wholeLedger(strapi)).filter((entry) => entry.subject.id === issue.ref.id);
      expect(entries).toHaveLength(1);
    });

    it('publish an item that stands in both of their issues once', async () => {
      const { strapi } = app;
      const one = await aNewsletter(strapi, { word: 'autumn' });
      const other = await aNewsletter(strapi, { word: 'winter' });
      const shared = await aStory(strapi, { partnership: one.partnership.documentId, title: 'Read by both' });
      const ref = await subjectOf(strapi, 'api::story.story', shared.documentId);
      for (const { sections } of [one, other]) {
        await strapi.documents('api::section.section').update({
          documentId: sections[0]?.documentId ?? '',
          data: { placements: [{ __component: 'placement.story', story: shared.documentId }] },
        });
      }
      await strapi
        .documents('api::issue.issue')
        .update({ documentId: other.issue.documentId, data: { coOwner: one.partnership.documentId } });

      await Promise.all([one, other].map(({ issue }) => publishingOf(strapi).publish({ subject: issue.ref, actor: COMMAND })));

      expect((await wholeLedger(strapi)).filter((entry) => entry.subject.id === ref.id)).toHaveLength(1);
      expect((await upkeepOf(strapi).verify()).break).toBeNull();
    });
  });

  describe('during a save', () => {
    it('publishes recorded revisions only, and loses no save', async () => {
      const { strapi } = app;
      const { issue, story, sections } = await aNewsletter(strapi);
      const ids = [issue.ref.id, story.ref.id];
      const knex = strapi.db.connection;
      const publishing = publishingOf(strapi);

      for (let round = 1; round <= 5; round += 1) {
        const title = `A story, saved for the time ${round}`;
        const heading = `A heading, saved for the time ${round}`;
        const [published] = await Promise.allSettled([
          publishing.publish({ subject: issue.ref, actor: COMMAND }),
          strapi.documents('api::story.story').update({ documentId: story.documentId, data: { title } }),
          strapi.documents('api::section.section').update({ documentId: sections[0]?.documentId ?? '', data: { heading } }),
        ]);

        expect(published.status === 'fulfilled' || published.reason.code === 'publication.already-public').toBe(true);
        const saved = await strapi.documents('api::story.story').findOne({ documentId: story.documentId });
        const section = await strapi.documents('api::section.section').findOne({ documentId: sections[0]?.documentId ?? '' });
        expect([saved?.title, section?.heading]).toEqual([title, heading]);
      }

      for (const { kind, digest, subject, revision } of (await wholeLedger(strapi)).filter((entry) => ids.includes(entry.subject.id))) {
        const recorded = await knex('concord_revisions')
          .where({ subject_type: subject.type, subject_id: subject.id, number: revision })
          .first();
        expect([kind, recorded?.digest]).toEqual(['published', digest]);
      }
      const newest = await knex('concord_revisions').where({ subject_id: story.ref.id }).orderBy('number', 'desc').first();
      const body = await knex('concord_bodies').where({ digest: newest.digest }).first();
      expect(body.canonical).toContain('saved for the time 5');
      expect((await upkeepOf(strapi).verify()).break).toBeNull();
    });
  });

  describe('for practitioners only, of what everybody reads', () => {
    it('is refused while a partnership names it in its public urgent help, and names the newsletters that lose it', async () => {
      const { strapi } = app;
      const { partnership, issue, contact } = await aNewsletter(strapi);
      const saveHelp = (urgentHelp: readonly object[]) =>
        strapi.documents('api::partnership.partnership').update({ documentId: partnership.documentId, data: { urgentHelp } as never });
      await saveHelp([{ purpose: 'worried about a child', contact: contact.documentId }]);
      for (const subject of [partnership.ref, issue.ref]) await publishingOf(strapi).publish({ subject, actor: COMMAND });
      await strapi.documents('api::contact.contact').update({ documentId: contact.documentId, data: { visibility: 'practitioners' } });
      const problems = async () => {
        const standing = await publishingOf(strapi).standing(contact.ref);
        return standing.problems.map(({ rule, place }) => [rule, place?.id, place?.attribute]);
      };
      const [needed, narrower] = [
        ['audience.still-needed', partnership.ref.id, 'urgentHelp'],
        ['audience.narrower', issue.ref.id, undefined],
      ];
      expect(await problems()).toEqual([needed, narrower]);
      await expect(publishingOf(strapi).publish({ subject: contact.ref, actor: COMMAND })).rejects.toMatchObject({
        code: 'publication.blocked',
        problems: expect.arrayContaining([
          expect.objectContaining({ message: expect.stringMatching(/everybody has to find it in the partnership “.*”, Urgent help/) }),
        ]),
      });
      await saveHelp([]);
      await publishingOf(strapi).publish({ subject: partnership.ref, actor: COMMAND });
      expect(await problems()).toEqual([narrower]);
      await publishingOf(strapi).publish({ subject: contact.ref, actor: COMMAND });
    });
  });

  describe('taken back', () => {
    const withdrawal = { kind: 'withdrawn', reason: 'The dates were wrong.', replacement: null, actor: COMMAND } as const;

    it('puts a notice in the place of a public document', async () => {
      const { strapi } = app;
      const { issue } = await aNewsletter(strapi);
      await publishingOf(strapi).publish({ subject: issue.ref, actor: COMMAND });
      await publishingOf(strapi).withdraw({ ...withdrawal, subject: issue.ref });
      expect(await publishingOf(strapi).standing(issue.ref)).toMatchObject({
        state: 'withdrawn',
        withdrawal: { reason: 'The dates were wrong.' },
      });
    });

    it('is refused for what is not public, was withdrawn already, or never existed', async () => {
      const { strapi } = app;
      const { issue } = await aNewsletter(strapi);
      const withdraw = () => publishingOf(strapi).withdraw({ ...withdrawal, subject: issue.ref });
      await expect(withdraw()).rejects.toMatchObject({ code: 'publication.not-public', refusal: 'conflict' });
      await publishingOf(strapi).publish({ subject: issue.ref, actor: COMMAND });
      await withdraw();
      const before = await wholeLedger(strapi);
      await expect(withdraw()).rejects.toMatchObject({ code: 'publication.not-public' });
      const unknown = { type: 'issue', id: '00000000-0000-4000-8000-000000000000' };
      await expect(publishingOf(strapi).withdraw({ ...withdrawal, subject: unknown })).rejects.toMatchObject({ code: 'subject.unknown' });
      expect(await wholeLedger(strapi)).toEqual(before);
    });

    it('is refused without a reason, and without what replaces it when it is replaced', async () => {
      const { strapi } = app;
      const { issue, story } = await aNewsletter(strapi);
      await publishingOf(strapi).publish({ subject: issue.ref, actor: COMMAND });
      const withdraw = (change: object) => publishingOf(strapi).withdraw({ ...withdrawal, subject: issue.ref, ...change });
      await expect(withdraw({ reason: '  ' })).rejects.toMatchObject({ code: 'withdrawal.reason-missing' });
      await expect(withdraw({ kind: 'replaced' })).rejects.toMatchObject({ code: 'withdrawal.replacement-missing' });
      await expect(withdraw({ kind: 'replaced', replacement: issue.ref })).rejects.toMatchObject({
        code: 'withdrawal.replacement-not-public',
      });
      await withdraw({ kind: 'replaced', replacement: story.ref });
      expect((await publishingOf(strapi).standing(issue.ref)).withdrawal?.replacement).toEqual(story.ref);
    });
  });
});
