import { pageTitle } from '../../../src/admin/look/page-title';

describe('the title of a page of the admin', () => {
  it.each([
    ['Strapi Admin', 'Concord'],
    ['Home | Strapi', 'Home | Concord'],
    ['Strapi | Strapi', 'Strapi | Concord'],
    ['Talk about Strapi Admin | Strapi', 'Talk about Strapi Admin | Concord'],
    ['Home | Concord', 'Home | Concord'],
  ])('turns “%s” into “%s”', (before, after) => {
    expect(pageTitle(before)).toBe(after);
  });
});
