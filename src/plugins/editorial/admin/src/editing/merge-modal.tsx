import { Alert, Button, Flex, Loader, Modal, Typography } from '@strapi/design-system';

import type { Merge } from '../../../contract/editing';
import { useGetMergeQuery } from '../api/editing-api';
import type { DocumentAt } from '../document-at';
import { formatTime } from '../format-time';
import { WideModalContent } from '../history/wide-modal-content';
import { LookupFailed } from '../publication/lookup-failed';
import { useWords } from '../words';
import { isDecided } from './choices';
import { MergeFieldChoice } from './merge-field-choice';
import type { Unsaved } from './save-watch';
import { useMerge } from './use-merge';

interface MergeModalProps {
  readonly at: DocumentAt;
  readonly unsaved: Unsaved;
  readonly onLater: () => void;
  readonly onDone: () => void;
}

/** What was typed beside what somebody else saved meanwhile: for each field one of the two stands, and is saved. */
export const MergeModal = (props: MergeModalProps) => {
  const words = useWords();
  const { at, unsaved, onLater } = props;
  const { data, error, isFetching, refetch } = useGetMergeQuery({ ...at, request: unsaved }, { refetchOnMountOrArgChange: true });
  return (
    <Modal.Root open onOpenChange={(open) => !open && onLater()}>
      <WideModalContent>
        <Modal.Header closeLabel={words('merge.later')}>
          <Modal.Title>{words('merge.title')}</Modal.Title>
        </Modal.Header>
        {!isFetching && data && error === undefined ? (
          <MergeForm {...props} merge={data} />
        ) : (
          <Modal.Body>
            {isFetching ? (
              <Loader small>{words('merge.loading')}</Loader>
            ) : (
              <LookupFailed error={error} fault={words('merge.failed')} onRetry={() => void refetch()} />
            )}
          </Modal.Body>
        )}
      </WideModalContent>
    </Modal.Root>
  );
};

const MergeForm = ({ onLater, ...props }: MergeModalProps & { readonly merge: Merge }) => {
  const words = useWords();
  const { merge } = props;
  const { choices, choose, refusal, forget, isBusy, save } = useMerge(props);
  return (
    <>
      <Modal.Body>
        <Flex direction="column" alignItems="stretch" gap={5}>
          {refusal !== '' && (
            <Alert variant="danger" closeLabel={words('history.close')} role="alert" onClose={forget}>
              {refusal}
            </Alert>
          )}
          <Typography tag="p">
            {words('merge.intro', { name: merge.by || words('history.concord'), time: formatTime(merge.at) })}
          </Typography>
          {merge.fields.length === 0 && <Typography tag="p">{words('merge.same')}</Typography>}
          {merge.fields.map((field) => (
            <MergeFieldChoice
              key={field.attribute}
              field={field}
              choice={choices[field.attribute] ?? null}
              onChoose={(choice) => choose(field.attribute, choice)}
            />
          ))}
        </Flex>
      </Modal.Body>
      <Modal.Footer>
        <Button variant="tertiary" disabled={isBusy} onClick={onLater}>
          {words('merge.later')}
        </Button>
        <Button loading={isBusy} disabled={!isDecided(choices)} onClick={() => void save()}>
          {words('merge.save')}
        </Button>
      </Modal.Footer>
    </>
  );
};
