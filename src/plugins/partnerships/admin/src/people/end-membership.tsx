import { ConfirmedAct } from '../../../../../admin-parts';
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
  const [end] = useEndMembershipMutation();
  return (
    <ConfirmedAct
      button={words('staff.end')}
      label={words('staff.end-of', { name })}
      title={words('staff.end-title', { name })}
      body={words(bodyOf(person), { name, above, partnership: partnership.name })}
      confirm={words('staff.end-confirm')}
      act={() => end({ partnership: partnership.id, person: id })}
      done={words(above === '' ? 'staff.ended' : 'staff.ended-stays', { name, above })}
      sayRefusal={(error) => refusalWords(error, words('staff.end-failed'))}
    />
  );
};

/** Who works for a partnership above this one reaches it afterwards, too. */
const bodyOf = ({ isYou, alsoThrough }: Person): WordKey => {
  if (alsoThrough.length > 0) return isYou ? 'staff.end-body-you-stays' : 'staff.end-body-stays';
  return isYou ? 'staff.end-body-you' : 'staff.end-body';
};
