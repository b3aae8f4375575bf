import { html, type Html } from '../../../../../../kernel';
import type { ContentOf } from '../content/read-body';
import { sayDay } from '../time/moment';

import { blocks, eyebrow, facts, type Fact, link, paragraph } from './pieces';
import { STORY_KIND_WORDS } from './words';

export const storyHtml = ({ head, detail }: ContentOf<'Story'>, shared: readonly Fact[]): Html => {
  const { storyKind, summary, source, expires, rights } = head;
  return html`${eyebrow([STORY_KIND_WORDS[storyKind]])} ${paragraph('lead', summary)} ${blocks(detail.body.blocks)}
  ${facts([
    ['Source', source && html`${link(source.url, source.publisher)}${source.date === null ? '' : `, ${sayDay(source.date)}`}`],
    ['Until', expires && sayDay(expires)],
    ...shared,
    ['Rights', rights],
  ])}`;
};
