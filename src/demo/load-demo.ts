import type { Core } from '@strapi/strapi';

import { ensureVocabulary } from '../bootstrap/adapters/ensure-vocabulary';
import type { ScopesService } from '../plugins/partnerships/contract';

import { createDemoDocuments } from './adapters/demo-documents';
import { type NewFile, uploadFile } from './adapters/demo-files';
import { createStaff } from './adapters/demo-staff';
import { publishingOf, schedulingOf, signOffOf, talkOf } from './adapters/editorial-services';
import { readVocabularyIds } from './adapters/vocabulary-ids';
import { agreeToCases } from './application/agree-to-cases';
import { createIssue, createItems, createPartnership } from './application/create-content';
import { applyAftermath, publishPartnership } from './application/publish-content';
import { scheduleStory } from './application/schedule-story';
import { setUpSignOff } from './application/set-up-sign-off';
import { talkOverDraft } from './application/talk-over-draft';
import { uploadPapers, uploadPictures } from './application/upload-files';
import { need, openWorkshop, type Workshop } from './application/workshop';
import { demoContent } from './demo-content';
import { DEMO_STAFF, type DemoLogin } from './logins';
import { calendarOf } from './model/calendar';
import type { PartnershipContent } from './model/content';

/** How much was loaded; each number counts documents. */
export interface DemoSummary {
  readonly partnerships: number;
  readonly contacts: number;
  readonly stories: number;
  readonly briefings: number;
  readonly events: number;
  readonly issues: number;
  readonly sections: number;
}

/** Who can sign in to the admin of the demo. */
export const demoLogins: readonly DemoLogin[] = DEMO_STAFF.map(({ email, password, name, role, partnership }) => ({
  email,
  password,
  name,
  role,
  partnership,
}));

interface LoadOptions {
  /** The day from which all dates are told, taken in London. */
  readonly today: Date;
  /** Called with one line of progress for a person. */
  readonly report: (line: string) => void;
}

/**
 * Loads the demo into an empty, migrated database through the same doors that staff use: the document service and
 * editorial's publishing. Not resumable: when it was cut, start again on an empty database.
 */
export const loadDemo = (strapi: Core.Strapi, options: LoadOptions): Promise<DemoSummary> =>
  strapi
    .plugin('partnerships')
    .service<ScopesService>('scopes')
    .asSystem('loading the demo', () => load(strapi, options));

const load = async (strapi: Core.Strapi, { today, report }: LoadOptions): Promise<DemoSummary> => {
  const contents = demoContent(calendarOf(today));
  await ensureVocabulary(strapi);
  const upload = (file: NewFile): Promise<number> => uploadFile(strapi, file);
  const [pictures, papers] = [await uploadPictures(upload), await uploadPapers(upload, contents)];
  report(`Painted ${String(pictures.size)} pictures and set ${String(papers.size)} papers`);
  const workshop = openWorkshop({
    documents: createDemoDocuments(strapi),
    publishing: publishingOf(strapi),
    vocabulary: await readVocabularyIds(strapi),
    pictures,
    papers,
    report,
  });
  for (const { partnership } of contents) await createPartnership(workshop, partnership);
  for (const content of contents) await writeContent(workshop, content);
  const staff = await createStaff(strapi, documentIdsOf(workshop, contents));
  report(`Made ${String(DEMO_STAFF.length)} members of staff`);
  const signing = { ...signOffOf(strapi), staff };
  for (const content of contents) {
    await agreeToCases(workshop, content, signing);
    await publishPartnership(workshop, content);
    report(`${content.partnership.shortName}: published`);
  }
  for (const content of contents) await applyAftermath(workshop, content);
  report('Corrected, changed and withdrew a few things, as happens');
  await setUpSignOff(workshop, signing);
  await talkOverDraft(workshop, { ...talkOf(strapi), staff, now: new Date() });
  report('Sent a newsletter round for sign-off, and talked about it');
  await scheduleStory(workshop, { scheduling: schedulingOf(strapi), staff, now: new Date() });
  report('Scheduled a story for next week');
  return summaryOf(contents);
};

const writeContent = async (workshop: Workshop, content: PartnershipContent): Promise<void> => {
  const { contacts, stories, briefings, events, issues, partnership } = content;
  await createItems(workshop, content);
  for (const issue of issues) await createIssue(workshop, partnership.slug, issue);
  const items = [
    `${String(contacts.length)} contacts`,
    `${String(stories.length)} stories`,
    `${String(briefings.length)} briefings`,
    `${String(events.length)} events`,
  ];
  workshop.report(`${partnership.shortName}: wrote ${items.join(', ')} and ${String(issues.length)} issues`);
};

const documentIdsOf = (workshop: Workshop, contents: readonly PartnershipContent[]): ReadonlyMap<string, string> =>
  new Map(contents.map(({ partnership: { slug } }) => [slug, need(workshop, `partnership/${slug}`).documentId]));

const summaryOf = (contents: readonly PartnershipContent[]): DemoSummary => {
  const total = (count: (content: PartnershipContent) => number): number => contents.reduce((sum, content) => sum + count(content), 0);
  return {
    partnerships: contents.length,
    contacts: total(({ contacts }) => contacts.length),
    stories: total(({ stories }) => stories.length),
    briefings: total(({ briefings }) => briefings.length),
    events: total(({ events }) => events.length),
    issues: total(({ issues }) => issues.length),
    sections: total(({ issues }) => issues.reduce((sum, { sections }) => sum + sections.length, 0)),
  };
};
