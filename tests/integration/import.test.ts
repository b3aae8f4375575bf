import type { ImportingService } from '../../src/plugins/import-desk/contract';
import { aContact } from '../support/a-contact';
import { aNewsletterFile, NEWSLETTER_TEXT } from '../support/a-newsletter-file';
import { aPartnership } from '../support/a-partnership';
import { boot, type BootedApp } from '../support/boot';
import { COMMAND, publishingOf, subjectOf } from '../support/editorial-services';

describe('importing a newsletter', () => {
  let app: BootedApp;

  beforeAll(async () => {
    app = await boot();
  });

  afterAll(() => app.stop());

  const importing = () => app.strapi.plugin('import-desk').service<ImportingService>('importing');
  const sectionsOf = async (issue: string) => {
    const row = await app.strapi.documents('api::issue.issue').findOne({
      documentId: issue,
      populate: { partnership: true, sections: { populate: { body: { populate: '*' }, placements: { populate: '*' } } } },
    });
    if (!row) throw new Error('There is no such issue.');
    return row;
  };
  const countAll = async () =>
    Promise.all(
      (['api::issue.issue', 'api::section.section', 'api::contact.contact'] as const).map((uid) => app.strapi.documents(uid).count({})),
    );
  const aHouse = async () => {
    const { documentId, slug } = await aPartnership(app.strapi);
    return { documentId, slug: slug ?? '' };
  };

  it('makes a draft with its sections in order, in structured words', async () => {
    const house = await aHouse();
    const report = await importing().importNewsletter({ path: aNewsletterFile(app.database.folder), partnership: house.slug });

    const issue = await sectionsOf(report.draft.documentId);
    expect(issue).toMatchObject({
      title: 'Eastmarsh Safeguarding News',
      number: 12,
      period: '2025-06',
      partnership: { documentId: house.documentId },
    });
    expect(issue.slug).toBe('eastmarsh-safeguarding-news');
    expect(JSON.stringify(issue.welcome)).toContain('Welcome to the summer issue');
    expect(issue.sections?.map(({ heading, level }) => [heading, level])).toEqual([
      ['Private fostering', 1],
      ['Local services', 1],
      ['Useful links', 1],
      ['Fees', 2],
      ['Left over from the import', 1],
    ]);
    expect(issue.sections?.[0]?.body).toMatchObject([
      {
        __component: 'block.prose',
        text: [
          {
            type: 'paragraph',
            children: [
              { type: 'text', text: 'A child who lives with somebody else for four weeks is privately fostered. Read ' },
              { type: 'link', url: 'https://guides.example.org/private-fostering', children: [{ type: 'text', text: 'the guide' }] },
              { type: 'text', text: ' or ' },
              { type: 'text', text: 'the law', underline: true },
              { type: 'text', text: '.' },
            ],
          },
          { type: 'list', format: 'unordered', children: [{ type: 'list-item' }, { type: 'list-item' }] },
        ],
      },
    ]);
    expect(issue.sections?.[2]?.body).toMatchObject([
      {
        __component: 'block.link-list',
        links: [
          { text: 'YoungMinds guide', url: 'https://www.guides.example.org/mind' },
          { text: 'Online safety guide', url: 'https://www.guides.example.org/online' },
        ],
      },
    ]);
    expect(issue.sections?.[3]?.body).toMatchObject([{ __component: 'block.table', caption: 'Fees' }]);
    expect(JSON.stringify(issue.sections?.[4]?.body)).toContain('Share this page');
  });

  it('proposes contacts that nobody has verified, placed where they stand', async () => {
    const house = await aHouse();
    const report = await importing().importNewsletter({ path: aNewsletterFile(app.database.folder), partnership: house.slug });

    expect(report.newContacts).toEqual(["Children's Hub", 'Emergency Duty Team (EDT)', 'Training Officer']);
    const contacts = await app.strapi.documents('api::contact.contact').findMany({
      filters: { partnership: { documentId: house.documentId } },
      populate: ['phones', 'emails', 'holders'],
      sort: 'label',
    });
    expect(contacts).toMatchObject([
      { label: "Children's Hub", urgency: 'office hours', verifiedOn: null, phones: [{ shown: '0161 496 0101', dial: '+441614960101' }] },
      { label: 'Emergency Duty Team (EDT)', urgency: 'out of hours', verifiedOn: null },
      {
        label: 'Training Officer',
        holders: [{ name: 'Robin Oakes', consent: false }],
        emails: [{ address: 'robin.oakes@eastmarsh.example.org' }],
      },
    ]);
    const { sections } = await sectionsOf(report.draft.documentId);
    expect(sections?.[1]?.placements).toMatchObject([
      { __component: 'placement.contact', contact: { label: "Children's Hub" } },
      { __component: 'placement.contact', contact: { label: 'Emergency Duty Team (EDT)' } },
      { __component: 'placement.contact', contact: { label: 'Training Officer' } },
    ]);
  });

  it('places a contact the partnership has instead of making it again, changes nothing in it, and says so', async () => {
    const house = await aHouse();
    const known = await aContact(app.strapi, {
      partnership: house.documentId,
      label: 'Front door',
      phones: [{ shown: '(0161) 4960101', dial: '0161 496 0101', kind: 'voice' }],
    });
    const before = await app.strapi.documents('api::contact.contact').findOne({ documentId: known.documentId, populate: '*' });

    const report = await importing().importNewsletter({ path: aNewsletterFile(app.database.folder), partnership: house.slug });

    expect(report.matchedContacts).toEqual([{ label: 'Front door', ways: ['0161 496 0101'], newWays: [] }]);
    expect(report.newContacts).not.toContain("Children's Hub");
    expect(await app.strapi.documents('api::contact.contact').findOne({ documentId: known.documentId, populate: '*' })).toEqual(before);
    const { sections } = await sectionsOf(report.draft.documentId);
    expect(sections?.[1]?.placements?.[0]).toMatchObject({ contact: { documentId: known.documentId } });
  });

  it('makes the contacts of another partnership its own, and none twice when the file is imported again', async () => {
    const house = await aHouse();
    const command = { path: aNewsletterFile(app.database.folder), partnership: house.slug };
    await importing().importNewsletter(command);
    const again = await importing().importNewsletter(command);

    expect(again.newContacts).toEqual([]);
    expect(again.matchedContacts).toHaveLength(3);
    expect(again.sameMonth).toEqual(['Eastmarsh Safeguarding News']);
    expect((await sectionsOf(again.draft.documentId)).slug).toBe('eastmarsh-safeguarding-news-2');
  });

  it('records a revision, and the draft can be edited, verified and published', async () => {
    const house = await aHouse();
    const { draft } = await importing().importNewsletter({ path: aNewsletterFile(app.database.folder), partnership: house.slug });
    const subject = await subjectOf(app.strapi, 'api::issue.issue', draft.documentId);
    const publishing = publishingOf(app.strapi);
    expect((await publishing.standing(subject)).problems.map(({ rule }) => rule)).toContain('contact.unverified');

    const contacts = await app.strapi
      .documents('api::contact.contact')
      .findMany({ filters: { partnership: { documentId: house.documentId } } });
    for (const { documentId } of contacts)
      await app.strapi
        .documents('api::contact.contact')
        .update({ documentId, data: { verifiedOn: '2025-06-01', verifiedBy: 'The duty team' } });
    await app.strapi.documents('api::issue.issue').update({ documentId: draft.documentId, data: { title: 'Summer news' } });

    await publishing.publish({ subject, actor: COMMAND });
    expect(await publishing.standing(subject)).toMatchObject({ state: 'published', title: 'Summer news' });
  });

  it('refuses an unknown partnership, names the known ones, and writes nothing', async () => {
    const { slug } = await aHouse();
    const before = await countAll();

    const refused = importing().importNewsletter({ path: aNewsletterFile(app.database.folder), partnership: 'nowhere' });

    await expect(refused).rejects.toMatchObject({ code: 'import.partnership-unknown', message: expect.stringContaining(slug) });
    expect(await countAll()).toEqual(before);
  });

  it('leaves nothing half done when it fails in the middle', async () => {
    const house = await aHouse();
    const before = await countAll();
    const text = NEWSLETTER_TEXT.replace('Useful links', 'This section cannot be saved');
    app.strapi.documents.use((context, next) => {
      const data: unknown = 'data' in context.params ? context.params.data : null;
      if (context.action === 'create' && JSON.stringify(data).includes('This section cannot be saved'))
        throw new Error('The disk fell out.');
      return next();
    });

    const failed = importing().importNewsletter({ path: aNewsletterFile(app.database.folder, text), partnership: house.slug });

    await expect(failed).rejects.toThrow('The disk fell out.');
    expect(await countAll()).toEqual(before);
  });
});
