import type { Merge } from '../../../contract/editing';

export type Choice = 'mine' | 'theirs';

/** By attribute; null while nobody chose. */
export type Choices = Readonly<Record<string, Choice | null>>;

/** What only one of the two changed stands as that one left it; where both did, somebody has to choose. */
export const choicesFor = ({ fields }: Pick<Merge, 'fields'>): Choices =>
  Object.fromEntries(
    fields.map(({ attribute, isYours, isTheirs }) => [attribute, isYours === isTheirs ? null : isYours ? 'mine' : 'theirs']),
  );

export const isDecided = (choices: Choices): boolean => Object.values(choices).every((choice) => choice !== null);

/** What is saved: of what was typed that which is to stand. The rest is saved already. */
export const chosenData = (data: Readonly<Record<string, unknown>>, choices: Choices): Readonly<Record<string, unknown>> =>
  Object.fromEntries(Object.entries(data).filter(([attribute]) => choices[attribute] === 'mine'));
