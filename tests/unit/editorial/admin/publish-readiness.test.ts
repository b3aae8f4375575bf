import type { Standing } from '../../../../src/plugins/editorial/contract/publication';
import type { EditorialState, Permission } from '../../../../src/plugins/editorial/contract/sign-off';
import { decideReadiness } from '../../../../src/plugins/editorial/admin/src/publication/publish-readiness';
import { someWords } from './some-words';

const aStanding = (changes: Partial<Standing> = {}): Standing => ({
  subject: { type: 'issue', id: '00000000-0000-4000-8000-000000000001' },
  title: 'March news',
  state: 'draft',
  latestRevision: 3,
  latestSavedAt: '2026-03-01T10:00:00.000Z',
  publicRevision: null,
  publicSince: null,
  firstPublishedAt: null,
  withdrawal: null,
  changes: [],
  problems: [],
  goesAlong: [],
  usedIn: [],
  readers: null,
  publicReaders: null,
  preflight: 'seen',
  ...changes,
});

const MAY: Permission = { allowed: true };
const NOT_AGREED: Permission = { allowed: false, code: 'signoff.missing', reason: 'Send it for review first.' };

const signOff = (publish: Permission = MAY, state: EditorialState = 'draft') => ({ state, permissions: { publish } });

describe('the Publish button', () => {
  const decide = (standing: Standing, isModified = false) => decideReadiness({ standing, signOff: signOff(), isModified }, someWords);

  it('hands back exactly what was shown', () => {
    expect(decide(aStanding())).toEqual({ ready: true, preflight: 'seen' });
  });

  it('waits for unsaved changes to be saved, before anything else', () => {
    const blocked = aStanding({ problems: [{ rule: 'document.no-owner', severity: 'blocker', message: 'Choose a partnership.' }] });
    expect(decide(blocked, true)).toEqual({ ready: false, reason: someWords('publish.disabled-unsaved') });
  });

  it('counts what must be mended first, and lets warnings pass', () => {
    const blocker = { rule: 'a', severity: 'blocker', message: 'Mend it.' } as const;
    const warning = { rule: 'b', severity: 'warning', message: 'Look at it.' } as const;
    const blocked = aStanding({ problems: [blocker, blocker, warning] });
    expect(decide(blocked)).toEqual({ ready: false, reason: someWords('publish.disabled-blocked', { count: 2 }) });
    expect(decide(aStanding({ problems: [warning] }))).toMatchObject({ ready: true });
  });

  it('has nothing to do when readers see what is saved', () => {
    expect(decide(aStanding({ state: 'published' }))).toEqual({ ready: false, reason: someWords('publish.disabled-same') });
  });

  it('publishes again what was withdrawn', () => {
    expect(decide(aStanding({ state: 'withdrawn' }))).toMatchObject({ ready: true });
  });
});

describe('the Publish button, where others have a say', () => {
  const reasonOf = (publish: Permission, state?: EditorialState) =>
    decideReadiness({ standing: aStanding(), signOff: signOff(publish, state), isModified: false }, someWords);

  it('says in the words of the server why somebody may not publish', () => {
    const publish: Permission = { allowed: false, code: 'role.not-enough', reason: 'Only managers of the partnership can do that.' };
    expect(reasonOf(publish, 'in-review')).toEqual({ ready: false, reason: 'Only managers of the partnership can do that.' });
    expect(reasonOf(NOT_AGREED)).toEqual({ ready: false, reason: 'Send it for review first.' });
  });

  it('leaves it to the list above it who has still to agree', () => {
    expect(reasonOf(NOT_AGREED, 'in-review')).toEqual({ ready: false, reason: someWords('publish.disabled-agreement') });
  });

  it('says that changes come first, once they were asked for', () => {
    expect(reasonOf(NOT_AGREED, 'changes-requested')).toEqual({ ready: false, reason: someWords('publish.disabled-asked') });
  });
});
