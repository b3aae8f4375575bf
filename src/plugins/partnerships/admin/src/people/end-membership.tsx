import { Button } from '@strapi/design-system';
import { useNotification } from '@strapi/strapi/admin';
import { useState } from 'react';

import { ConfirmDialog } from '../../../../../admin-parts';
import type { Person } from '../../../contract/people';
import { refusalWords } from '../api/refusal';
import { useEndMembershipMutation } from '../api/people-api';
import { useWords, type WordKey } from '../words';
import { houses } from './ways-from-above';

interface EndMembershipProps {
  readonly partnership: { readonly id: string; readonly name: string };
  readonly person: Person;
}

/** Ends a membership, after saying what that means. */
export const EndMembership = ({ partnership, person }: EndMembershipProps) => {
  const words = useWords();
  const { id, name, alsoThrough } = person;
  const above = houses(alsoThrough);
  const { toggleNotification } = useNotification();
  const [isOpen, setIsOpen] = useState(false);
  const [end, { isLoading }] = useEndMembershipMutation();
  const confirm = async () => {
    const answer = await end({ partnership: partnership.id, person: id });
    setIsOpen(false);
    if ('error' in answer) toggleNotification({ type: 'danger', message: refusalWords(answer.error, words('staff.end-failed')) });
    else toggleNotification({ type: 'success', message: words(above === '' ? 'staff.ended' : 'staff.ended-stays', { name, above }) });
  };
  return (
    <>
      <Button variant="danger-light" aria-label={words('staff.end-of', { name })} onClick={() => setIsOpen(true)}>
        {words('staff.end')}
      </Button>
      {isOpen && (
        <ConfirmDialog
          title={words('staff.end-title', { name })}
          body={words(bodyOf(person), { name, above, partnership: partnership.name })}
          confirm={words('staff.end-confirm')}
          isBusy={isLoading}
          onClose={() => setIsOpen(false)}
          onConfirm={() => void confirm()}
        />
      )}
    </>
  );
};

/** Who works for a partnership above this one reaches it afterwards, too. */
const bodyOf = ({ isYou, alsoThrough }: Person): WordKey => {
  if (alsoThrough.length > 0) return isYou ? 'staff.end-body-you-stays' : 'staff.end-body-stays';
  return isYou ? 'staff.end-body-you' : 'staff.end-body';
};
