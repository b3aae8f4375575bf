import { Flex } from '@strapi/design-system';
import { useForm } from '@strapi/strapi/admin';
import { useState } from 'react';

import { ConfirmDialog } from '../../../../../admin-parts';
import type { Standing } from '../../../contract/publication';
import type { ScheduleAction, ScheduleLine } from '../../../contract/schedule';
import { readRefusal } from '../api/refusal';
import { useCancelScheduleMutation, useGetScheduleQuery, useKeepScheduleMutation } from '../api/schedule-api';
import type { DocumentAt } from '../document-at';
import { LookupFailed } from '../publication/lookup-failed';
import { ReasonedButton } from '../publication/reasoned-button';
import { useWords } from '../words';
import { ScheduleCard } from './schedule-card';
import { ScheduleModal } from './schedule-modal';
import { type LaterButton, publishLater, withdrawLater } from './schedule-readiness';

interface SchedulePartProps {
  readonly at: DocumentAt;
  readonly standing: Standing;
  readonly onDone: (message: string) => void;
  readonly onRefused: (message: string) => void;
}

type Open = { readonly action: ScheduleAction; readonly line: ScheduleLine | null } | { readonly cancels: ScheduleLine };

/** What is scheduled for the document, and the ways to schedule something. */
export const SchedulePart = ({ at, standing, onDone, onRefused }: SchedulePartProps) => {
  const words = useWords();
  const isModified = useForm('SchedulePart', ({ modified }) => modified);
  const { data: schedule, error, refetch } = useGetScheduleQuery(at, { refetchOnMountOrArgChange: true });
  const [open, setOpen] = useState<Open | null>(null);
  const decisions = useDecisions({ at, onDone, onRefused });
  if (!schedule) return error === undefined ? null : <LookupFailed error={error} onRetry={() => void refetch()} />;
  return (
    <>
      {schedule.lines.map((line) => (
        <ScheduleCard
          key={line.id}
          {...{ line, permissions: schedule.permissions, isBusy: decisions.isBusy }}
          onChange={() => setOpen({ action: line.action, line })}
          onCancel={() => setOpen({ cancels: line })}
          onKeep={() => void decisions.keep(line)}
        />
      ))}
      <Later button={publishLater({ standing, schedule, isModified }, words)} action="publish" onOpen={setOpen} />
      <Later button={withdrawLater({ schedule })} action="withdraw" onOpen={setOpen} />
      {open && <Dialogs {...{ at, standing, open, decisions, onDone }} timeZone={schedule.timeZone} onClose={() => setOpen(null)} />}
    </>
  );
};

interface DialogsProps extends Pick<SchedulePartProps, 'at' | 'standing' | 'onDone'> {
  readonly open: Open;
  readonly timeZone: string;
  readonly decisions: ReturnType<typeof useDecisions>;
  readonly onClose: () => void;
}

/** Asks for the time, or once more before something is taken off the schedule. */
const Dialogs = ({ at, standing, open, timeZone, decisions, onClose, onDone }: DialogsProps) => {
  const words = useWords();
  if ('action' in open) {
    const done = (message: string) => {
      onClose();
      onDone(message);
    };
    return <ScheduleModal {...{ at, title: standing.title, seen: standing.preflight, timeZone, ...open, onClose }} onDone={done} />;
  }
  const { cancels } = open;
  const hasFailed = cancels.state === 'failed';
  return (
    <ConfirmDialog
      title={words('schedule.cancel-title')}
      body={words(hasFailed ? 'schedule.dismiss-body' : 'schedule.cancel-body', { time: cancels.words })}
      confirm={words(hasFailed ? 'schedule.dismiss' : 'schedule.cancel-confirm')}
      isBusy={decisions.isBusy}
      onClose={onClose}
      onConfirm={() => void decisions.cancel(cancels).then(onClose)}
    />
  );
};

interface LaterProps {
  readonly button: LaterButton;
  readonly action: ScheduleAction;
  readonly onOpen: (open: Open) => void;
}

const Later = ({ button, action, onOpen }: LaterProps) => {
  const words = useWords();
  if (!button) return null;
  return (
    <Flex direction="column" alignItems="stretch" gap={1}>
      <ReasonedButton variant="tertiary" reason={button.reason} onPress={() => onOpen({ action, line: null })}>
        {words(`schedule.later-${action}`)}
      </ReasonedButton>
    </Flex>
  );
};

const useDecisions = ({ at, onDone, onRefused }: Pick<SchedulePartProps, 'at' | 'onDone' | 'onRefused'>) => {
  const words = useWords();
  const [cancelIt, { isLoading: isCancelling }] = useCancelScheduleMutation();
  const [keepIt, { isLoading: isKeeping }] = useKeepScheduleMutation();
  const tell = (answer: object, message: string) => {
    if (!('error' in answer)) onDone(message);
    else onRefused(readRefusal(answer.error, words('fault.schedule')).message);
  };
  return {
    isBusy: isCancelling || isKeeping,
    cancel: async ({ id }: ScheduleLine) => tell(await cancelIt({ ...at, schedule: id }), words('schedule.cancelled')),
    keep: async ({ id, words: time }: ScheduleLine) => tell(await keepIt({ ...at, schedule: id }), words('schedule.kept-done', { time })),
  };
};
