import type { Standing } from '../../../../src/plugins/editorial/contract/publication';
import { publishedWords, publishingWords } from '../../../../src/plugins/editorial/admin/src/publication/publishing-words';
import { someWords } from './some-words';

const subject = { type: 'story', id: '00000000-0000-4000-8000-000000000001' };
const aStanding = (changes: Partial<Standing> = {}): Standing => ({
  ...{ subject, title: 'Night shelter', state: 'draft', latestRevision: 1, latestSavedAt: null, publicRevision: null, publicSince: null },
  ...{ firstPublishedAt: null, withdrawal: null, changes: [], problems: [], goesAlong: [], usedIn: [], preflight: 'seen' },
  ...{ readers: null, publicReaders: null },
  ...changes,
});
const before = (changes: Partial<Standing>) => publishingWords(aStanding(changes), someWords);
const after = (changes: Partial<Standing>) => publishedWords(aStanding(changes), someWords);

describe('what is said of who may read it', () => {
  it('says everybody of what is for everybody', () => {
    expect([before({}), after({})]).toEqual(['Everybody will be able to read it, at once.', '“Night shelter” is public.']);
  });

  it('says before and after that only practitioners can read what is for them', () => {
    expect(before({ readers: 'practitioners' })).toMatch(/^Only practitioners will be able to read it/);
    expect(after({ readers: 'practitioners' })).toBe('“Night shelter” is published. Only practitioners can read it.');
  });

  it('says who could read it until now, when that changes', () => {
    expect(before({ readers: 'practitioners', publicRevision: 1 })).toMatch(/^Until now everybody could read it/);
    expect(before({ publicRevision: 1, publicReaders: 'practitioners' })).toMatch(/^Until now only practitioners could read it/);
    expect(before({ readers: 'practitioners', publicRevision: 1, publicReaders: 'practitioners' })).toMatch(/^Only practitioners will/);
  });

  it('says of what goes along that not everybody can read all of it', () => {
    const goesAlong = [{ subject, title: 'Drop-in', revision: 1, readers: 'practitioners' }];
    expect(after({ goesAlong })).toMatch(/What is for practitioners only, only they can read\.$/);
  });
});
