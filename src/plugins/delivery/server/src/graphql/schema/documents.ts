import type { Document } from '../../application/ports';
import type { Page } from '../../domain/reading/page';

export type TypeName = Document['__typename'];
export type DocumentOf<Name extends TypeName> = Extract<Document, { readonly __typename: Name }>;

interface EdgeOf<Node> {
  readonly node: Node;
  readonly cursor: string;
}

/** The document when it is of the type; null otherwise. */
export const only = <Name extends TypeName>(name: Name, document: Document | null): DocumentOf<Name> | null =>
  document !== null && isA(name)(document) ? document : null;

/** The document, or the notice in its place. */
export const orWithdrawn = <Name extends TypeName>(
  name: Name,
  document: Document | null,
): DocumentOf<Name> | DocumentOf<'Withdrawn'> | null => only(name, document) ?? only('Withdrawn', document);

export const isA =
  <Name extends TypeName>(name: Name) =>
  (document: Document): document is DocumentOf<Name> =>
    document.__typename === name;

/** The same page, known to hold one type: lists of a kind never hold another, nor notices. */
export const pageOnly = <Name extends TypeName, Edge extends EdgeOf<Document>>(
  name: Name,
  { edges, nodes, pageInfo }: Page<Document, Edge>,
): Page<DocumentOf<Name>, Edge & EdgeOf<DocumentOf<Name>>> => ({
  edges: edges.filter((edge): edge is Edge & EdgeOf<DocumentOf<Name>> => isA(name)(edge.node)),
  nodes: nodes.filter(isA(name)),
  pageInfo,
});

/** Goes on with a value that may have been known at once. */
export const then = <Value, Result>(
  value: Value | Promise<Value>,
  next: (value: Value) => Result | Promise<Result>,
): Result | Promise<Result> => (value instanceof Promise ? value.then(next) : next(value));

export type Published = DocumentOf<'Issue' | 'Story' | 'Event' | 'Briefing' | 'Contact'>;

/** The same page of search results, known to hold neither partnerships nor notices. */
export const pagePublished = ({ edges, nodes, pageInfo }: Page<Document>): Page<Published> => ({
  edges: edges.filter((edge): edge is EdgeOf<Published> => isPublished(edge.node)),
  nodes: nodes.filter(isPublished),
  pageInfo,
});

const isPublished = (document: Document): document is Published =>
  document.__typename !== 'Partnership' && document.__typename !== 'Withdrawn';
