import { ConfirmDialog } from '../../../../../admin-parts';
import { useWords } from '../words';
import { ChooseAgency } from './choose-agency';
import { NoteModal } from './note-modal';
import type { Review } from './use-review';

/** The dialog of what was pressed, while one is open. */
export const ReviewDialogs = ({ review }: { readonly review: Review }) => {
  const words = useWords();
  const { dialog, isBusy, close, send } = review;
  switch (dialog) {
    case 'submit':
    case 'request-changes':
      return <NoteModal review={review} action={dialog} />;
    case 'choose-agency':
      return <ChooseAgency review={review} />;
    case 'archive':
    case 'take-back':
      return (
        <ConfirmDialog
          title={words(`review.${dialog}-title`)}
          body={review.refusal || words(`review.${dialog}-body`)}
          confirm={words(`review.${dialog}`)}
          variant="default"
          isBusy={isBusy}
          onClose={close}
          onConfirm={() => void send(dialog)}
        />
      );
    case null:
      return null;
  }
};
