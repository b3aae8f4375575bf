import { Button, Field, Flex, Radio, Typography } from '@strapi/design-system';
import type { ChangeEvent } from 'react';

import type { Turn } from '../../../contract/schedule';
import { useWords } from '../words';
import type { ChosenTime, QuickChoice, ScheduleForm } from './schedule-form';

interface TimeFieldsProps {
  readonly form: ScheduleForm;
  readonly chosen: ChosenTime;
  readonly quick: readonly QuickChoice[];
  /** Whether somebody tried to send it: what is wrong is told from then on. */
  readonly isTried: boolean;
  readonly onChange: (part: Partial<ScheduleForm>) => void;
}

/** Day and time, the mornings people mean most, and what it comes to in words, said aloud as it changes. */
export const TimeFields = ({ form, chosen, quick, isTried, onChange }: TimeFieldsProps) => {
  const words = useWords();
  const isTwice = chosen.turns.length > 0;
  return (
    <Flex direction="column" alignItems="stretch" gap={4}>
      <Flex gap={2} wrap="wrap">
        {quick.map(({ label, form: morning }) => (
          <Button key={label} type="button" variant="tertiary" size="S" onClick={() => onChange(morning)}>
            {words(label)}
          </Button>
        ))}
      </Flex>
      <Flex gap={4} wrap="wrap" alignItems="flex-start">
        <TimeInput label={words('schedule.day')} type="date" value={form.date} onChange={(date) => onChange({ date, turn: null })} />
        <TimeInput label={words('schedule.time')} type="time" value={form.time} onChange={(time) => onChange({ time, turn: null })} />
      </Flex>
      {isTwice && <TurnChoice {...{ form, chosen, onChange }} />}
      <Typography tag="p" role="status" fontWeight="bold" {...(chosen.words === '' && isTried && { textColor: 'danger600' })}>
        {chosen.words !== '' ? chosen.words : chosen.error}
      </Typography>
    </Flex>
  );
};

interface TimeInputProps {
  readonly label: string;
  readonly type: 'date' | 'time';
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** The browser's own input: it knows how the reader writes days and times. */
const TimeInput = ({ label, type, value, onChange }: TimeInputProps) => (
  <Field.Root required>
    <Field.Label>{label}</Field.Label>
    <Field.Input type={type} value={value} onChange={(event: ChangeEvent<HTMLInputElement>) => onChange(event.target.value)} />
  </Field.Root>
);

const TurnChoice = ({ form, chosen, onChange }: Pick<TimeFieldsProps, 'form' | 'chosen' | 'onChange'>) => {
  const words = useWords();
  return (
    <Field.Root required>
      <Field.Label>{words('schedule.which')}</Field.Label>
      <Radio.Group
        aria-label={words('schedule.which')}
        value={form.turn ?? ''}
        onValueChange={(value: string) => onChange({ turn: turnOf(value) })}
      >
        {chosen.turns.map(({ turn, words: said }) => (
          <Radio.Item key={turn} value={turn}>
            {words(`schedule.turn-${turn}`, { zone: said })}
          </Radio.Item>
        ))}
      </Radio.Group>
    </Field.Root>
  );
};

const turnOf = (value: string): Turn => (value === 'second' ? 'second' : 'first');
