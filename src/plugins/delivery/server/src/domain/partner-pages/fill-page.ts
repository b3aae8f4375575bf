import type { Phone } from '../content/phone';
import { element, textElement } from '../rendering/element';
import { escapeHtml } from '../rendering/escape-html';
import type { HelpPurpose } from '../urgent-help/lines';

/** A number for readers without JavaScript. */
export interface PageLine {
  readonly purpose: HelpPurpose;
  /** The area it is for; null when the partnership has one area or none. */
  readonly area: string | null;
  readonly label: string;
  readonly phones: readonly Pick<Phone, 'shown' | 'uri'>[];
}

/** What the server knows about a page before any script runs. */
export interface PageFacts {
  readonly title: string;
  readonly name: string;
  readonly website: string | null;
  readonly lines: readonly PageLine[];
}

/**
 * Writes the page's title, and the partnership's own numbers for readers without JavaScript, into the HTML that all
 * partner pages share. A template without the two places is left as it is.
 */
export const fillPage = (template: string, facts: PageFacts): string =>
  template.replace(TITLE, () => textElement('title', facts.title)).replace(HELP, () => helpHtml(facts));

/** The page where there is nothing to tell: without the place for a partnership's numbers. */
export const plainPage = (template: string): string => template.replace(HELP, '');

const TITLE = /<title>[^<]*<\/title>/;
const HELP = '<!--concord:help-->';

/** 999 and 101 stand in the template. */
const IN_TEMPLATE: ReadonlySet<HelpPurpose> = new Set(['IMMEDIATE_DANGER', 'NOT_AN_EMERGENCY'] as const);

const PURPOSES: Readonly<Record<HelpPurpose, string>> = {
  IMMEDIATE_DANGER: 'Someone is in danger now',
  NOT_AN_EMERGENCY: 'Not an emergency',
  SOMEONE_WHO_WORKS_WITH_CHILDREN: 'Worried about someone who works with children',
  WORRIED_ABOUT_AN_ADULT: 'Worried about an adult',
  WORRIED_ABOUT_A_CHILD: 'Worried about a child',
};

const helpHtml = ({ name, website, lines }: PageFacts): string => {
  const who = website === null ? escapeHtml(name) : element('a', escapeHtml(name), { href: website });
  const items = lines.filter(({ purpose, phones }) => phones.length > 0 && !IN_TEMPLATE.has(purpose)).map(lineHtml);
  return element('p', who) + (items.length === 0 ? '' : element('ul', items.join('')));
};

const lineHtml = ({ purpose, area, label, phones }: PageLine): string => {
  const what = area === null ? PURPOSES[purpose] : `${PURPOSES[purpose]} in ${area}`;
  const numbers = phones.map(({ shown, uri }) => element('a', escapeHtml(shown), { href: uri })).join(', ');
  return element('li', `${escapeHtml(`${what}: ${label}`)}, ${numbers}`);
};
