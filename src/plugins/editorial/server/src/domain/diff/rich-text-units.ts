import { canonicalJson, isJsonArray, isJsonObject, type Json, type JsonObject } from '../../../../../../kernel';

/** A paragraph, heading, point of a list and the like, as people compare them. */
export interface Unit {
  /** What it is, in words. */
  readonly name: string;
  /** With the addresses of links behind their words. */
  readonly text: string;
  /** The same for units that look the same, bold and italics too. */
  readonly key: string;
}

/** Whether a value is Strapi's structured rich text. */
export const isRichText = (value: Json): value is readonly Json[] =>
  isJsonArray(value) &&
  value.length > 0 &&
  value.every((node) => isJsonObject(node) && typeof node.type === 'string' && isJsonArray(node.children));

/** Rich text as a row of units, in its order; empty paragraphs are left out. */
export const unitsOf = (blocks: readonly Json[]): readonly Unit[] =>
  blocks.flatMap((node) => (isJsonObject(node) ? unitsIn(node, 'Point') : [])).filter(({ text }) => text.trim() !== '');

const unitsIn = (node: JsonObject, point: string): readonly Unit[] => {
  const children = childrenOf(node);
  const lists = children.filter(({ type }) => type === 'list');
  if (node.type === 'list') return children.flatMap((child) => unitsIn(child, node.format === 'ordered' ? 'Numbered point' : 'Point'));
  if (node.type === 'list-item') return [unitOf(point, node), ...lists.flatMap((list) => unitsIn(list, point))];
  return [unitOf(NAMES[textAt(node, 'type')] ?? 'Paragraph', node)];
};

const NAMES: Readonly<Record<string, string>> = { heading: 'Heading', quote: 'Quote', code: 'Code', image: 'Picture' };

const unitOf = (name: string, node: JsonObject): Unit => {
  const children = childrenOf(node).filter(({ type }) => type !== 'list');
  const text = node.type === 'image' ? pictureText(node) : children.map(inlineText).join('');
  return { name, text, key: canonicalJson({ ...node, children }) };
};

const inlineText = (node: JsonObject): string => {
  if (node.type === 'text') return textAt(node, 'text');
  if (node.type === 'list') return '';
  const inner = childrenOf(node).map(inlineText).join('');
  const url = textAt(node, 'url');
  return node.type === 'link' && url !== '' && url !== inner ? `${inner} (${url})` : inner;
};

const pictureText = ({ image = null }: JsonObject): string =>
  isJsonObject(image) ? textAt(image, 'alternativeText') || textAt(image, 'name') || textAt(image, 'url') : '';

const childrenOf = ({ children }: JsonObject): readonly JsonObject[] =>
  isJsonArray(children) ? children.filter((child) => isJsonObject(child)) : [];
const textAt = (node: JsonObject, key: string): string => {
  const value = node[key];
  return typeof value === 'string' ? value : '';
};
