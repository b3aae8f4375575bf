import { html, type Html, NOTHING } from '../../../../../../kernel';
import type { ContentOf } from '../content/read-body';
import { sayDay } from '../time/moment';

import type { Around } from './around';
import { facts, joined, link, list, names, prose } from './pieces';
import { HELP_PURPOSE_WORDS } from './words';

export const partnershipHtml = ({ head, detail }: ContentOf<'Partnership'>, around: Around): Html => {
  const { shortName, formerNames, boards, areas, parentId, logo, website, newsletters, closedOn, successorId } = head;
  return html`${logo === null ? NOTHING : html`<img src="${logo.url}" alt="${logo.alt}" />`} ${prose(detail.standingText, 'lead')}
  ${facts([
    ['Short name', shortName],
    ['Former names', names(formerNames)],
    ['Boards', names(boards)],
    ['Areas', names(areas)],
    ['Part of', parentId && around.title(parentId)],
    ['Website', website && link(website, website)],
    ['Newsletters', names(newsletters)],
    [
      'Urgent help',
      list(
        'help',
        head.urgentHelp.map((line) => helpLine(line, around)),
      ),
    ],
    ['Closed on', closedOn && sayDay(closedOn)],
    ['Successor', successorId && around.title(successorId)],
  ])}`;
};

const helpLine = ({ purpose, area, contactId }: ContentOf<'Partnership'>['head']['urgentHelp'][number], around: Around): Html => {
  const contact = contactId === null ? null : around.title(contactId);
  return html`${joined([HELP_PURPOSE_WORDS[purpose], area], ', ') ?? ''}: ${contact ?? 'nobody yet'}`;
};
