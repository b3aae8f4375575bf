import type { Core, UID } from '@strapi/strapi';

import type { SubjectRef } from '../../src/kernel';

import { aContact } from './a-contact';
import { aPartnership } from './a-partnership';
import { aSection } from './a-section';
import { aStory } from './a-story';
import { anEvent } from './an-event';
import { anIssue } from './an-issue';
import { subjectOf } from './editorial-services';
import { prose } from './prose';

export interface SavedDocument {
  readonly documentId: string;
  readonly ref: SubjectRef;
}

/** An issue that may go public as it stands, with what it is made of. */
export interface Newsletter {
  readonly partnership: SavedDocument;
  readonly issue: SavedDocument;
  readonly sections: readonly SavedDocument[];
  readonly story: SavedDocument;
  readonly event: SavedDocument;
  readonly contact: SavedDocument;
}

/** Nobody can ring the number of a contact that nobody has rung: publication asks for both. */
const VERIFIED = { verifiedOn: '2026-03-02', verifiedBy: 'The duty team' };

/**
 * A newsletter of two sections, the first with words and a story, the second with an event and a contact. `word` stands
 * in every text of it, so that a test can tell what came from where.
 */
export const aNewsletter = async (strapi: Core.Strapi, { word = 'spring' }: { readonly word?: string } = {}): Promise<Newsletter> => {
  const partnership = await aPartnership(strapi);
  const owner = partnership.documentId;
  const issue = await anIssue(strapi, { partnership: owner, title: `News of ${word}` });
  const story = await aStory(strapi, { partnership: owner, title: `A story of ${word}`, summary: `What ${word} brings.` });
  const event = await anEvent(strapi, { partnership: owner, title: `A morning of ${word}` });
  const contact = await aContact(strapi, { partnership: owner, label: `The ${word} desk`, ...VERIFIED });
  const first = await aSection(strapi, {
    issue: issue.documentId,
    heading: `Reading in ${word}`,
    body: [{ __component: 'block.prose', text: prose(`Some words about ${word}.`) }],
    placements: [{ __component: 'placement.story', story: story.documentId, introduction: `Our ${word} story.` }],
  });
  const second = await aSection(strapi, {
    issue: issue.documentId,
    heading: `Training in ${word}`,
    placements: [
      { __component: 'placement.event', event: event.documentId },
      { __component: 'placement.contact', contact: contact.documentId },
    ],
  });
  const saved = async (uid: UID.ContentType, { documentId }: { readonly documentId: string }): Promise<SavedDocument> => ({
    documentId,
    ref: await subjectOf(strapi, uid, documentId),
  });
  return {
    partnership: await saved('api::partnership.partnership', partnership),
    issue: await saved('api::issue.issue', issue),
    sections: [await saved('api::section.section', first), await saved('api::section.section', second)],
    story: await saved('api::story.story', story),
    event: await saved('api::event.event', event),
    contact: await saved('api::contact.contact', contact),
  };
};
