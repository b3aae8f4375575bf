import { Button } from '@strapi/design-system';
import { useNotification } from '@strapi/strapi/admin';
import { useState } from 'react';

import type { NetworkPartnership } from '../../../contract/network';
import { refusalWords } from '../api/refusal';
import { useEndSupportMutation } from '../api/network-api';
import { useWords } from '../words';
import { OpenSupportModal } from './open-support-modal';

/** Opens support access to a partnership that is not part of another, or ends one's own before its time. */
export const SupportControl = ({ partnership }: { readonly partnership: NetworkPartnership }) => {
  const words = useWords();
  const { toggleNotification } = useNotification();
  const [isOpening, setIsOpening] = useState(false);
  const [endSupport, { isLoading }] = useEndSupportMutation();
  const { id, name, openAccess, partOf } = partnership;
  const end = async (access: string) => {
    const answer = await endSupport({ partnership: id, access });
    if ('error' in answer) toggleNotification({ type: 'danger', message: refusalWords(answer.error, words('support.failed')) });
    else toggleNotification({ type: 'success', message: words('support.ended', { partnership: name }) });
  };
  if (openAccess) {
    return (
      <Button
        variant="danger-light"
        aria-label={words('support.end-to', { partnership: name })}
        loading={isLoading}
        onClick={() => void end(openAccess.id)}
      >
        {words('support.end')}
      </Button>
    );
  }
  if (partOf !== null) return null;
  return (
    <>
      <Button variant="tertiary" aria-label={words('support.ask-to', { partnership: name })} onClick={() => setIsOpening(true)}>
        {words('support.ask')}
      </Button>
      {isOpening && <OpenSupportModal partnership={partnership} onClose={() => setIsOpening(false)} />}
    </>
  );
};
