import { aNewsletter } from '../support/a-newsletter';
import { boot, type BootedApp } from '../support/boot';
import { COMMAND, publishingOf } from '../support/editorial-services';

describe('GraphQL', () => {
  let app: BootedApp;

  beforeAll(async () => {
    app = await boot();
  });

  afterAll(() => app.stop());

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
});
