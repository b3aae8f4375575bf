import { ConfirmedAct } from '../../../../../admin-parts';
import type { SupportAccess } from '../../../contract/people';
import { useEndVisitMutation } from '../api/people-api';
import { refusalWords } from '../api/refusal';
import { useWords } from '../words';

interface EndVisitProps {
  readonly partnership: { readonly id: string; readonly name: string };
  readonly access: SupportAccess;
}

/** By which a manager ends the support access of an administrator of the network, after saying what that means. */
export const EndVisit = ({ partnership, access }: EndVisitProps) => {
  const words = useWords();
  const [end] = useEndVisitMutation();
  const facts = { name: access.openedBy ?? words('support.somebody'), partnership: partnership.name };
  return (
    <ConfirmedAct
      button={words('support.end-visit')}
      label={words('support.end-visit-of', facts)}
      title={words('support.end-visit-title', facts)}
      body={words('support.end-visit-body', facts)}
      confirm={words('support.end-visit-confirm')}
      act={() => end({ partnership: partnership.id, access: access.id })}
      done={words('support.visit-ended', facts)}
      sayRefusal={(error) => refusalWords(error, words('support.failed'))}
    />
  );
};
