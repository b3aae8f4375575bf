import { useNotification } from '@strapi/strapi/admin';

import { ConfirmDialog } from '../../../../../admin-parts';
import type { SiteKey } from '../../../contract/site-keys';
import { useRevokeSiteKeyMutation } from '../api/keys-api';
import { refusalWords } from '../api/refusal';
import { useWords } from '../words';

interface RevokeDialogProps {
  readonly partnership: string;
  readonly siteKey: SiteKey;
  readonly onClose: () => void;
}

export const RevokeDialog = ({ partnership, siteKey: { id, name }, onClose }: RevokeDialogProps) => {
  const words = useWords();
  const { toggleNotification } = useNotification();
  const [revoke, { isLoading }] = useRevokeSiteKeyMutation();
  const confirm = async () => {
    const result = await revoke({ partnership, keyId: id });
    toggleNotification(
      'data' in result
        ? { type: 'success', message: words('keys.revoked', { name }) }
        : { type: 'danger', message: refusalWords(result.error, words('common.failed')) },
    );
    onClose();
  };
  return (
    <ConfirmDialog
      title={words('keys.revoke.title')}
      body={words('keys.revoke.warning', { name })}
      confirm={words('keys.revoke.confirm')}
      isBusy={isLoading}
      onClose={onClose}
      onConfirm={() => void confirm()}
    />
  );
};
