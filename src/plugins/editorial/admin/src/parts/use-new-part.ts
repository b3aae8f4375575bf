import { useState } from 'react';

import { useAddPartMutation } from '../api/parts-api';
import { readRefusal } from '../api/refusal';
import type { DocumentAt } from '../document-at';
import { useWords } from '../words';
import type { Part, PartsOf } from './part';

interface NewPartOptions {
  readonly whole: DocumentAt;
  readonly parts: PartsOf;
  readonly onAdded: (part: Part) => void;
}

/** What is typed for a new part, and its creation. */
export const useNewPart = ({ whole, parts, onAdded }: NewPartOptions) => {
  const words = useWords();
  const [title, setTitle] = useState('');
  const [depth, setDepth] = useState(1);
  const [error, setError] = useState('');
  const [addPart, { isLoading: isBusy }] = useAddPartMutation();

  const add = async () => {
    if (isBusy) return;
    if (title.trim() === '') {
      setError(words('parts.title-missing'));
      return;
    }
    const answer = await addPart({ whole, parts, title: title.trim(), depth });
    if ('error' in answer) {
      setError(readRefusal(answer.error, words('fault.add')).message);
      return;
    }
    setTitle('');
    setError('');
    if (answer.data) onAdded(answer.data);
  };
  return { title, depth, error, isBusy, setTitle, setDepth, add };
};
