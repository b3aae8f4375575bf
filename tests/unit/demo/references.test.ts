import { AUDIENCES } from '../../../src/api/audience/vocabulary';
import { TOPICS } from '../../../src/api/topic/vocabulary';
import { isReference, type Reference } from '../../../src/demo/model/reference';
import { slugFrom } from '../../../src/kernel';

import { theDemo } from './support/the-demo';

const demo = theDemo();

const referencesIn = (value: unknown): readonly Reference[] => {
  if (typeof value !== 'object' || value === null) return [];
  if (isReference(value)) return [value];
  return Object.values(value).flatMap(referencesIn);
};

const keyed = demo.flatMap(({ partnership: { slug }, contacts, stories, briefings, events }) => [
  ...contacts.map(({ key, label }) => ({ type: 'contact', owner: slug, key, title: label })),
  ...stories.map(({ key, title }) => ({ type: 'story', owner: slug, key, title })),
  ...briefings.map(({ key, title }) => ({ type: 'briefing', owner: slug, key, title })),
  ...events.map(({ key, title }) => ({ type: 'event', owner: slug, key, title })),
]);
const known = new Set(keyed.map(({ type, owner, key }) => `${type}:${owner}/${key}`));

describe('references in the demo', () => {
  it('all lead somewhere', () => {
    const broken = referencesIn(demo).filter(({ refersTo, key }) => !known.has(`${refersTo}:${key}`));
    expect(referencesIn(demo).length).toBeGreaterThan(200);
    expect(broken).toEqual([]);
  });

  it('lead only to partnerships that stand before, so that what is placed is public by then', () => {
    const order = demo.map(({ partnership }) => partnership.slug as string);
    const early = demo.flatMap(({ partnership, issues }) =>
      referencesIn(issues).filter(({ key }) => order.indexOf(key.split('/')[0] ?? '') > order.indexOf(partnership.slug)),
    );
    expect(early).toEqual([]);
  });

  it('of a contact to another lead to one that stands before it', () => {
    const late = demo.flatMap(({ partnership, contacts }) =>
      contacts.filter(({ outsideHours }, index) => {
        if (!outsideHours) return false;
        return contacts.findIndex(({ key }) => `${partnership.slug}/${key}` === outsideHours.key) >= index;
      }),
    );
    expect(late).toEqual([]);
  });

  it('give no address twice', () => {
    const issueTitles = demo.flatMap(({ partnership, issues }) =>
      issues.map(({ title }) => ({ type: 'issue', owner: partnership.slug, title })),
    );
    const addresses = [...keyed, ...issueTitles].map(({ type, owner, title }) => `${type}:${owner}/${slugFrom(title)}`);
    expect(addresses.filter((address, index) => addresses.indexOf(address) !== index)).toEqual([]);
    expect(known.size).toBe(keyed.length);
  });

  it('name series and areas that the partnership has', () => {
    for (const { partnership, issues, contacts } of demo) {
      const series = partnership.series.map(({ slug }) => slug);
      const areas = partnership.areas.map(({ name }) => name);
      expect(issues.filter((issue) => !series.includes(issue.series))).toEqual([]);
      expect(contacts.filter(({ area }) => area !== undefined && !areas.includes(area))).toEqual([]);
      expect(partnership.urgentHelp.filter(({ area }) => area !== undefined && !areas.includes(area))).toEqual([]);
    }
  });

  it('place every published item of a partnership’s own issues as something that goes public', () => {
    const unpublished = new Set(
      demo.flatMap(({ partnership, stories, events }) =>
        [...stories, ...events].filter((item) => item.unpublished).map(({ key }) => `${partnership.slug}/${key}`),
      ),
    );
    const publicIssues = demo.flatMap(({ issues }) => issues.filter(({ fate }) => fate.kind !== 'draft'));
    expect(unpublished.size).toBeGreaterThan(0);
    expect(referencesIn(publicIssues).filter(({ key }) => unpublished.has(key))).toEqual([]);
  });

  it('withdraw only what no unpublished change would have to place again', () => {
    const withdrawn = new Set(
      demo.flatMap(({ aftermath }) => aftermath.flatMap((act) => (act.kind === 'withdrawn' ? [act.item.key] : []))),
    );
    const inTheMaking = demo.flatMap(({ issues }) => issues.filter(({ fate }) => fate.kind === 'draft' || fate.kind === 'changed'));
    expect(withdrawn.size).toBeGreaterThanOrEqual(3);
    expect(referencesIn(inTheMaking).filter(({ key }) => withdrawn.has(key))).toEqual([]);
  });
});

describe('the vocabularies', () => {
  it('have slugs and names of their own', () => {
    for (const list of [TOPICS, AUDIENCES]) {
      expect(new Set(list.map(({ slug }) => slug)).size).toBe(list.length);
      expect(new Set(list.map(({ name }) => name)).size).toBe(list.length);
      expect(list.filter(({ slug }) => !/^[a-z]+(-[a-z]+)*$/.test(slug))).toEqual([]);
    }
  });
});
