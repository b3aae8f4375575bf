import type { GuestLine, JobsService } from '../../src/plugins/editorial/contract';
import type { PartnershipLife } from '../../src/partnership-life';
import { codeOf, requestsTo } from '../support/admin-http';
import { boot, type BootedApp } from '../support/boot';
import { allSeeingLife, lifeOf, type PublicOne } from '../support/life-of';
import { aMailSink, type MailSink } from '../support/mail-sink';
import { signInMember } from '../support/readers/members';

/** What becomes of the links of people outside when the document that they lead to gets another owner, or none. */
describe('guests of a document that changes hands', () => {
  let app: BootedApp;
  let sink: MailSink;
  let life: PartnershipLife;

  beforeAll(async () => {
    sink = await aMailSink();
    app = await boot({ env: { ...sink.env, RATE_LIMIT_FORMS: '1000' } });
    life = allSeeingLife(app);
  });

  afterAll(async () => {
    await app.stop();
    await sink.stop();
  });

  const { aPublicOne, order } = lifeOf(() => app);
  const request = requestsTo(() => app);
  const runJobs = () => app.strapi.plugin('editorial').service<JobsService>('jobs').runDue();
  const storyOf = ({ newsletter }: PublicOne) => `/editorial/documents/api::story.story/${newsletter.story.documentId}`;
  const editorOf = ({ id }: PublicOne, word: string) =>
    signInMember(app, { partnership: id, role: 'manager', email: `desk@${word}.example.org` });
  const submit = async (token: string, story: string) => {
    const { seen } = (await request(token)('get', `${story}/sign-off`).expect(200)).body.data;
    await request(token)('post', `${story}/sign-off/submit`, { note: 'Please look.', agency: null, seen }).expect(200);
  };
  const linesOf = async (token: string, story: string): Promise<readonly GuestLine[]> =>
    (await request(token)('get', `${story}/guests`).expect(200)).body.data.guests;

  /** A story in review, and somebody outside who is in and reads it. */
  const aReader = async (word: string) => {
    const one = await aPublicOne(word);
    const [token, story, email] = [await editorOf(one, word), storyOf(one), `guest@${word}.example.org`];
    const at = `/content-manager/collection-types/api::story.story/${one.newsletter.story.documentId}`;
    await request(token)('put', at, { summary: `Only those who were asked know of ${word}.` }).expect(200);
    await submit(token, story);
    await request(token)('post', `${story}/guests`, { name: 'Dr Imogen Vale', email, agency: null, note: '', days: 14 }).expect(200);
    const path = /https?:\/\/[^/]+(\/review\/[\w-]+)/.exec((await letter(email, ({ text }) => text.includes('/review/'))).text)?.[1] ?? '';
    await app.http.post(`${path}/code`).expect(200);
    const { subject } = await letter(email, (mail) => mail.subject.startsWith('Your code'));
    const entered = await app.http
      .post(`${path}/enter`)
      .type('form')
      .send({ code: /\d{6}/.exec(subject)?.[0] })
      .expect(303);
    const cookie = entered.get('Set-Cookie')?.[0]?.split(';')[0] ?? '';
    const reads = async () => {
      const { text, headers } = await app.http.get(path).set('Cookie', cookie);
      return text.includes(`Only those who were asked know of ${word}.`) ? 'reads' : headers['x-refusal'];
    };
    expect(await reads()).toBe('reads');
    return { one, story, token, reads };
  };
  const letter = async (email: string, fits: (mail: { readonly subject: string; readonly text: string }) => boolean) => {
    await runJobs();
    return sink.find((mail) => mail.to === email && fits(mail));
  };
  const split = async ({ slug, newsletter }: PublicOne, into: PublicOne) => {
    const { slug: address = '' } =
      (await app.strapi.documents('api::story.story').findOne({ documentId: newsletter.story.documentId })) ?? {};
    const wish = { founding: null, people: [], into: into.slug, take: [`story/${String(address)}`] };
    await life.splitting.perform(slug, wish, order((await life.splitting.plan(slug, wish)).digest));
  };
  const merge = async ({ slug }: PublicOne, into: PublicOne) => {
    await life.merging.perform(slug, into.slug, order((await life.merging.plan(slug, into.slug)).digest));
  };

  it.each([
    ['a merger', 'fern', 'moss', merge],
    ['a split', 'sedge', 'reed', split],
  ] as const)('are those of the new house after %s: it sees them, and ends their links', async (_, word, other, move) => {
    const { one, story, token, reads } = await aReader(word);
    const heir = await aPublicOne(other);
    const manager = await editorOf(heir, other);
    await move(one, heir);
    if (move === split) expect((await request(token)('get', `${story}/guests`)).status).toBe(404);
    expect(await linesOf(manager, story)).toMatchObject([{ email: `guest@${word}.example.org`, state: 'waiting', isYours: true }]);
    // The review begins anew at the new house, which sends it.
    expect(await reads()).toBe('guest.changes-asked');
    await submit(manager, story);
    expect(await reads()).toBe('reads');
    const [line] = await linesOf(manager, story);
    await request(manager)('post', `${story}/guests/${line?.id ?? ''}/withdraw`).expect(200);
    expect(await reads()).toBe('guest.link-withdrawn');
  });

  it('read no more once the partnership that asked them is closed', async () => {
    const { one, reads } = await aReader('alder');
    const wish = { successor: null, withdrawHelp: false };
    await life.closing.perform(one.slug, wish, order((await life.closing.plan(one.slug, wish)).digest));
    expect(await reads()).toBe('guest.link-withdrawn');
  });

  it('are looked after by those who own it still, once the second owner that asked them owns it no more', async () => {
    const { story, token, reads } = await aReader('birch');
    const other = await aPublicOne('beech');
    await app.strapi.db.connection('concord_guests').where({ email: 'guest@birch.example.org' }).update({ partnership: other.id });
    expect(await reads()).toBe('guest.document-gone');
    const [line] = await linesOf(token, story);
    expect(line).toMatchObject({ state: 'waiting', isYours: true });
    await request(token)('post', `${story}/guests/${line?.id ?? ''}/withdraw`).expect(200);
    expect(await reads()).toBe('guest.link-withdrawn');
    expect(codeOf(await request(token)('post', `${story}/guests/${line?.id ?? ''}/send-again`))).toBe('guest.withdrawn');
  });
});
