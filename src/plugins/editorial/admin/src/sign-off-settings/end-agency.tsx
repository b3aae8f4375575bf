import { ConfirmedAct } from '../../../../../admin-parts';
import type { Agency } from '../../../contract/sign-off';
import { readRefusal } from '../api/refusal';
import { useEndAgencyMutation } from '../api/sign-off-api';
import { useWords } from '../words';

interface EndAgencyProps {
  readonly partnership: string;
  readonly agency: Pick<Agency, 'id' | 'name'>;
}

/** Ends an agency, after saying what that means. */
export const EndAgency = ({ partnership, agency: { id, name } }: EndAgencyProps) => {
  const words = useWords();
  const [end] = useEndAgencyMutation();
  return (
    <ConfirmedAct
      button={words('desk.end')}
      label={words('desk.end-of', { name })}
      title={words('desk.end-title', { name })}
      body={words('desk.end-body')}
      confirm={words('desk.end')}
      act={() => end({ partnership, id })}
      done={words('desk.ended', { name })}
      sayRefusal={(error) => readRefusal(error, words('desk.end-failed')).message}
    />
  );
};
