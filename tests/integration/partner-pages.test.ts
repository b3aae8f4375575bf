import { aNewsletter, type Newsletter } from '../support/a-newsletter';
import { boot, type BootedApp } from '../support/boot';
import { COMMAND, publishingOf } from '../support/editorial-services';

describe('the server behind the partner pages', () => {
  let app: BootedApp;
  let newsletter: Newsletter;
  let site: string;

  const publish = (subject: Newsletter['issue']['ref']) => publishingOf(app.strapi).publish({ subject, actor: COMMAND });

  beforeAll(async () => {
    app = await boot();
    newsletter = await aNewsletter(app.strapi);
    const partnership = await app.strapi.documents('api::partnership.partnership').update({
      documentId: newsletter.partnership.documentId,
      data: {
        website: 'https://north-moor.example.org',
        urgentHelp: [{ purpose: 'worried about a child', contact: newsletter.contact.documentId }],
      },
    });
    site = `/sites/${partnership?.slug ?? ''}`;
    await publish(newsletter.partnership.ref);
    await publish(newsletter.issue.ref);
  });

  afterAll(() => app.stop());

  it('serves the same HTML for every kind of address, under a policy that allows nothing inline', async () => {
    for (const path of ['', '/issues', '/events/a-morning-of-spring', '/urgent-help', '/search?q=spring']) {
      const { status, headers, text } = await app.http.get(site + path);
      expect([path, status]).toEqual([path, 200]);
      expect(headers['content-security-policy']).toContain("script-src 'self';");
      expect(text).toContain('<main id="main"');
    }
    expect((await app.http.get('/sites')).status).toBe(200);
  });

  it('serves scripts and style sheets as what they are', async () => {
    expect((await app.http.get('/sites/site.js')).headers['content-type']).toContain('javascript');
    expect((await app.http.get('/sites/styles/base.css')).headers['content-type']).toContain('text/css');
    expect((await app.http.get('/sites/no-such-file.js')).status).toBe(404);
  });

  it('names the page, and the partnership’s own numbers for readers without JavaScript', async () => {
    const { text } = await app.http.get(`${site}/events/a-morning-of-spring`);
    expect(text).toContain('<title>A morning of spring – North Moor</title>');
    expect(text).toContain('<a href="https://north-moor.example.org">North Moor Safeguarding Children Partnership</a>');
    expect(text).toContain('Worried about a child: The spring desk, <a href="tel:+441614960101">0161 496 0101</a>');
  });

  it.each(['/sites/nowhere', '/sites/nowhere/events', '/sites/%00'])('answers 404 with the page at %s', async (path) => {
    const { status, text } = await app.http.get(path);
    expect(status).toBe(404);
    expect(text).toContain('tel:999');
  });

  it.each(['/events/never', '/nonsense', '/events/one/two', '/%00', '/events/%00', '/%00.js'])(
    'answers 404 with the page at %s of a known partnership',
    async (path) => {
      const { status, text } = await app.http.get(site + path);
      expect(status).toBe(404);
      expect(text).toContain('tel:999');
    },
  );

  it.each(['/practitioners/%00', '/files/%00/a'])('answers 404 where an address can be no file’s name: %s', async (path) => {
    expect((await app.http.get(path)).status).toBe(404);
  });

  it('leads from a former slug to the one of today, and keeps what was asked', async () => {
    const slug = 'moved';
    await app.strapi.documents('api::story.story').update({ documentId: newsletter.story.documentId, data: { slug } });
    await publish(newsletter.story.ref);
    const { status, headers } = await app.http.get(`${site}/stories/a-story-of-spring?from=mail`);
    expect([status, headers['location']]).toEqual([302, `${site}/stories/moved?from=mail`]);
  });

  it('answers 410 where a notice stands', async () => {
    const subject = newsletter.event.ref;
    await publishingOf(app.strapi).withdraw({
      subject,
      actor: COMMAND,
      kind: 'withdrawn',
      reason: 'The hall is closed.',
      replacement: null,
    });
    expect((await app.http.get(`${site}/events/a-morning-of-spring`)).status).toBe(410);
  });

  it('gives the emergency numbers with a 503 while the read store cannot answer', async () => {
    const { connection } = app.strapi.db;
    await connection.schema.renameTable('concord_read_slug', 'concord_read_slug_away');
    try {
      const { status, text } = await app.http.get(site);
      expect(status).toBe(503);
      expect(text).toContain('tel:999');
    } finally {
      await connection.schema.renameTable('concord_read_slug_away', 'concord_read_slug');
    }
  });
});
