import { type DocumentNode, Kind, type SelectionNode, type SelectionSetNode } from 'graphql';

import { LIMITS, refusal } from './limits';

/**
 * Refuses documents that are too big in one respect or other, in time that grows with their length alone: this runs
 * before validation, whose own time can grow with the square. Throws `query.too-many-fragments`,
 * `query.too-many-aliases`, `query.too-many-repeats`.
 */
export const checkShape = ({ definitions }: DocumentNode): void => {
  const fragments = definitions.filter(({ kind }) => kind === Kind.FRAGMENT_DEFINITION).length;
  refuseAbove(fragments, LIMITS.fragments, { code: 'query.too-many-fragments', what: 'fragments' });
  const found = { aliases: 0, repeats: 0 };
  for (const definition of definitions) if ('selectionSet' in definition) inspect(definition.selectionSet, found);
  refuseAbove(found.aliases, LIMITS.aliases, { code: 'query.too-many-aliases', what: 'aliases' });
  refuseAbove(found.repeats, LIMITS.repeats, { code: 'query.too-many-repeats', what: 'selections of one field in the same place' });
};

interface Found {
  aliases: number;
  repeats: number;
}

const inspect = ({ selections }: SelectionSetNode, found: Found): void => {
  const names = new Map<string, number>();
  for (const selection of selections) {
    if (selection.kind === Kind.FIELD && selection.alias) found.aliases += 1;
    const name = nameOf(selection);
    const times = (names.get(name) ?? 0) + 1;
    names.set(name, times);
    found.repeats = Math.max(found.repeats, times);
    if ('selectionSet' in selection && selection.selectionSet) inspect(selection.selectionSet, found);
  }
};

const nameOf = (selection: SelectionNode): string => {
  if (selection.kind === Kind.FIELD) return selection.alias?.value ?? selection.name.value;
  return selection.kind === Kind.FRAGMENT_SPREAD ? `...${selection.name.value}` : '... on';
};

const refuseAbove = (number: number, limit: number, { code, what }: { readonly code: string; readonly what: string }): void => {
  if (number > limit)
    throw refusal(code, `The query has ${String(number)} ${what}; at most ${String(limit)} are taken. Split it into several.`);
};
