import { html, NOTHING } from '../../../../../../kernel';

import type { MailContent } from './mail-content';

export interface RenderedMail {
  readonly subject: string;
  readonly text: string;
  readonly html: string;
}

/** An e-mail as text and as markup that says the same; the subject is one line of at most 150 characters. */
export const renderMail = (content: MailContent): RenderedMail => ({
  subject: oneLine(content.subject, LONGEST_SUBJECT),
  text: textOf(content),
  html: markupOf(content),
});

const LONGEST_SUBJECT = 150;

/** Headers end at a line break: what stands behind one would be another header. */
const oneLine = (words: string, most: number): string => {
  const line = words.replaceAll(/[\p{Cc}\u2028\u2029]+/gu, ' ').trim();
  return line.length > most ? `${line.slice(0, most - 1).trimEnd()}…` : line;
};

const textOf = ({ paragraphs, quote, link, why }: MailContent): string => {
  const quoted =
    quote === ''
      ? []
      : [
          quote
            .split(/\r\n|\r|\n/)
            .map((line) => `  ${line}`)
            .join('\n'),
        ];
  const place = link ? [`${link.label}:\n${link.url}`] : [];
  return `${[...paragraphs, ...quoted, ...place, `--\n${why}`].join('\n\n')}\n`;
};

const P = 'margin:0 0 16px';
const BODY = 'margin:0;padding:24px;background:#eff3f5;color:#15171c;font:16px/1.6 sans-serif';
const CARD = 'max-width:560px;margin:0 auto;padding:24px;background:#ffffff;border:1px solid #d5d7dc';
const QUOTE = 'margin:0 0 16px;padding:0 0 0 16px;border-left:4px solid #0f5466;white-space:pre-line';
const BUTTON = 'display:inline-block;padding:10px 20px;background:#0f5466;color:#ffffff;text-decoration:none;font-weight:600';

const markupOf = ({ subject, paragraphs, quote, link, why }: MailContent): string =>
  html`<!doctype html>
    <html lang="en-GB">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${oneLine(subject, LONGEST_SUBJECT)}</title>
      </head>
      <body style="${BODY}">
        <div style="${CARD}" role="article" lang="en-GB">
          ${paragraphs.map((words) => html`<p style="${P}">${words}</p>`)}
          ${quote === '' ? NOTHING : html`<blockquote style="${QUOTE}">${quote}</blockquote>`}
          ${link ? html`<p style="${P}"><a style="${BUTTON}" href="${link.url}">${link.label}</a></p>` : NOTHING}
          <p style="margin:0;color:#4d525c;font-size:14px">${why}</p>
        </div>
      </body>
    </html>`.html;
