import { Button, Field, Flex, SingleSelect, SingleSelectOption } from '@strapi/design-system';
import { type ChangeEvent, useState } from 'react';

import type { AssignmentDesk, NewAssignment } from '../../../contract/assignment';
import { useWords } from '../words';

interface AssignFormProps {
  readonly desk: AssignmentDesk;
  readonly isBusy: boolean;
  readonly onAssign: (wanted: NewAssignment) => void;
  readonly onClose: () => void;
}

/** Who does it, and until when. It stands inside the document's form, so it is none of its own. */
export const AssignForm = ({ desk: { assignment, people }, isBusy, onAssign, onClose }: AssignFormProps) => {
  const words = useWords();
  const [person, setPerson] = useState(assignment?.person?.userId ?? null);
  const [due, setDue] = useState(assignment?.due?.day ?? '');
  const [isTried, setIsTried] = useState(false);
  const save = () => {
    setIsTried(true);
    if (person !== null && !isBusy) onAssign({ person, due: due === '' ? null : due });
  };
  return (
    <Flex direction="column" alignItems="stretch" gap={3}>
      <Who {...{ people, person }} isMissing={isTried && person === null} onPick={setPerson} />
      <Field.Root hint={words('assignment.day-hint')}>
        <Field.Label>{words('assignment.day')}</Field.Label>
        <Field.Input type="date" value={due} onChange={(event: ChangeEvent<HTMLInputElement>) => setDue(event.target.value)} />
        <Field.Hint />
      </Field.Root>
      <Flex gap={2} wrap="wrap">
        <Button type="button" loading={isBusy} onClick={save}>
          {words('assignment.save')}
        </Button>
        <Button type="button" variant="tertiary" onClick={onClose}>
          {words('talk.cancel')}
        </Button>
      </Flex>
    </Flex>
  );
};

interface WhoProps {
  readonly people: AssignmentDesk['people'];
  readonly person: number | null;
  readonly isMissing: boolean;
  readonly onPick: (person: number) => void;
}

const Who = ({ people, person, isMissing, onPick }: WhoProps) => {
  const words = useWords();
  return (
    <Field.Root required error={isMissing ? words('assignment.who-missing') : undefined}>
      <Field.Label>{words('assignment.who')}</Field.Label>
      <SingleSelect
        placeholder={words('assignment.choose')}
        {...(person !== null && { value: String(person) })}
        onChange={(picked: string | number) => onPick(Number(picked))}
      >
        {people.map(({ userId, name }) => (
          <SingleSelectOption key={userId} value={String(userId)}>
            {name}
          </SingleSelectOption>
        ))}
      </SingleSelect>
      <Field.Error />
    </Field.Root>
  );
};
