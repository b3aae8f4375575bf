import { aContact } from '../support/a-contact';
import { aNewsletter, type Newsletter } from '../support/a-newsletter';
import { boot, type BootedApp } from '../support/boot';
import { COMMAND, publishingOf, subjectOf, wholeLedger } from '../support/editorial-services';
import { rowsOf } from '../support/every-row';
import { uploadFile } from '../support/files/upload';

/** The ways in which staff reach the desk over HTTP, beside the form and its panel. */
describe('the doors of the desk', () => {
  let app: BootedApp;
  let newsletter: Newsletter;
  let token: string;

  beforeAll(async () => {
    app = await boot();
    newsletter = await aNewsletter(app.strapi);
    token = await app.signIn();
  });

  afterAll(() => app.stop());

  const post = (path: string, body: object = {}) => app.http.post(path).set('Authorization', `Bearer ${token}`).send(body);
  const story = () => `/content-manager/collection-types/api::story.story`;

  it.each(['publish', 'unpublish', 'discard'])('refuse Strapi’s own “%s” of a document, and say what to use instead', async (action) => {
    const answer = await post(`${story()}/${newsletter.story.documentId}/actions/${action}`);
    expect(answer.status).toBe(400);
    expect(answer.body.error).toMatchObject({
      details: { code: 'publication.stock' },
      message: expect.stringContaining('Use the Publication panel'),
    });
  });

  it.each(['publish', 'bulkPublish', 'bulkUnpublish'])('refuse Strapi’s own “%s” of a type', async (action) => {
    const answer = await post(`${story()}/actions/${action}`, { documentIds: [newsletter.story.documentId] });
    expect(answer.status).toBe(400);
    expect(answer.body.error.details.code).toBe('publication.stock');
    expect(await wholeLedger(app.strapi)).toEqual([]);
  });

  it('tell an editor the same, or that it is not theirs to do', async () => {
    const editor = await app.signIn({ role: 'strapi-editor' });
    for (const action of ['publish', 'unpublish', 'discard']) {
      const path = `${story()}/${newsletter.story.documentId}/actions/${action}`;
      const { status } = await app.http.post(path).set('Authorization', `Bearer ${editor}`).send({});
      expect([400, 403]).toContain(status);
    }
  });

  it('refuse a request they do not understand in words for staff', async () => {
    const answer = await post(`/editorial/documents/api::story.story/${newsletter.story.documentId}/withdraw`, {
      kind: 'withdrawn',
      reason: 'x'.repeat(3000),
      replacement: null,
    });
    expect(answer.status).toBe(400);
    expect(answer.body.error).toMatchObject({
      message: 'The reason is longer than 2,000 characters. Say it in fewer words.',
      details: { code: 'request.invalid' },
    });
  });

  it('name, before a contact is withdrawn, where it is used: a newsletter, and the urgent help of a partnership', async () => {
    const { strapi } = app;
    const owner = newsletter.partnership.documentId;
    const { documentId } = newsletter.contact;
    const member = await app.signIn({ memberOf: [{ partnership: owner, as: 'editor' }] });
    await strapi.documents('api::partnership.partnership').update({
      documentId: owner,
      data: { urgentHelp: [{ purpose: 'worried about a child', contact: documentId }] } as never,
    });
    await publishingOf(strapi).publish({ subject: newsletter.contact.ref, actor: COMMAND });
    const answer = await app.http.get(`/editorial/documents/api::contact.contact/${documentId}`).set('Authorization', `Bearer ${member}`);
    expect(answer.body.data.usedIn).toEqual([
      'Newsletter “News of spring”, section “Training in spring”',
      expect.stringMatching(/^Partnership “.+”, Urgent help$/),
    ]);
    // A recall may be urgent: it is said, not refused.
    const withdraw = app.http
      .post(`/editorial/documents/api::contact.contact/${documentId}/withdraw`)
      .set('Authorization', `Bearer ${member}`);
    await withdraw
      .send({
        kind: 'published-in-error',
        reason: 'The number is wrong.',
        replacement: null,
      })
      .expect(200);
  });

  it('leave the out-of-hours line of urgent help standing when the day line is withdrawn', async () => {
    const { strapi, http } = app;
    const owner = newsletter.partnership.documentId;
    const verified = { partnership: owner, verifiedOn: '2026-03-02', verifiedBy: 'The duty team' };
    const night = await aContact(strapi, { ...verified, label: 'Night desk', urgency: 'out of hours' });
    const day = await aContact(strapi, { ...verified, label: 'Day desk', outsideHours: night.documentId });
    await strapi.documents('api::partnership.partnership').update({
      documentId: owner,
      data: { urgentHelp: [{ purpose: 'worried about a child', contact: day.documentId }] } as never,
    });
    const [dayRef, nightRef] = [
      await subjectOf(strapi, 'api::contact.contact', day.documentId),
      await subjectOf(strapi, 'api::contact.contact', night.documentId),
    ];
    for (const subject of [nightRef, dayRef, newsletter.partnership.ref]) await publishingOf(strapi).publish({ subject, actor: COMMAND });
    const { slug } = (await strapi.documents('api::partnership.partnership').findOne({ documentId: owner })) ?? {};
    const now = async (): Promise<unknown> => {
      const query = `{ urgentHelp(partnership: "${slug ?? ''}", at: "2026-03-03T00:30:00Z") { areas { now { reason contact { ... on Contact { title } } } } } }`;
      const answer = await http.post('/graphql').send({ query }).expect(200);
      return answer.body.data.urgentHelp.areas[0].now;
    };
    expect(await now()).toContainEqual({ reason: 'OUT_OF_HOURS', contact: { title: 'Night desk' } });
    await publishingOf(strapi).withdraw({ subject: dayRef, actor: COMMAND, kind: 'withdrawn', reason: 'Moved.', replacement: null });
    expect(await now()).toEqual([{ reason: 'OUT_OF_HOURS', contact: { title: 'Night desk' } }]);
  });

  it('keep the imported original of an issue at the desk when it is published', async () => {
    const { strapi } = app;
    const { issue } = await aNewsletter(strapi, { word: 'autumn' });
    const original = await uploadFile(app, 'as-it-came.txt', Buffer.from('Words that nobody edited.'));
    const before = (await publishingOf(strapi).standing(issue.ref)).latestRevision;
    await strapi.documents('api::issue.issue').update({ documentId: issue.documentId, data: { original: original.id } as never });
    expect((await publishingOf(strapi).standing(issue.ref)).latestRevision).toBe(before);
    await publishingOf(strapi).publish({ subject: issue.ref, actor: COMMAND });
    const entry = (await wholeLedger(strapi)).find(({ subject }) => subject.id === issue.ref.id);
    expect(entry).toMatchObject({ schemaVersion: 2 });
    expect(JSON.stringify(entry?.body)).not.toContain('as-it-came');
    expect(await rowsOf(strapi, 'concord_read_files')).toEqual([]);
  });
});
