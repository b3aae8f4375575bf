import type { ImportCommand, ImportReport, MatchedContact } from '../../../contract';
import type { ContactPlan, DraftPlan } from '../domain/draft/draft-plan';
import { matchContact } from '../domain/draft/match-contact';
import { planDraft } from '../domain/draft/plan-draft';
import { presentProposal } from '../domain/present-proposal';
import { readNewsletter } from '../domain/read-newsletter';
import { refuseOtherFiles } from '../domain/refuse-other-files';
import { decodeBytes } from '../domain/text/decode-bytes';

import type { Drafts, NewsletterFiles, Partnership, Partnerships } from './ports';
import { fileNameOf } from './file-name';
import { unknownPartnership } from './unknown-partnership';

export interface ImportPorts {
  readonly files: NewsletterFiles;
  readonly partnerships: Partnerships;
  readonly drafts: Drafts;
}

/** Reads a newsletter file and writes it as a draft issue, in one transaction. Publishes nothing and changes no contact. */
export const createImportNewsletter =
  (ports: ImportPorts) =>
  async ({ path, partnership: slug, published, runsAt = null }: ImportCommand): Promise<ImportReport> => {
    const partnership = await findPartnership(ports.partnerships, slug);
    const { text, findings } = decodeBytes(await ports.files.read(path));
    const newsletter = readNewsletter(text, published, fileNameOf(path));
    refuseOtherFiles(text, newsletter);
    const written = await ports.drafts.transact(() => writeDraft(ports.drafts, { partnership, runsAt }, planDraft(newsletter)));
    return { proposal: presentProposal(newsletter, findings), ...written };
  };

const findPartnership = async (partnerships: Partnerships, slug: string): Promise<Partnership> => {
  const found = await partnerships.find(slug);
  if (found) return found;
  throw unknownPartnership(slug, await partnerships.slugs());
};

interface Destination {
  readonly partnership: Partnership;
  readonly runsAt: string | null;
}

/** Writes first and reads afterwards: on SQLite a transaction that began by reading cannot write beside another writer. */
const writeDraft = async (
  drafts: Drafts,
  { partnership: { documentId: owner, name }, runsAt }: Destination,
  plan: DraftPlan,
): Promise<Omit<ImportReport, 'proposal'>> => {
  const issue = await drafts.createIssue(owner, plan);
  const contacts = await writeContacts(drafts, owner, plan.contacts);
  const sections: string[] = [];
  for (const section of plan.sections) {
    const placed = section.contacts.flatMap((index) => contacts.ids[index] ?? []);
    sections.push(await drafts.createSection({ issue, plan: section, contacts: [...new Set(placed)] }));
  }
  await drafts.orderSections(issue, sections);
  const sameMonth = plan.period === null ? [] : await drafts.titlesOfMonth(owner, plan.period, issue);
  const draft = {
    documentId: issue,
    title: plan.title,
    partnership: name,
    adminUrl: drafts.adminUrl(issue, runsAt),
    sections: sections.length,
  };
  return { draft, newContacts: contacts.created, matchedContacts: contacts.matched, sameMonth };
};

interface WrittenContacts {
  /** Document ids in the order of the plan. */
  readonly ids: readonly string[];
  readonly created: readonly string[];
  readonly matched: readonly MatchedContact[];
}

const writeContacts = async (drafts: Drafts, owner: string, plans: readonly ContactPlan[]): Promise<WrittenContacts> => {
  const stored = await drafts.contactsOf(owner);
  const [ids, created, matched]: [string[], string[], MatchedContact[]] = [[], [], []];
  for (const plan of plans) {
    const match = matchContact(plan, stored);
    if (match) {
      ids.push(match.stored.documentId);
      matched.push({ label: match.stored.label, ways: match.ways, newWays: match.newWays });
    } else {
      ids.push(await drafts.createContact(owner, plan));
      created.push(plan.label);
    }
  }
  return { ids, created, matched };
};
