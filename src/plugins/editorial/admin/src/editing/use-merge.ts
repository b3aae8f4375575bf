import { useNotification } from '@strapi/strapi/admin';
import { useState } from 'react';

import type { Merge } from '../../../contract/editing';
import { useSaveChoiceMutation } from '../api/editing-api';
import { readRefusal } from '../api/refusal';
import type { DocumentAt } from '../document-at';
import { useWords } from '../words';
import { type Choice, type Choices, choicesFor, chosenData } from './choices';
import type { Unsaved } from './save-watch';

interface MergeArgs {
  readonly at: DocumentAt;
  readonly unsaved: Unsaved;
  readonly merge: Merge;
  readonly onDone: () => void;
}

/** What was chosen for each field, and the saving of it. */
export const useMerge = ({ at, unsaved, merge, onDone }: MergeArgs) => {
  const words = useWords();
  const { toggleNotification } = useNotification();
  const [choices, setChoices] = useState<Choices>(() => choicesFor(merge));
  const [refusal, setRefusal] = useState('');
  const [saveChoice, { isLoading: isBusy }] = useSaveChoiceMutation();
  const save = async () => {
    const data = chosenData(unsaved.data, choices);
    const answer = Object.keys(data).length === 0 ? { data } : await saveChoice({ ...at, data, seen: merge.seen });
    if ('error' in answer) {
      setRefusal(readRefusal(answer.error, words('merge.save-failed')).message);
      return;
    }
    onDone();
    toggleNotification({ type: 'success', message: words('merge.done') });
  };
  return {
    choices,
    refusal,
    isBusy,
    save,
    choose: (attribute: string, choice: Choice) => setChoices({ ...choices, [attribute]: choice }),
    forget: () => setRefusal(''),
  };
};
