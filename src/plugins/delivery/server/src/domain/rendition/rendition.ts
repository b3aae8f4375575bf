import type { Html } from '../../../../../../kernel';
import type { Rendition, RenditionRequest, Words } from '../../../../../editorial/contract';
import { type Content, type ContentOf, isKind, readBody, type ReadableBody, unreadableParts } from '../content/read-body';

import type { Around } from './around';
import { briefingHtml } from './briefing';
import { contactHtml } from './contact';
import { eventHtml } from './event';
import { issueHtml } from './issue';
import { partnershipHtml } from './partnership';
import { type Fact, names } from './pieces';
import { storyHtml } from './story';

/** Unpublished documents as readers will see them, in the look of the partner sites but without their script, menu and colours. */
export const rendition: Rendition = {
  sheets: ['parts', 'contacts', 'reading', 'briefing'].map((name) => `/sites/styles/${name}.css`),
  show({ document, items, files }) {
    const body = read(document);
    return body && filesUnder(files, documentHtml(body, aroundOf(items)));
  },
};

const read = ({ subject: { type }, body, schemaVersion }: Words): ReadableBody | null =>
  isKind(type) && unreadableParts(type, body, schemaVersion).length === 0 ? readBody(type, body, schemaVersion) : null;

const aroundOf = (items: RenditionRequest['items']): Around => ({
  title: (id) => items.get(id)?.title ?? null,
  reading: (id) => {
    const words = items.get(id)?.words ?? null;
    return words && read(words);
  },
});

const documentHtml = ({ content, ...body }: ReadableBody, around: Around): Html => {
  const shared: readonly Fact[] = [
    ['About', names(body.topics)],
    ['For', names(body.audiences)],
    ['Who sees it', body.isPublic ? null : 'Practitioners only'],
  ];
  if (is(content, 'Story')) return storyHtml(content, shared);
  if (is(content, 'Event')) return eventHtml(content, shared, around);
  if (is(content, 'Briefing')) return briefingHtml(content, shared, around);
  if (is(content, 'Contact')) return contactHtml(content, shared, around);
  if (is(content, 'Issue')) return issueHtml(content, shared, { around, showItem: (item) => documentHtml(item, around) });
  return partnershipHtml(content, around);
};

type Name = Content['head']['__typename'];

const is = <Wanted extends Name>(content: Content, name: Wanted): content is ContentOf<Wanted> => content.head.__typename === name;

/** Addresses of files stand in quoted attributes only: no word of a text holds a bare quotation mark. */
const filesUnder = (folder: string, { html: markup }: Html): Html => ({ html: markup.replaceAll('="/files/', `="${folder}/`) });
