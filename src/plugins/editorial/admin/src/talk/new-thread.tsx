import { Button, Field, SingleSelect, SingleSelectOption } from '@strapi/design-system';
import { Plus } from '@strapi/icons';
import { useForm } from '@strapi/strapi/admin';
import { useState } from 'react';

import type { TalkPerson } from '../../../contract/talk';
import { useWords } from '../words';
import { Composer } from './composer';
import { type FormPlace, placesIn } from './places';
import type { TalkActs } from './use-talk';

interface NewThreadProps {
  readonly labels: Readonly<Record<string, string>>;
  readonly people: readonly TalkPerson[];
  readonly acts: TalkActs;
}

const ALL = 'all';

/** Begins comments about the document, one of its fields, or one of the things in that. */
export const NewThread = ({ labels, people, acts }: NewThreadProps) => {
  const words = useWords();
  const [isOpen, setIsOpen] = useState(false);
  const [field, setField] = useState(ALL);
  const [thing, setThing] = useState(ALL);
  const values = useForm<object>('NewThread', (state) => state.values);
  const places = placesIn(labels, values);
  const place = places.find((each) => each.field === field);
  const pick = (picked: string) => {
    setField(picked);
    setThing(ALL);
  };
  const close = () => {
    setIsOpen(false);
    pick(ALL);
  };
  if (!isOpen)
    return (
      <Button type="button" variant="secondary" fullWidth startIcon={<Plus />} onClick={() => setIsOpen(true)}>
        {words('talk.new')}
      </Button>
    );
  return (
    <Composer
      label={words('talk.label')}
      send={words('talk.send')}
      people={people}
      isBusy={acts.isBusy}
      onSay={(said) => acts.open({ ...said, field: place?.field ?? null, place: thing === ALL ? '' : thing })}
      onClose={close}
    >
      <About {...{ places, field }} onField={pick} />
      {place && place.things.length > 0 && <Which {...{ place, thing }} onThing={setThing} />}
    </Composer>
  );
};

interface AboutProps {
  readonly places: readonly FormPlace[];
  readonly field: string;
  readonly onField: (field: string) => void;
}

const About = ({ places, field, onField }: AboutProps) => {
  const words = useWords();
  return (
    <Field.Root>
      <Field.Label>{words('talk.about')}</Field.Label>
      <SingleSelect value={field} onChange={(picked: string | number) => onField(String(picked))}>
        <SingleSelectOption value={ALL}>{words('talk.about-all')}</SingleSelectOption>
        {places.map(({ field: name, label }) => (
          <SingleSelectOption key={name} value={name}>
            {label}
          </SingleSelectOption>
        ))}
      </SingleSelect>
    </Field.Root>
  );
};

interface WhichProps {
  readonly place: FormPlace;
  readonly thing: string;
  readonly onThing: (thing: string) => void;
}

const Which = ({ place, thing, onThing }: WhichProps) => {
  const words = useWords();
  return (
    <Field.Root>
      <Field.Label>{words('talk.which', { label: place.label })}</Field.Label>
      <SingleSelect value={thing} onChange={(picked: string | number) => onThing(String(picked))}>
        <SingleSelectOption value={ALL}>{words('talk.which-all')}</SingleSelectOption>
        {place.things.map((each) => (
          <SingleSelectOption key={each} value={each}>
            {each}
          </SingleSelectOption>
        ))}
      </SingleSelect>
    </Field.Root>
  );
};
