import { Box, Button, Flex, Typography } from '@strapi/design-system';
import { Clock, WarningCircle } from '@strapi/icons';

import type { ScheduleLine, ScheduleStanding } from '../../../contract/schedule';
import { formatTime } from '../format-time';
import { useWords } from '../words';

interface ScheduleCardProps {
  readonly line: ScheduleLine;
  readonly permissions: ScheduleStanding['permissions'];
  readonly isBusy: boolean;
  readonly onChange: () => void;
  readonly onCancel: () => void;
  readonly onKeep: () => void;
}

/** What failed before its time did so because its owners changed. */
const howItStands = ({ state, trouble, at }: ScheduleLine): 'waiting' | 'stopped' | 'ended' | 'failed' | 'late' => {
  if (state === 'waiting' && trouble !== null) return 'stopped';
  return state === 'failed' && Date.parse(at) > Date.now() ? 'ended' : state;
};

/** One thing that is scheduled: when, by whom, what is wrong with it, and what can be done about that. */
export const ScheduleCard = ({ line, ...doing }: ScheduleCardProps) => {
  const words = useWords();
  const isWell = line.trouble === null;
  const Icon = isWell ? Clock : WarningCircle;
  const tone = isWell ? 'primary' : 'warning';
  return (
    <Box background={`${tone}100`} borderColor={`${tone}200`} hasRadius padding={3} data-schedule={line.state}>
      <Flex direction="column" alignItems="stretch" gap={2}>
        <Flex gap={2} alignItems="flex-start">
          <Flex flex="none" paddingTop="2px" aria-hidden>
            <Icon fill={`${tone}600`} width="16px" height="16px" />
          </Flex>
          <Typography tag="p" variant="pi" fontWeight="bold" textColor="neutral800">
            {words(`schedule.${howItStands(line)}-${line.action}`, { time: line.words })}
          </Typography>
        </Flex>
        {line.trouble !== null && (
          <Typography tag="p" variant="pi" textColor="neutral800">
            {line.trouble}
          </Typography>
        )}
        {line.isKept && (
          <Typography tag="p" variant="pi" textColor="neutral800">
            {words('schedule.kept')}
          </Typography>
        )}
        <Typography tag="p" variant="pi" textColor="neutral600">
          {words('schedule.by', { name: line.by || words('signoff.somebody'), time: formatTime(line.scheduledAt) })}
        </Typography>
        {line.state !== 'late' && doing.permissions.cancel.allowed && <CardButtons line={line} {...doing} />}
      </Flex>
    </Box>
  );
};

const CardButtons = ({ line, permissions, isBusy, onChange, onCancel, onKeep }: ScheduleCardProps) => {
  const words = useWords();
  const mayChange = permissions[line.action].allowed;
  const isStopped = line.trouble !== null;
  return (
    <Flex direction="column" alignItems="stretch" gap={2}>
      {line.canKeep && (
        <Button type="button" variant="secondary" fullWidth disabled={isBusy} onClick={onKeep}>
          {words('schedule.keep')}
        </Button>
      )}
      {mayChange && (
        <Button type="button" variant="tertiary" fullWidth disabled={isBusy} onClick={onChange}>
          {words(isStopped && line.action === 'publish' ? 'schedule.again' : 'schedule.change')}
        </Button>
      )}
      <Button type="button" variant="tertiary" fullWidth disabled={isBusy} onClick={onCancel}>
        {words(line.state === 'failed' ? 'schedule.dismiss' : 'schedule.cancel')}
      </Button>
    </Flex>
  );
};
