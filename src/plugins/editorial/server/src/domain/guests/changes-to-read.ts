import { html, type Html, NOTHING } from '../../../../../../kernel';
import type { Change, ItemChange, Piece, RowChange, ValueChange } from '../../../../contract';
import { quoted } from '../labels';

/** What changed in the words since somebody outside answered or looked. */
export interface SinceThen {
  /** `you agreed`. */
  readonly since: string;
  /** Null when the words of that time are not kept any more. */
  readonly changes: readonly Change[] | null;
  /** In what stands in it. */
  readonly items: readonly ItemChange[];
}

/** The changes as markup: what came is `ins`, what went `del`, each said for those who do not see it; long unchanged text is cut. */
export const changesToRead = ({ since, changes, items }: SinceThen): Html =>
  html`<details class="what-changed" open>
    <summary>What changed since ${since}</summary>
    <p class="quiet">Words that came are underlined, words that went are struck through. Below are the words of today.</p>
    ${wordsOfAll(changes, items)}
  </details>`;

const wordsOfAll = (changes: readonly Change[] | null, items: readonly ItemChange[]): Html => {
  if (changes === null) return html`<p>What you saw then is not kept any more. Please read it as a whole.</p>`;
  if (changes.length + items.length === 0) return html`<p>Something that stands in it was changed.</p>`;
  return html`${changes.map(changeOf)} ${items.map(itemOf)}`;
};

const itemOf = ({ title, name, changes }: ItemChange): Html =>
  html`<div class="change-group">
    <p class="change-label">Changed in the ${name} ${quoted(title)}</p>
    ${changes === null ? html`<p>It belongs to another partnership, and its new words are not public yet.</p>` : changes.map(changeOf)}
  </div>`;

const changeOf = (change: Change): Html =>
  html`<div class="change">${change.label === '' ? NOTHING : html`<p class="change-label">${change.label}</p>`} ${insideOf(change)}</div>`;

const insideOf = (change: Change): Html => {
  switch (change.kind) {
    case 'value':
      return valueOf(change);
    case 'text':
      return html`<p class="words">${shortened(change.pieces).map(pieceOf)}</p>`;
    case 'group':
      return html`<div class="change-group">${change.changes.map(changeOf)}</div>`;
    case 'list':
      return html`<ul class="change-rows">
        ${change.rows.map(rowOf)}
      </ul>`;
  }
};

const valueOf = ({ before, after }: ValueChange): Html =>
  html`<p>${before === null ? NOTHING : went(before)} ${after === null ? html`<em>now empty</em>` : came(after)}</p>`;

const rowOf = (row: RowChange): Html => {
  if (row.kind === 'same') return html`<li class="quiet">${row.count === 1 ? 'One stands' : `${String(row.count)} stand`} as before.</li>`;
  return html`<li>
    <p class="change-label">${tagOf(row)}: ${row.name}</p>
    ${row.changes.map(changeOf)}
  </li>`;
};

const tagOf = (row: Exclude<RowChange, { readonly kind: 'same' }>): string => {
  if (row.kind !== 'changed') return row.kind === 'added' ? 'Added' : 'Removed';
  if (!row.isMoved) return 'Changed';
  return isOnlyMoved(row.changes) ? 'Moved' : 'Moved and changed';
};

const isOnlyMoved = (changes: readonly Change[]): boolean =>
  changes.every((change) => change.kind === 'text' && change.pieces.every(({ kind }) => kind === 'same'));

const pieceOf = ({ kind, text }: Piece): Html => {
  if (kind === 'same') return html`${text}`;
  return kind === 'added' ? came(text) : went(text);
};

const came = (text: string): Html => html`<ins><span class="unseen">Added: </span>${text}</ins>`;
const went = (text: string): Html => html`<del><span class="unseen">Removed: </span>${text}</del>`;

/** Unchanged text longer than this is told by its edges. */
const LONG = 300;
const EDGE = 120;

/** Before the first change and after the last only what is near; between two, what is near to either. */
const shortened = (pieces: readonly Piece[]): readonly Piece[] =>
  pieces.map((piece, index) => {
    if (piece.kind !== 'same' || piece.text.length <= LONG) return piece;
    const head = index === 0 ? '' : piece.text.slice(0, EDGE).replace(/\S*$/, '');
    const tail = index === pieces.length - 1 ? '' : piece.text.slice(-EDGE).replace(/^\S*/, '');
    return { kind: 'same', text: `${head}…${tail}` };
  });
