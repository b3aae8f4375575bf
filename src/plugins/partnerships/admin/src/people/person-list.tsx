import { RowList, Section } from '../../../../../admin-parts';
import type { Person } from '../../../contract/people';
import { useWords } from '../words';
import { PersonRow } from './person-row';

interface PersonListProps {
  readonly partnership: { readonly id: string; readonly name: string };
  readonly people: readonly Person[];
}

export const PersonList = ({ partnership, people }: PersonListProps) => {
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
      </RowList>
    </Section>
  );
};
