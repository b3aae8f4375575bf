import { Button, Dialog, Flex, Typography } from '@strapi/design-system';

import type { Problem } from '../../../../../kernel/problem';
import { subjectKey, type SubjectRef } from '../../../../../kernel/subject';
import { GOES_EARLY, type Standing } from '../../../contract/publication';
import { useWords } from '../words';
import { FoldedList } from './folded-list';
import { PanelHeading } from './panel-heading';
import { PlainList } from './plain-list';
import { publishingWords } from './publishing-words';

interface PublishDialogProps {
  readonly standing: Standing;
  readonly isOpen: boolean;
  readonly isBusy: boolean;
  readonly onCancel: () => void;
  readonly onConfirm: () => void;
}

/** Asks once more, saying what changes and naming everything that goes public in the same act. */
export const PublishDialog = ({ standing, isOpen, isBusy, onCancel, onConfirm }: PublishDialogProps) => {
  const words = useWords();
  const warnings = standing.problems.filter(({ severity }) => severity === 'warning').length;
  return (
    <Dialog.Root open={isOpen} onOpenChange={(open) => !open && onCancel()}>
      <Dialog.Content>
        <Dialog.Header>{words('publish.confirm-title', { title: standing.title })}</Dialog.Header>
        <Dialog.Body>
          <Flex direction="column" alignItems="stretch" gap={3} width="100%">
            <Dialog.Description>{publishingWords(standing, words)}</Dialog.Description>
            <FoldedList title={words('publish.confirm-changes')} items={standing.changes} />
            {standing.goesAlong.length > 0 && <PanelHeading>{words('publish.confirm-along')}</PanelHeading>}
            <PlainList>
              {standing.goesAlong.map(({ subject, title, readers }) => (
                <Typography key={subjectKey(subject)} tag="li">
                  {earlyOf(standing, subject)?.message ?? (readers === null ? title : words('along.restricted', { title, readers }))}
                </Typography>
              ))}
            </PlainList>
            {warnings > 0 && (
              <Typography tag="p" textColor="warning600">
                {words('publish.confirm-warnings', { count: warnings })}
              </Typography>
            )}
          </Flex>
        </Dialog.Body>
        <Dialog.Footer>
          <Dialog.Cancel>
            <Button variant="tertiary" fullWidth disabled={isBusy}>
              {words('publish.cancel')}
            </Button>
          </Dialog.Cancel>
          <Button fullWidth loading={isBusy} onClick={onConfirm}>
            {words('publish.action')}
          </Button>
        </Dialog.Footer>
      </Dialog.Content>
    </Dialog.Root>
  );
};

/** What is said of an item that was to go public by itself, later. */
const earlyOf = ({ problems }: Standing, subject: SubjectRef): Problem | undefined =>
  problems.find(({ rule, place }) => rule === GOES_EARLY && place !== undefined && subjectKey(place) === subjectKey(subject));
