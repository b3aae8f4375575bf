import { html, type Html, isJsonArray, isJsonObject, type Json, type JsonObject, NOTHING } from '../../../../../../kernel';

/** Strapi's structured rich text; null when the value is something else. */
export const readableBlocks = (value: Json): readonly Html[] | null => {
  if (!isJsonArray(value) || value.length === 0) return null;
  const nodes = value.filter(isJsonObject);
  return nodes.length === value.length && nodes.every(isBlock) ? nodes.map(blockOf) : null;
};

const isBlock = (node: JsonObject): boolean => typeof node.type === 'string' && isJsonArray(node.children);

const childrenOf = (node: JsonObject): readonly JsonObject[] => (isJsonArray(node.children) ? node.children.filter(isJsonObject) : []);

const blockOf = (node: JsonObject): Html => {
  const children = childrenOf(node);
  const kind = typeof node.type === 'string' ? node.type : '';
  switch (kind) {
    case 'list':
      return node.format === 'ordered'
        ? html`<ol>
            ${children.map(itemOf)}
          </ol>`
        : html`<ul>
            ${children.map(itemOf)}
          </ul>`;
    case 'quote':
      return html`<blockquote>${children.map(inlineOf)}</blockquote>`;
    case 'heading':
      return html`<p class="heading">${children.map(inlineOf)}</p>`;
    default:
      return html`<p>${children.map(inlineOf)}</p>`;
  }
};

const itemOf = (node: JsonObject): Html =>
  node.type === 'list' ? html`<li>${blockOf(node)}</li>` : html`<li>${childrenOf(node).map(inlineOf)}</li>`;

/** A link is shown with where it leads, and is none: what is read here is not public yet, and need not be told to other websites. */
const inlineOf = (node: JsonObject): Html => {
  if (node.type === 'link') {
    const url = typeof node.url === 'string' ? node.url : '';
    return html`<span>${childrenOf(node).map(inlineOf)}</span>${url === '' ? NOTHING : html` <span class="quiet">(${url})</span>`}`;
  }
  const text = typeof node.text === 'string' ? node.text : '';
  const plain = html`${text}`;
  if (node.bold === true) return html`<strong>${plain}</strong>`;
  return node.italic === true ? html`<em>${plain}</em>` : plain;
};
