import { Alert, Button, Flex, Loader, Typography } from '@strapi/design-system';
import { useForm, useNotification } from '@strapi/strapi/admin';
import { useState } from 'react';

import type { RestorePlan } from '../../../contract/history';
import { useGetRestorePlanQuery, useRestoreMutation } from '../api/history-api';
import { readRefusal } from '../api/refusal';
import type { DocumentAt } from '../document-at';
import { FoldedList } from '../publication/folded-list';
import { LookupFailed } from '../publication/lookup-failed';
import { useWords } from '../words';
import { ChangesView } from './changes-view';

interface RestoreViewProps {
  readonly at: DocumentAt;
  readonly revision: number;
  readonly onDone: () => void;
}

/** What bringing an older revision back would change, what cannot come back, and the button. */
export const RestoreView = (props: RestoreViewProps) => {
  const words = useWords();
  const { at, revision } = props;
  const { data, error, isFetching, refetch } = useGetRestorePlanQuery({ ...at, revision }, { refetchOnMountOrArgChange: true });
  if (isFetching) return <Loader small>{words('restore.loading')}</Loader>;
  if (!data || error !== undefined) return <LookupFailed error={error} fault={words('restore.failed')} onRetry={() => void refetch()} />;
  return <Plan {...props} plan={data} />;
};

const Plan = ({ at, revision, onDone, plan: { comparison, leftOut, seen } }: RestoreViewProps & { readonly plan: RestorePlan }) => {
  const words = useWords();
  const { toggleNotification } = useNotification();
  const isModified = useForm('RestoreView', ({ modified }) => modified);
  const [refusal, setRefusal] = useState('');
  const [restore, { isLoading }] = useRestoreMutation();
  const isSame = comparison.changes.length === 0;
  const bringBack = async () => {
    const answer = await restore({ ...at, revision, request: { seen } });
    if ('error' in answer) {
      setRefusal(readRefusal(answer.error, words('restore.fault')).message);
      return;
    }
    const left = answer.data.leftOut.length;
    toggleNotification({ type: left > 0 ? 'warning' : 'success', message: words('restore.done', { revision, left }) });
    onDone();
  };
  return (
    <Flex direction="column" alignItems="stretch" gap={5}>
      {refusal !== '' && (
        <Alert variant="danger" closeLabel={words('history.close')} role="alert" onClose={() => setRefusal('')}>
          {refusal}
        </Alert>
      )}
      <Typography tag="p">{words(isSame ? 'restore.same' : 'restore.intro', { revision })}</Typography>
      <FoldedList title={words('restore.left-out')} items={leftOut} />
      <ChangesView changes={comparison.changes} />
      {!isSame && isModified && <Typography tag="p">{words('restore.unsaved')}</Typography>}
      {!isSame && (
        <Flex>
          <Button loading={isLoading} disabled={isModified} onClick={() => void bringBack()}>
            {words('restore.confirm', { revision })}
          </Button>
        </Flex>
      )}
    </Flex>
  );
};
