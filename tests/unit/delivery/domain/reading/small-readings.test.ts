import { pathOf } from '../../../../../src/plugins/delivery/server/src/domain/reading/paths';
import { peopleOn } from '../../../../../src/plugins/delivery/server/src/domain/reading/people-on';
import { searchWords } from '../../../../../src/plugins/delivery/server/src/domain/reading/search-words';
import { refusalOf } from '../../../../support/refusal-of';

describe('the path of a document', () => {
  it.each([
    ['issue', '/sites/salford/issues/news'],
    ['event', '/sites/salford/events/news'],
    ['briefing', '/sites/salford/briefings/news'],
    ['story', '/sites/salford/stories/news'],
    ['contact', '/sites/salford/contacts/news'],
    ['partnership', '/sites/salford'],
  ] as const)('of the kind %s is %s', (kind, path) => {
    expect(pathOf(kind, { site: 'salford', slug: 'news' })).toBe(path);
  });

  it('is nowhere while its partnership is not public, or its own words are gone', () => {
    expect(pathOf('event', { site: null, slug: 'news' })).toBeNull();
    expect(pathOf('event', { site: 'salford', slug: null })).toBeNull();
  });
});

describe('people in a role', () => {
  it('are those whose days include today', () => {
    const holder = (name: string, since: string | null, until: string | null) => ({ name, since, until });
    const holders = [
      holder('Past', null, '2026-03-01'),
      holder('Now', '2026-03-02', '2026-03-02'),
      holder('Always', null, null),
      holder('Next', '2026-03-03', null),
    ];
    expect(peopleOn('2026-03-02', holders).map(({ name }) => name)).toEqual(['Now', 'Always']);
  });
});

describe('the words of a search', () => {
  it('are each once, without accents and signs', () => {
    expect(searchWords('  Café — "café" children’s AND NOT (x*) ')).toEqual(['cafe', 'children', 's', 'and', 'not', 'x']);
  });

  it('must be there', () => {
    expect(refusalOf(() => searchWords(' *"( '))).toBe('search.text-empty');
  });

  it('may not go on for ever', () => {
    expect(refusalOf(() => searchWords('a'.repeat(201)))).toBe('search.text-too-long');
  });
});
