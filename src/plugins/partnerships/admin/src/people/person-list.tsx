import { RowList, Section } from '../../../../../admin-parts';
import type { Person, PersonFromAbove } from '../../../contract/people';
import { useWords } from '../words';
import { FromAboveRow } from './from-above-row';
import { PersonRow } from './person-row';

interface PersonListProps {
  readonly partnership: { readonly id: string; readonly name: string };
  readonly people: readonly Person[];
  readonly fromAbove: readonly PersonFromAbove[];
}

export const PersonList = ({ partnership, people, fromAbove }: PersonListProps) => {
  const words = useWords();
  const managers = people.filter(({ role, isSwitchedOff }) => role === 'manager' && !isSwitchedOff);
  return (
    <Section title={words('staff.people')}>
      <RowList label={words('staff.people')}>
        {people.map((person) => (
          <PersonRow
            key={person.id}
            partnership={partnership}
            person={person}
            isLastManager={person.role === 'manager' && managers.every(({ id }) => id === person.id)}
          />
        ))}
        {fromAbove.map((person) => (
          <FromAboveRow key={person.id} partnership={partnership.name} person={person} />
        ))}
      </RowList>
    </Section>
  );
};
