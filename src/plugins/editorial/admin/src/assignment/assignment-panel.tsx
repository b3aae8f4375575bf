import type { PanelComponent } from '@strapi/content-manager/strapi-admin';
import { Button, Flex, VisuallyHidden } from '@strapi/design-system';
import { useState } from 'react';

import type { PartnershipsAdmin } from '../../../../partnerships/contract/admin';
import type { AssignmentDesk } from '../../../contract/assignment';
import type { GovernedTypes } from '../../../contract/governed-type';
import { readRefusal } from '../api/refusal';
import { useAssignMutation, useClearAssignmentMutation, useGetAssignmentQuery } from '../api/work-api';
import type { DocumentAt } from '../document-at';
import { ownRecordOf } from '../own-record';
import { LookupFailed } from '../publication/lookup-failed';
import { RefusalNote } from '../publication/refusal-note';
import { useWords } from '../words';
import { AssignForm } from './assign-form';
import { AssignmentFacts } from './assignment-facts';

/** The panel that says whose a document is to do, and until when. */
export const createAssignmentPanel = (governed: GovernedTypes, { useWorksFor }: Pick<PartnershipsAdmin, 'useWorksFor'>): PanelComponent => {
  const AssignmentPanel: PanelComponent = ({ model, documentId, document }) => {
    const words = useWords();
    const isOurs = useWorksFor(ownRecordOf(governed[model], document));
    if (!governed[model] || !isOurs || !documentId || documentId === 'create') return null;
    return { title: words('assignment.title'), content: <AssignmentView key={documentId} at={{ uid: model, documentId }} /> };
  };
  return AssignmentPanel;
};

const AssignmentView = ({ at }: { readonly at: DocumentAt }) => {
  const words = useWords();
  const { data, error, isLoading, refetch } = useGetAssignmentQuery(at, { refetchOnMountOrArgChange: true });
  if (isLoading) return null;
  if (!data) return <LookupFailed error={error} fault={words('assignment.failed')} onRetry={() => void refetch()} />;
  return <Assigned at={at} desk={data} />;
};

const Assigned = ({ at, desk }: { readonly at: DocumentAt; readonly desk: AssignmentDesk }) => {
  const words = useWords();
  const [isOpen, setIsOpen] = useState(false);
  const { announcement, refusal, setRefusal, isBusy, assign, clear } = useAssigning(at, () => setIsOpen(false));
  const { assignment, mayAssign } = desk;
  return (
    <Flex direction="column" alignItems="stretch" gap={3} width="100%">
      <VisuallyHidden role="status">{announcement}</VisuallyHidden>
      <AssignmentFacts assignment={assignment} />
      {refusal !== '' && <RefusalNote onClose={() => setRefusal('')}>{refusal}</RefusalNote>}
      {isOpen && <AssignForm {...{ desk, isBusy }} onAssign={(wanted) => void assign(wanted)} onClose={() => setIsOpen(false)} />}
      {mayAssign && !isOpen && (
        <Flex gap={2} wrap="wrap">
          <Button type="button" size="S" variant="tertiary" onClick={() => setIsOpen(true)}>
            {words(assignment ? 'assignment.change' : 'assignment.assign')}
          </Button>
          {assignment && (
            <Button type="button" size="S" variant="tertiary" onClick={() => !isBusy && void clear()}>
              {words('assignment.done')}
            </Button>
          )}
        </Flex>
      )}
    </Flex>
  );
};

const useAssigning = (at: DocumentAt, onDone: () => void) => {
  const words = useWords();
  const [announcement, setAnnouncement] = useState('');
  const [refusal, setRefusal] = useState('');
  const [assign, assigning] = useAssignMutation();
  const [clear, clearing] = useClearAssignmentMutation();
  const told = async (answer: PromiseLike<{ readonly data?: AssignmentDesk; readonly error?: unknown }>, done: string) => {
    const { error } = await answer;
    setRefusal(error === undefined ? '' : readRefusal(error, words('fault.assignment')).message);
    if (error !== undefined) return;
    setAnnouncement(done);
    onDone();
  };
  return {
    ...{ announcement, refusal, setRefusal, isBusy: assigning.isLoading || clearing.isLoading },
    assign: (wanted: Parameters<typeof assign>[0]['wanted']) => told(assign({ ...at, wanted }), words('assignment.said-assigned')),
    clear: () => told(clear(at), words('assignment.said-cleared')),
  };
};
