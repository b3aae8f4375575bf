import { Flex } from '@strapi/design-system';
import { useState } from 'react';

import { TextField } from '../settings/text-field';
import { useWords } from '../words';
import { ActSection, type AtLife } from './act-section';
import { Half } from './half';
import { useLifeAct } from './use-life-act';

/** New names and a new web address. */
export const RenameSection = ({ id, overview }: AtLife) => {
  const words = useWords();
  const { look, ...state } = useLifeAct(id, 'rename');
  const { name, shortName, slug } = overview;
  const [wish, setWish] = useState({ name, shortName, slug });
  return (
    <ActSection act="rename" overview={overview} state={state} onLook={() => void look(wish)}>
      <TextField label={words('life.name')} value={wish.name} onChange={(value) => setWish({ ...wish, name: value })} />
      <Flex gap={4} wrap="wrap" alignItems="flex-start">
        <Half>
          <TextField
            label={words('life.short-name')}
            hint={words('life.short-name-hint')}
            value={wish.shortName}
            onChange={(value) => setWish({ ...wish, shortName: value })}
          />
        </Half>
        <Half>
          <TextField
            label={words('life.slug')}
            hint={words('life.slug-hint', { slug: wish.slug })}
            value={wish.slug}
            onChange={(value) => setWish({ ...wish, slug: value })}
          />
        </Half>
      </Flex>
    </ActSection>
  );
};
