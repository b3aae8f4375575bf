import { useState } from 'react';

import { useWords } from '../words';
import { useLifeAct } from './use-life-act';

export interface SplitForm {
  readonly isNew: boolean;
  /** Slug of the one that gets it. */
  readonly into: string;
  readonly name: string;
  readonly shortName: string;
  readonly take: readonly string[];
  readonly people: readonly string[];
}

const EMPTY: SplitForm = { isNew: true, into: '', name: '', shortName: '', take: [], people: [] };

/** What was chosen to go over, and where to. */
export const useSplitForm = (partnership: string) => {
  const words = useWords();
  const { look, ...state } = useLifeAct(partnership, 'split');
  const [form, setForm] = useState(EMPTY);
  const [error, setError] = useState<string>();
  const change = (part: Partial<SplitForm>) => {
    setForm({ ...form, ...part });
    setError(undefined);
  };
  const ask = () => {
    const { isNew, into, name, shortName, take, people } = form;
    if (into.trim() === '') setError(words(isNew ? 'life.split.slug-missing' : 'life.choose-missing'));
    else void look({ into: into.trim(), founding: isNew ? { name, shortName } : null, take, people });
  };
  return { form, error, state, change, ask };
};
