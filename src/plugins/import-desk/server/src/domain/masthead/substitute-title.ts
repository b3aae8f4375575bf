import { isFurnitureHeading } from './furniture';
import { headingText, type Section } from '../outline/section';
import { wordsOf } from '../text/words';

import { withoutDating } from './without-dating';

export const TITLE_SOURCES = ['title lines', 'subject', 'heading', 'file name', 'nothing'] as const;
export type TitleSource = (typeof TITLE_SOURCES)[number];

interface Titles {
  /** What the title lines say. */
  readonly own: string | null;
  /** The subject of the e-mail it came in. */
  readonly subject: string | null;
  readonly sections: readonly Section[];
  readonly fileName: string;
}

/** The title of a newsletter, or what stands for it where its title lines give none: a draft without one cannot be found again. */
export const substituteTitle = ({ own, subject, sections, fileName }: Titles): { title: string | null; titleFrom: TitleSource } => {
  const candidates: readonly (readonly [TitleSource, string | null])[] = [
    ['title lines', own],
    ['subject', subject === null ? null : withoutDating(subject)],
    ['heading', firstHeading(sections)],
    ['file name', nameInWords(fileName)],
  ];
  const [titleFrom, title] = candidates.find(([, text]) => text !== null && /\p{L}/u.test(text)) ?? (['nothing', null] as const);
  return { title, titleFrom };
};

const firstHeading = (sections: readonly Section[]): string | null => {
  const first = sections.find(({ kind, heading }) => heading !== null && kind !== 'toc' && !isFurnitureHeading(heading.text));
  return first ? (headingText(first)?.replace(/\s*:$/u, '') ?? null) : null;
};

/** "autumn-newsletter_final.txt" as "Autumn newsletter final". Null when no word is in it. */
const nameInWords = (fileName: string): string | null => {
  const words = fileName
    .replace(/\.[a-z\d]{1,8}$/iu, '')
    .replace(/[_.\s]+|(?<!\d)-|-(?!\d)/gu, ' ')
    .trim();
  return wordsOf(words).length === 0 ? null : words.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
};
