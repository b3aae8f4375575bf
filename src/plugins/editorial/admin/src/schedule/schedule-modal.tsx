import { Typography } from '@strapi/design-system';

import { FormModal } from '../../../../../admin-parts';
import { WithdrawFields } from '../publication/withdraw-fields';
import { useWords } from '../words';
import { TimeFields } from './time-fields';
import { type SchedulingArgs, useScheduling } from './use-scheduling';

interface ScheduleModalProps extends SchedulingArgs {
  readonly title: string;
  readonly onClose: () => void;
}

/** Asks when, and for a withdrawal what readers are told then. Nothing typed is lost when the server refuses. */
export const ScheduleModal = ({ title, onClose, ...args }: ScheduleModalProps) => {
  const words = useWords();
  const { form, change, chosen, quick, notice, changeNotice, noticeErrors, isTried, refusal, isBusy, send } = useScheduling(args);
  const { action } = args;
  return (
    <FormModal
      title={words(`schedule.title-${action}`, { title })}
      confirm={words(`schedule.confirm-${action}`)}
      {...{ isBusy, refusal, onClose }}
      onSubmit={() => void send()}
    >
      <Typography tag="p">{words(`schedule.intro-${action}`)}</Typography>
      <TimeFields {...{ form, chosen, quick, isTried }} onChange={change} />
      {action === 'withdraw' && (
        <WithdrawFields uid={args.at.uid} form={notice} errors={isTried ? noticeErrors : {}} onChange={changeNotice} />
      )}
    </FormModal>
  );
};
