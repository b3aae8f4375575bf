import { createHash } from 'node:crypto';

import type { UID } from '@strapi/strapi';

import type { SubjectRef } from '../../../src/kernel';
import { aBriefing } from '../a-briefing';
import { aContact } from '../a-contact';
import { aPartnership } from '../a-partnership';
import { aSection } from '../a-section';
import { aStory } from '../a-story';
import { anEvent } from '../an-event';
import { anIssue } from '../an-issue';
import type { BootedApp } from '../boot';
import { COMMAND, publishingOf, subjectOf } from '../editorial-services';
import { uploadFile } from '../files/upload';

/** Stands in every text that is for practitioners of the first partnership, and nowhere else. */
export const SECRET = 'Ringwraith';

export interface GuardedWorld {
  /** Owns the restricted items. */
  readonly north: SubjectRef;
  readonly south: SubjectRef;
  readonly story: SubjectRef;
  readonly contact: SubjectRef;
  readonly briefing: SubjectRef;
  /** A restricted item of before, withdrawn with a notice that has the secret in it. */
  readonly gone: SubjectRef;
  /** Where the file of the restricted briefing stands. */
  readonly file: string;
}

const VERIFIED = { verifiedOn: '2026-03-02', verifiedBy: 'The duty team' };
const RESTRICTED = { visibility: 'practitioners' } as const;
const slug = (name: string) => ({ slug: name });

/**
 * Two partnerships, `north` and `south`. North has of each kind of item a public one and one for practitioners, the latter
 * placed in its one issue with a secret introduction and, the contact, among its urgent lines. All is published.
 */
export const aGuardedWorld = async (app: BootedApp): Promise<GuardedWorld> => {
  const { strapi } = app;
  const publish = async (uid: UID.ContentType, { documentId }: { readonly documentId: string }): Promise<SubjectRef> => {
    const subject = await subjectOf(strapi, uid, documentId);
    await publishingOf(strapi).publish({ subject, actor: COMMAND });
    return subject;
  };
  const north = await aPartnership(strapi, { name: 'North', shortName: 'North', slug: 'north' });
  const south = await aPartnership(strapi, { name: 'South', shortName: 'South', slug: 'south' });
  const partnership = north.documentId;
  const content = Buffer.from(`The words of ${SECRET}`);
  const { id: fileId } = await uploadFile(app, 'inside.txt', content);
  const secret = {
    story: await aStory(strapi, { partnership, title: `Story ${SECRET}`, ...slug('secret-story'), ...RESTRICTED }),
    event: await anEvent(strapi, { partnership, title: `Event ${SECRET}`, ...slug('secret-event'), ...RESTRICTED }),
    contact: await aContact(strapi, { partnership, label: `Contact ${SECRET}`, ...slug('secret-contact'), ...VERIFIED, ...RESTRICTED }),
    briefing: await aBriefing(strapi, {
      partnership,
      title: `Briefing ${SECRET}`,
      ...slug('secret-briefing'),
      files: [fileId] as never,
      ...RESTRICTED,
    }),
  };
  await aStory(strapi, { partnership, title: 'Open story', ...slug('open-story') }).then((made) => publish('api::story.story', made));
  const leaving = await aStory(strapi, { partnership, title: `Gone ${SECRET}`, ...slug('gone'), ...RESTRICTED });
  const issue = await anIssue(strapi, { partnership, title: 'News of the north', ...slug('news') });
  await aSection(strapi, {
    issue: issue.documentId,
    heading: 'What is new',
    placements: [
      { __component: 'placement.story', story: secret.story.documentId, introduction: `Read ${SECRET}.` },
      { __component: 'placement.event', event: secret.event.documentId, introduction: `Meet ${SECRET}.` },
      { __component: 'placement.briefing', briefing: secret.briefing.documentId },
      { __component: 'placement.contact', contact: secret.contact.documentId },
    ],
  });
  await strapi.documents('api::partnership.partnership').update({
    documentId: partnership,
    data: { urgentHelp: [{ purpose: 'worried about a child', contact: secret.contact.documentId }] } as never,
  });
  const ref = {
    story: await publish('api::story.story', secret.story),
    event: await publish('api::event.event', secret.event),
    contact: await publish('api::contact.contact', secret.contact),
    briefing: await publish('api::briefing.briefing', secret.briefing),
    gone: await publish('api::story.story', leaving),
    north: await publish('api::partnership.partnership', north),
    south: await publish('api::partnership.partnership', south),
  };
  await publish('api::issue.issue', issue);
  const reason = `About ${SECRET}.`;
  await publishingOf(strapi).withdraw({ subject: ref.gone, actor: COMMAND, kind: 'withdrawn', reason, replacement: null });
  return { ...ref, file: `/files/${createHash('sha256').update(content).digest('hex')}.txt` };
};
