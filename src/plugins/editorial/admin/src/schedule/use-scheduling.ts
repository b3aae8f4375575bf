import { useMemo, useState } from 'react';

import type { ScheduleAction, ScheduleLine } from '../../../contract/schedule';
import { readRefusal } from '../api/refusal';
import { useScheduleMutation } from '../api/schedule-api';
import type { DocumentAt } from '../document-at';
import { checkWithdrawForm, EMPTY_WITHDRAW_FORM, type WithdrawForm, withdrawRequest } from '../publication/withdraw-form';
import { useWords } from '../words';
import { describeChoice, formOf, localTime, quickChoices, type ScheduleForm } from './schedule-form';

export interface SchedulingArgs {
  readonly at: DocumentAt;
  readonly action: ScheduleAction;
  readonly timeZone: string;
  /** Standing.preflight. */
  readonly seen: string;
  /** What is changed, when something is scheduled already. */
  readonly line: ScheduleLine | null;
  readonly onDone: (message: string) => void;
}

const NOTHING: ScheduleForm = { date: '', time: '09:00', turn: null };

/** The state of the scheduling dialog: the time, for a withdrawal its words, what is missing, what the server refused. */
export const useScheduling = ({ at, action, timeZone, seen, line, onDone }: SchedulingArgs) => {
  const words = useWords();
  const [now] = useState(() => Date.now());
  const quick = useMemo(() => quickChoices(now, timeZone), [now, timeZone]);
  const [form, setForm] = useState<ScheduleForm>(line ? formOf(line.wallTime) : (quick[0]?.form ?? NOTHING));
  const [notice, setNotice] = useState<WithdrawForm>(EMPTY_WITHDRAW_FORM);
  const [isTried, setIsTried] = useState(false);
  const [refusal, setRefusal] = useState('');
  const [schedule, { isLoading: isBusy }] = useScheduleMutation();
  const chosen = describeChoice(form, { timeZone, now }, words);
  const noticeErrors = action === 'withdraw' ? checkWithdrawForm(notice) : {};

  const change = (part: Partial<ScheduleForm>) => {
    setForm({ ...form, ...part });
    setRefusal('');
  };
  const send = async () => {
    setIsTried(true);
    if (chosen.error !== '' || Object.keys(noticeErrors).length > 0) return;
    const request = { action, time: localTime(form), seen, notice: action === 'withdraw' ? withdrawRequest(notice) : null };
    const answer = await schedule({ ...at, request });
    if ('data' in answer) onDone(words(`schedule.done-${action}`, { time: chosen.words }));
    else setRefusal(readRefusal(answer.error, words('fault.schedule')).message);
  };
  const changeNotice = (part: Partial<WithdrawForm>) => setNotice({ ...notice, ...part });
  return { form, change, chosen, quick, notice, changeNotice, noticeErrors, isTried, refusal, isBusy, send };
};
