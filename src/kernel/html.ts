/** Markup that is safe to send as it is. */
export interface Html {
  readonly html: string;
}

type Part = string | Html | readonly Html[];

/** Builds markup; every value that is not markup itself is escaped. */
export const html = (texts: TemplateStringsArray, ...parts: readonly Part[]): Html => ({
  html: texts.map((text, index) => `${text}${index < parts.length ? markupOf(parts[index] ?? '') : ''}`).join(''),
});

export const NOTHING: Html = { html: '' };

const markupOf = (part: Part): string => {
  if (typeof part === 'string') return escape(part);
  return 'html' in part ? part.html : part.map((each) => each.html).join('');
};

const ESCAPED: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

const escape = (text: string): string => text.replaceAll(/[&<>"']/g, (letter) => ESCAPED[letter] ?? letter);
