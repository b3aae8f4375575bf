import { escapeHtml } from './escape-html';

type Attributes = Readonly<Record<string, string | number | null>>;

/** An element around HTML that is safe already; attributes that are null are left out, the others escaped. */
export const element = (name: string, inner: string, attributes: Attributes = {}): string =>
  `<${name}${attributesOf(attributes)}>${inner}</${name}>`;

/** An element without content. */
export const voidElement = (name: string, attributes: Attributes): string => `<${name}${attributesOf(attributes)}>`;

/** An element around plain text; nothing at all where there are no words. */
export const textElement = (name: string, text: string | null): string =>
  text === null || text === '' ? '' : element(name, escapeHtml(text));

const attributesOf = (attributes: Attributes): string =>
  Object.entries(attributes)
    .map(([name, value]) => (value === null ? '' : ` ${name}="${escapeHtml(String(value))}"`))
    .join('');
