import { html, type Html, NOTHING } from '../../../../../../kernel';
import type { File } from '../content/files';
import type { ContentOf } from '../content/read-body';
import { sayDay } from '../time/moment';

import type { Around } from './around';
import { blocks, eyebrow, type Fact, facts, joined, link, list, paragraph, prose } from './pieces';
import { BRIEFING_KIND_WORDS, REVIEW_KIND_WORDS } from './words';

export const briefingHtml = ({ head, detail }: ContentOf<'Briefing'>, shared: readonly Fact[], around: Around): Html => {
  const { briefingKind, publisher, externalUrl, publishedOn, reviewBy, replacesId } = head;
  return html`${eyebrow([BRIEFING_KIND_WORDS[briefingKind], publisher, publishedOn && sayDay(publishedOn)])}
  ${paragraph('lead', head.summary)}
  ${externalUrl === null ? NOTHING : html`<p>${link(externalUrl, publisher === null ? 'Read the briefing' : `Read it at ${publisher}`)}</p>`}
  ${panelsOf(detail.panels)} ${blocks(detail.body.blocks)} ${questionsOf(detail.questions)}
  ${facts([
    ['Files', list('files', head.files.map(fileLink))],
    ['Drawn from', head.sourceReview && reviewWords(head.sourceReview)],
    ['Written by', head.author],
    ['Kept up to date by', head.ownerRole],
    ['To be looked at again by', reviewBy && sayDay(reviewBy)],
    ['Replaces', replacesId && around.title(replacesId)],
    ...shared,
  ])}`;
};

const panelsOf = (panels: ContentOf<'Briefing'>['detail']['panels']): Html =>
  panels.length === 0
    ? NOTHING
    : html`<ol class="panels">
        ${panels.map(
          ({ number, heading, body }) =>
            html`<li class="panel">
              <span class="numeral" aria-hidden="true">${String(number)}</span>
              <h3>${heading}</h3>
              ${prose(body)}
            </li>`,
        )}
      </ol>`;

const questionsOf = (questions: readonly string[]): Html =>
  questions.length === 0
    ? NOTHING
    : html`<div class="questions">
        <h3>Talk about it in your team</h3>
        <ol>
          ${questions.map((question) => html`<li>${question}</li>`)}
        </ol>
      </div>`;

const reviewWords = ({
  pseudonym,
  board,
  reviewKind,
  publishedOn,
}: NonNullable<ContentOf<'Briefing'>['head']['sourceReview']>): string | null =>
  joined(
    [
      `${reviewKind === null ? 'Review' : REVIEW_KIND_WORDS[reviewKind]}: ${pseudonym}`,
      board,
      publishedOn && `published on ${sayDay(publishedOn)}`,
    ],
    ', ',
  );

const fileLink = ({ name, url, bytes }: File): Html => html`<a href="${url}">${name}</a> (${saySize(bytes)})`;

const saySize = (bytes: number): string =>
  bytes < 1_000_000 ? `${String(Math.max(1, Math.round(bytes / 1000)))} kB` : `${(bytes / 1_000_000).toFixed(1)} MB`;
