import type { Standing } from '../../../../src/plugins/editorial/contract/publication';
import { decideReadiness } from '../../../../src/plugins/editorial/admin/src/publication/publish-readiness';

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
  preflight: 'seen',
  ...changes,
});

describe('the Publish button', () => {
  it('hands back exactly what was shown', () => {
    expect(decideReadiness(aStanding(), false)).toEqual({ ready: true, preflight: 'seen' });
  });

  it('waits for unsaved changes to be saved, before anything else', () => {
    const blocked = aStanding({ problems: [{ rule: 'document.no-owner', severity: 'blocker', message: 'Choose a partnership.' }] });
    expect(decideReadiness(blocked, true)).toMatchObject({ ready: false, reason: 'publish.disabled-unsaved' });
  });

  it('counts what must be mended first, and lets warnings pass', () => {
    const blocker = { rule: 'a', severity: 'blocker', message: 'Mend it.' } as const;
    const warning = { rule: 'b', severity: 'warning', message: 'Look at it.' } as const;
    expect(decideReadiness(aStanding({ problems: [blocker, blocker, warning] }), false)).toEqual({
      ready: false,
      reason: 'publish.disabled-blocked',
      count: 2,
    });
    expect(decideReadiness(aStanding({ problems: [warning] }), false)).toMatchObject({ ready: true });
  });

  it('has nothing to do when readers see what is saved', () => {
    expect(decideReadiness(aStanding({ state: 'published' }), false)).toMatchObject({ ready: false, reason: 'publish.disabled-same' });
  });

  it('publishes again what was withdrawn', () => {
    expect(decideReadiness(aStanding({ state: 'withdrawn' }), false)).toMatchObject({ ready: true });
  });
});
