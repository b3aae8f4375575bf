import type { ImportReport } from '../../../../src/plugins/import-desk/contract';
import { createImportNewsletter } from '../../../../src/plugins/import-desk/server/src/application/import-newsletter';
import type { Drafts, SectionDraft } from '../../../../src/plugins/import-desk/server/src/application/ports';
import type { StoredContact } from '../../../../src/plugins/import-desk/server/src/domain/draft/match-contact';
import { describeReport } from '../../../../src/plugins/import-desk/server/src/domain/describe-report';

const TEXT =
  'Eastmarsh News\n\nMay 2024\n\nThe hub\n\nThe Hub Team is on 0161 496 0101 every day of the week.\n\nThe desk\n\nThe Night Desk is on 0161 496 0102 at all other times.';

interface FakeDrafts extends Drafts {
  readonly steps: string[];
  readonly sections: SectionDraft[];
}

const fakeDrafts = (stored: readonly StoredContact[] = []): FakeDrafts => {
  const steps: string[] = [];
  const sections: SectionDraft[] = [];
  const step = <T>(name: string, answer: T): Promise<T> => {
    steps.push(name);
    return Promise.resolve(answer);
  };
  return {
    steps,
    sections,
    async transact(work) {
      steps.push('begin');
      const answer = await work();
      steps.push('commit');
      return answer;
    },
    createIssue: () => step('issue', 'issue-1'),
    createContact: (_owner, { label }) => step(`contact ${label}`, `contact-${label}`),
    createSection: (draft) => {
      sections.push(draft);
      return step(`section ${draft.plan.heading}`, `section-${draft.plan.heading}`);
    },
    orderSections: (_issue, order) => step(`order ${order.join(' ')}`, undefined),
    contactsOf: () => step('read contacts', stored),
    titlesOfMonth: () => step('read titles', ['May news']),
    adminUrl: (issue) => `https://example.org/admin/${issue}`,
  };
};

const importing = (drafts: Drafts) =>
  createImportNewsletter({
    files: { read: () => Promise.resolve(new TextEncoder().encode(TEXT)) },
    partnerships: {
      find: (slug) => Promise.resolve(slug === 'eastmarsh' ? { documentId: 'p', name: 'Eastmarsh' } : null),
      slugs: () => Promise.resolve(['eastmarsh', 'fellside']),
    },
    drafts,
  });
const COMMAND = { path: 'a.txt', partnership: 'eastmarsh' };

describe('importing a newsletter', () => {
  it('writes the issue first, then contacts and sections in order, in one transaction', async () => {
    const drafts = fakeDrafts();
    await importing(drafts)(COMMAND);
    expect(drafts.steps).toEqual([
      'begin',
      'issue',
      'read contacts',
      'contact Hub Team',
      'contact Night Desk',
      'section The hub',
      'section The desk',
      'order section-The hub section-The desk',
      'read titles',
      'commit',
    ]);
    expect(drafts.sections.map(({ contacts }) => contacts)).toEqual([['contact-Hub Team'], ['contact-Night Desk']]);
  });

  it('places a contact that is there already, and tells of it', async () => {
    const drafts = fakeDrafts([{ documentId: 'old', label: 'Front door', phones: [{ dial: '+441614960101', kind: 'voice' }], emails: [] }]);
    const report = await importing(drafts)(COMMAND);
    expect(drafts.sections[0]?.contacts).toEqual(['old']);
    expect(report).toMatchObject({
      newContacts: ['Night Desk'],
      matchedContacts: [{ label: 'Front door', ways: ['0161 496 0101'], newWays: [] }],
    });
  });

  it('opens no transaction for an unknown partnership, and names the known ones', async () => {
    const drafts = fakeDrafts();
    await expect(importing(drafts)({ ...COMMAND, partnership: 'nowhere' })).rejects.toMatchObject({
      code: 'import.partnership-unknown',
      message: 'There is no partnership "nowhere". Known are: eastmarsh, fellside.',
    });
    expect(drafts.steps).toEqual([]);
  });

  it('can be told in plain English', async () => {
    const report: ImportReport = await importing(fakeDrafts())(COMMAND);
    const account = describeReport({
      ...report,
      matchedContacts: [{ label: 'Front door', ways: ['0161 496 0101'], newWays: ['hub@example.org'] }],
    });
    expect(account).toContain(
      'Made a draft of “Eastmarsh News” for Eastmarsh. Nothing was published.\nEdit it at https://example.org/admin/issue-1\n',
    );
    expect(account).toContain('There was already an issue for the same month: “May news”.');
    expect(account).toContain(
      'Placed your contact “Front door” (0161 496 0101) and changed nothing in it. The newsletter also gives hub@example.org',
    );
    expect(account).toContain('New contacts, to be tried and verified by a person before they go public:\n  Hub Team\n  Night Desk\n');
  });
});
