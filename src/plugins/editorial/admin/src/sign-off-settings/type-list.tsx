import { Button, Typography } from '@strapi/design-system';
import { useState } from 'react';

import { ListRow, RowList, Section } from '../../../../../admin-parts';
import { useWords } from '../words';
import { describeSettings } from './settings-form';
import { SettingsModal } from './settings-modal';
import { capitalised, type TypeListProps, type TypeProps } from './type-props';

/** Every kind of document, with how it is signed off in words. */
export const TypeList = ({ partnership, desk }: TypeListProps) => {
  const words = useWords();
  return (
    <Section title={words('desk.types')} intro={words('desk.types-intro')}>
      <RowList label={words('desk.types')}>
        {desk.types.map((type) => (
          <TypeRow key={type.type} partnership={partnership} desk={desk} type={type} />
        ))}
      </RowList>
    </Section>
  );
};

const TypeRow = ({ type, ...others }: TypeProps) => {
  const words = useWords();
  const [isOpen, setIsOpen] = useState(false);
  const [first, ...more] = describeSettings(type.settings, others.desk.agencies, words);
  const name = capitalised(type.name);
  return (
    <ListRow
      acts={
        <>
          <Button variant="secondary" aria-label={words('desk.change-of', { name })} onClick={() => setIsOpen(true)}>
            {words('desk.change')}
          </Button>
          {isOpen && <SettingsModal type={type} {...others} onClose={() => setIsOpen(false)} />}
        </>
      }
    >
      <Typography fontWeight="bold">{name}</Typography>
      <Typography textColor="neutral800">{first}</Typography>
      <Typography variant="pi" textColor="neutral600">
        {more.join(' ')}
      </Typography>
    </ListRow>
  );
};
