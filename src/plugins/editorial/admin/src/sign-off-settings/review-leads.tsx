import { Button } from '@strapi/design-system';
import { useNotification } from '@strapi/strapi/admin';
import { useState } from 'react';

import { FormModal, ListRow, RowList, Section } from '../../../../../admin-parts';
import type { Signatory, SignOffDesk } from '../../../contract/sign-off';
import { readRefusal } from '../api/refusal';
import { useNameReviewLeadsMutation } from '../api/sign-off-api';
import { useWords } from '../words';
import { SeatList } from './seat-list';
import { Signatories } from './signatories';

interface ReviewLeadsProps {
  readonly partnership: string;
  readonly desk: SignOffDesk;
}

/** Without whom nothing that tells of a case goes public. */
export const ReviewLeads = (props: ReviewLeadsProps) => {
  const words = useWords();
  const [isOpen, setIsOpen] = useState(false);
  const { reviewLeads, people } = props.desk;
  return (
    <Section title={words('desk.leads')} intro={words('desk.leads-intro')}>
      <RowList label={words('desk.leads')}>
        <ListRow
          acts={
            <Button variant="secondary" aria-label={words('desk.leads-change')} onClick={() => setIsOpen(true)}>
              {words('desk.change')}
            </Button>
          }
        >
          <Signatories signatories={reviewLeads} people={people} nobody={words('desk.leads-nobody')} />
        </ListRow>
      </RowList>
      {isOpen && <ReviewLeadsModal {...props} onClose={() => setIsOpen(false)} />}
    </Section>
  );
};

const ReviewLeadsModal = ({ partnership, desk, onClose }: ReviewLeadsProps & { readonly onClose: () => void }) => {
  const words = useWords();
  const { toggleNotification } = useNotification();
  const [signatories, setSignatories] = useState<readonly Signatory[]>(desk.reviewLeads);
  const [refusal, setRefusal] = useState('');
  const [name, { isLoading }] = useNameReviewLeadsMutation();
  const send = async () => {
    const answer = await name({ partnership, signatories });
    if ('error' in answer) {
      setRefusal(readRefusal(answer.error, words('desk.save-failed')).message);
      return;
    }
    toggleNotification({ type: 'success', message: words('desk.saved') });
    onClose();
  };
  return (
    <FormModal
      title={words('desk.leads')}
      confirm={words('desk.save')}
      isBusy={isLoading}
      {...{ refusal, onClose }}
      onSubmit={() => void send()}
    >
      <SeatList legend={words('desk.leads-who')} people={desk.people} signatories={signatories} onChange={setSignatories} />
    </FormModal>
  );
};
