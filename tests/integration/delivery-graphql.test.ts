import { subjectKey } from '../../src/kernel';
import { aNewsletter } from '../support/a-newsletter';
import { boot, type BootedApp } from '../support/boot';
import { COMMAND, publishingOf } from '../support/editorial-services';

describe('GraphQL', () => {
  let app: BootedApp;

  beforeAll(async () => {
    app = await boot();
  });

  afterAll(() => app.stop());

  it.each([
    [`{ ${Array.from({ length: 500 }, (_, index) => `a${index}: partnerships { slug }`).join(' ')} }`, 'query.too-many-tokens'],
    [`{ ${Array.from({ length: 500 }, (_, index) => `a${index}: __typename`).join(' ')} }`, 'query.too-many-aliases'],
    ['mutation { x }', 'query.not-a-query'],
  ])('refuses under a code of its own what asks too much or would write: %.40s', async (query, code) => {
    const { body } = await app.http.post('/graphql').send({ query });
    expect(body).toEqual({ errors: [{ message: expect.not.stringContaining('Syntax'), extensions: { code } }] });
  });

  it('shows an issue with its items as soon as it is published', async () => {
    const { strapi, http } = app;
    const { partnership, issue } = await aNewsletter(strapi);
    await publishingOf(strapi).publish({ subject: partnership.ref, actor: COMMAND });
    await publishingOf(strapi).publish({ subject: issue.ref, actor: COMMAND });
    const { body } = await http.post('/graphql').send({
      query: `{ issues { nodes { title sections { heading body { text } placements { introduction item { ... on Published { title } } } } } } }`,
    });
    expect(body).toEqual({
      data: {
        issues: {
          nodes: [
            {
              title: 'News of spring',
              sections: [
                {
                  heading: 'Reading in spring',
                  body: { text: 'Some words about spring.' },
                  placements: [{ introduction: 'Our spring story.', item: { title: 'A story of spring' } }],
                },
                {
                  heading: 'Training in spring',
                  body: { text: '' },
                  placements: [
                    { introduction: null, item: { title: 'A morning of spring' } },
                    { introduction: null, item: { title: 'The spring desk' } },
                  ],
                },
              ],
            },
          ],
        },
      },
    });
  });

  it('shows a section that was deleted from a public issue until the issue is published again', async () => {
    const { strapi, http } = app;
    const { issue, sections } = await aNewsletter(strapi, { word: 'winter' });
    await publishingOf(strapi).publish({ subject: issue.ref, actor: COMMAND });
    const headings = async (): Promise<unknown> => {
      const { body } = await http
        .post('/graphql')
        .send({ query: `{ node(id: "issue:${issue.ref.id}") { ... on Issue { sections { heading } } } }` });
      return body;
    };
    const shown = (...names: readonly string[]) => ({ data: { node: { sections: names.map((heading) => ({ heading })) } } });

    await strapi.documents('api::section.section').delete({ documentId: sections[0]?.documentId ?? '' });
    expect(await headings()).toEqual(shown('Reading in winter', 'Training in winter'));
    expect((await publishingOf(strapi).states([issue.ref])).get(subjectKey(issue.ref))).toBe('published-with-changes');

    await publishingOf(strapi).publish({ subject: issue.ref, actor: COMMAND });
    expect(await headings()).toEqual(shown('Training in winter'));
  });
});
