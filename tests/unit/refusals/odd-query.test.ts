import { oddQuery } from '../../../src/refusals/odd-query';

describe('a query', () => {
  it.each<Readonly<Record<string, unknown>>>([
    {},
    { _q: 'referral', fields: ['title', 'slug'], sort: 'title:asc', page: '1' },
    { _q: null, fields: 'title,slug' },
    { filters: { $and: [{ title: { $containsi: 'constructor' } }] }, populate: { story: { fields: ['title'] } } },
  ])('as pages send it is taken: %j', (query) => expect(oddQuery(query)).toBeNull());

  it.each<Readonly<Record<string, unknown>>>([
    { _q: ['a'] },
    { _q: { $ne: 'a' } },
    { fields: 'constructor' },
    { fields: 'title, toString' },
    { fields: ['title', '__proto__'] },
    { populate: { story: { fields: { 7: 'valueOf' } } } },
    { filters: { $and: [{ title: { $jsonSupersetOf: '1' } }] } },
  ])('at which Strapi would fail is refused: %j', (query) => expect(oddQuery(query)).toMatchObject({ code: 'request.invalid' }));
});
