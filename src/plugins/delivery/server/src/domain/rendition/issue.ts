import { html, type Html, NOTHING } from '../../../../../../kernel';
import type { ContentOf, ReadableBody } from '../content/read-body';

import type { Around } from './around';
import { blocks, eyebrow, type Fact, facts, joined, list, paragraph, prose } from './pieces';

type Section = ContentOf<'Issue'>['detail']['sections'][number];
type Placement = Section['placements'][number];

/** How an item reads where it is placed. */
type ShowItem = (item: ReadableBody) => Html;

export const issueHtml = (
  { head, detail }: ContentOf<'Issue'>,
  shared: readonly Fact[],
  { around, showItem }: { readonly around: Around; readonly showItem: ShowItem },
): Html => {
  const { number, period, cover } = head;
  const issueName = joined([number === null ? null : `Issue ${String(number)}`, period?.text ?? null], ' · ');
  return html`${eyebrow([issueName])} ${cover === null ? NOTHING : html`<img class="cover" src="${cover.url}" alt="${cover.alt}" />`}
    ${prose(detail.welcome, 'lead')} ${facts(shared)} ${contents(detail.sections)}
    <div class="sections">${detail.sections.map((section) => sectionHtml(section, { around, showItem }))}</div>`;
};

const contents = (sections: readonly Section[]): Html => {
  const named = sections.filter(({ heading, level }) => heading !== '' && level <= 2);
  if (named.length < 3) return NOTHING;
  return html`<nav class="contents" aria-label="In this newsletter">
    <h2>In this newsletter</h2>
    ${list(
      'inside',
      named.map((section) => html`<a href="#${anchorOf(section)}">${section.heading}</a>`),
    )}
  </nav>`;
};

const sectionHtml = (section: Section, parts: { readonly around: Around; readonly showItem: ShowItem }): Html =>
  html`<section class="section depth-${section.level === 1 ? '2' : '3'}" id="${anchorOf(section)}">
    ${headingOf(section)} ${blocks(section.body.blocks)} ${section.placements.map((placement) => placementHtml(placement, parts))}
  </section>`;

/** The page has the title above: sections begin at h2, and end where items begin. */
const headingOf = ({ heading, level }: Section): Html => {
  if (heading === '') return NOTHING;
  return level === 1 ? html`<h2>${heading}</h2>` : html`<h3>${heading}</h3>`;
};

const placementHtml = (
  { itemId, introduction }: Placement,
  { around, showItem }: { readonly around: Around; readonly showItem: ShowItem },
): Html => {
  const item = around.reading(itemId);
  const title = item?.title ?? around.title(itemId) ?? 'Something that does not exist any more';
  return html`<article class="placement">
    ${paragraph('introduction', introduction)}
    <h3>${title}</h3>
    ${item === null ? NOTHING : showItem(item)}
  </article>`;
};

const anchorOf = ({ id }: Section): string => id.replace(':', '-');
