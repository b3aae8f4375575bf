import { Alert, Button, Flex, Modal, Typography } from '@strapi/design-system';

import type { Standing } from '../../../contract/publication';
import type { DocumentAt } from '../document-at';
import { useWords } from '../words';
import { useWithdrawal } from './use-withdrawal';
import { WithdrawFields } from './withdraw-fields';
import { WithdrawPlaces } from './withdraw-places';

interface WithdrawModalProps {
  readonly at: DocumentAt;
  readonly standing: Pick<Standing, 'title' | 'usedIn'>;
  readonly onClose: () => void;
  readonly onDone: () => void;
}

/** Kind, reason and replacement of a withdrawal. Nothing typed is lost when the server refuses. */
export const WithdrawModal = ({ at, standing: { title, usedIn }, onClose, onDone }: WithdrawModalProps) => {
  const words = useWords();
  const { form, change, errors, refusal, isBusy, send } = useWithdrawal(at, onDone);
  return (
    <Modal.Root open onOpenChange={(open) => !open && onClose()}>
      <Modal.Content>
        <Modal.Header closeLabel={words('withdraw.cancel')}>
          <Modal.Title>{words('withdraw.title', { title })}</Modal.Title>
        </Modal.Header>
        <Modal.Body>
          <Flex direction="column" alignItems="stretch" gap={6}>
            {refusal && (
              <Alert variant="danger" closeLabel={words('alert.close')} role="alert">
                {refusal}
              </Alert>
            )}
            <Typography tag="p">{words('withdraw.intro')}</Typography>
            <WithdrawPlaces places={usedIn} />
            <WithdrawFields uid={at.uid} form={form} errors={errors} onChange={change} />
          </Flex>
        </Modal.Body>
        <Modal.Footer>
          <Button variant="tertiary" disabled={isBusy} onClick={onClose}>
            {words('withdraw.cancel')}
          </Button>
          <Button variant="danger" loading={isBusy} onClick={() => void send()}>
            {words('withdraw.confirm')}
          </Button>
        </Modal.Footer>
      </Modal.Content>
    </Modal.Root>
  );
};
