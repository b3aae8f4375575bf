import { Box, Flex, Typography } from '@strapi/design-system';
import { WarningCircle } from '@strapi/icons';

import type { SignOffStanding } from '../../../contract/sign-off';
import { useLookAfterMutation } from '../api/glass-api';
import { readRefusal } from '../api/refusal';
import type { DocumentAt } from '../document-at';
import { PanelHeading } from '../publication/panel-heading';
import { ReasonedButton } from '../publication/reasoned-button';
import { Said } from '../review/said';
import { useWords } from '../words';

interface UnreviewedPartProps {
  readonly at: DocumentAt;
  readonly signOff: SignOffStanding;
  readonly onDone: (message: string) => void;
  readonly onRefused: (message: string) => void;
}

/** What went out without sign-off, with the reason, until somebody else has looked. */
export const UnreviewedPart = ({ at, signOff: { unreviewed, lookAfter }, onDone, onRefused }: UnreviewedPartProps) => {
  const words = useWords();
  const [look, { isLoading }] = useLookAfterMutation();
  if (!unreviewed) return null;
  const press = async () => {
    const answer = await look({ ...at, revision: unreviewed.revision });
    if ('error' in answer) onRefused(readRefusal(answer.error, words('fault.review')).message);
    else onDone(words('glass.looked'));
  };
  return (
    <Box background="warning100" borderColor="warning200" hasRadius padding={3}>
      <Flex direction="column" alignItems="stretch" gap={2}>
        <PanelHeading icon={<WarningCircle aria-hidden fill="warning600" width="16px" height="16px" />}>
          {words('glass.unreviewed')}
        </PanelHeading>
        <Said act={{ by: unreviewed.by, at: unreviewed.at, note: unreviewed.reason }} word="glass.by" />
        <Typography tag="p" variant="pi" textColor="neutral800">
          {unreviewed.waitsFor.length > 0 && `${words('glass.waits-for', { names: unreviewed.waitsFor.join(words('glass.and')) })} `}
          {unreviewed.lookers.length > 0 ? words('glass.lookers', { names: unreviewed.lookers.join(', ') }) : words('glass.nobody')}
        </Typography>
        {unreviewed.isOverdue && (
          <Typography tag="p" variant="pi" fontWeight="bold" textColor="danger700">
            {words('glass.overdue')}
          </Typography>
        )}
        <ReasonedButton
          variant="secondary"
          reason={lookAfter.allowed ? null : lookAfter.reason}
          isBusy={isLoading}
          onPress={() => void press()}
        >
          {words('glass.look')}
        </ReasonedButton>
      </Flex>
    </Box>
  );
};
