import { COMPONENT_LAYOUTS, CONTENT_TYPE_LAYOUTS } from '../src/admin-layout/layouts';
import type { Layout } from '../src/admin-layout/layout';
import type { GovernedTypes } from '../src/plugins/editorial/contract/governed-type';

/** Items may be for those practitioners only whom a partnership has let in. */
const AUDIENCE = { attribute: 'visibility', everybody: 'public', others: 'practitioners' };

const TYPES: GovernedTypes = {
  'api::partnership.partnership': {
    type: 'partnership',
    name: 'partnership',
    title: 'name',
    slug: 'slug',
    owners: ['self'],
    forEverybody: ['urgentHelp'],
    schemaVersion: 1,
  },
  'api::issue.issue': {
    type: 'issue',
    name: 'newsletter',
    title: 'title',
    slug: 'slug',
    owners: ['partnership', 'coOwner'],
    parts: { attribute: 'sections', uid: 'api::section.section', depth: 'level' },
    // The newsletter as it came holds words that nobody edited or signed off.
    unpublished: ['original'],
    caseContent: { components: ['block.recommendations'] },
    schemaVersion: 2,
  },
  'api::section.section': {
    type: 'section',
    name: 'section',
    title: 'heading',
    owners: ['issue.partnership', 'issue.coOwner'],
    partOf: { attribute: 'issue', uid: 'api::issue.issue' },
    placements: 'placements',
    schemaVersion: 1,
  },
  'api::story.story': {
    type: 'story',
    name: 'story',
    title: 'title',
    slug: 'slug',
    owners: ['partnership', 'coOwner'],
    embargo: { date: 'embargoDate', time: 'embargoTime' },
    caseContent: { components: ['block.recommendations'] },
    audience: AUDIENCE,
    schemaVersion: 1,
  },
  'api::event.event': {
    type: 'event',
    name: 'event',
    title: 'title',
    slug: 'slug',
    owners: ['partnership', 'coOwner'],
    caseContent: { components: ['block.recommendations'] },
    audience: AUDIENCE,
    schemaVersion: 1,
  },
  'api::briefing.briefing': {
    type: 'briefing',
    name: 'briefing',
    title: 'title',
    slug: 'slug',
    owners: ['partnership', 'coOwner'],
    embargo: { date: 'embargoDate', time: 'embargoTime' },
    caseContent: { attributes: ['sourceReview'], components: ['block.recommendations'] },
    audience: AUDIENCE,
    schemaVersion: 1,
  },
  'api::contact.contact': {
    type: 'contact',
    name: 'contact',
    title: 'label',
    slug: 'slug',
    owners: ['partnership', 'coOwner'],
    audience: AUDIENCE,
    schemaVersion: 1,
  },
};

const labelsIn = (fields: Layout['fields']): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(fields).map(([attribute, { label }]) => [attribute, label]));

const labelsOf = (uid: string): Readonly<Record<string, string>> =>
  labelsIn(CONTENT_TYPE_LAYOUTS.find((layout) => layout.uid === uid)?.fields ?? {});

/** What the fields of components are called in the form, by uid of the component and attribute. */
export const COMPONENT_LABELS: Readonly<Record<string, Readonly<Record<string, string>>>> = Object.fromEntries(
  COMPONENT_LAYOUTS.map(({ uid, fields }) => [uid, labelsIn(fields)]),
);

/**
 * What editorial governs here: every type whose working copy is edited in the admin and whose
 * revisions go public through the ledger. Editorial itself knows none of these names.
 */
export const GOVERNED_TYPES: GovernedTypes = Object.fromEntries(
  Object.entries(TYPES).map(([uid, type]) => [uid, { ...type, labels: labelsOf(uid) }]),
);
