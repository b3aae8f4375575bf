import { ConfirmDialog } from '../../../../../admin-parts';
import { useWords } from '../words';
import type { AskedAct } from './use-person-acts';

interface ConfirmActProps {
  readonly asked: AskedAct;
  readonly isBusy: boolean;
  readonly onClose: () => void;
  readonly onConfirm: () => void;
}

export const ConfirmAct = ({ asked: { act, person }, ...dialog }: ConfirmActProps) => {
  const words = useWords();
  const kind = act === 'block' ? 'block' : person.state === 'invited' ? 'withdraw' : 'decline';
  return (
    <ConfirmDialog
      title={words(`people.${kind}.title`)}
      body={words(`people.${kind}.warning`, { name: person.name })}
      confirm={words(`people.${kind}`)}
      {...dialog}
    />
  );
};
