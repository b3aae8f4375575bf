import { useNotification } from '@strapi/strapi/admin';

import { refusalWords } from '../api/refusal';
import { useWorkInMutation } from '../api/mine-api';
import { useWords } from '../words';

/** Picks the partnership one works in; everything on the page that follows it is asked for again. */
export const usePick = (onPicked: () => void) => {
  const words = useWords();
  const { toggleNotification } = useNotification();
  const [workIn] = useWorkInMutation();
  return async ({ id, name }: { readonly id: string | null; readonly name: string }): Promise<void> => {
    const answer = await workIn({ partnership: id });
    if ('error' in answer) {
      toggleNotification({ type: 'danger', message: refusalWords(answer.error, words('switcher.failed')) });
      return;
    }
    onPicked();
    toggleNotification({ type: 'info', message: words('switcher.picked', { name }) });
  };
};
