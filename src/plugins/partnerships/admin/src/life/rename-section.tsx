import { Flex } from '@strapi/design-system';
import { useEffect, useState } from 'react';

import type { LifeOverview, LifeWishes } from '../../../contract/life';
import { TextField } from '../settings/text-field';
import { useWords } from '../words';
import { ActSection, type AtLife } from './act-section';
import { Half } from './half';
import { useLifeAct } from './use-life-act';

type NewNames = LifeWishes['rename'];

/** What of it is not so already. */
const stillNew = (typed: NewNames, overview: LifeOverview): NewNames => {
  const fields = ['name', 'shortName', 'slug'] as const;
  return Object.fromEntries(fields.flatMap((field) => (isNew(typed[field], overview[field]) ? [[field, typed[field]]] : [])));
};

const isNew = (typed: string | undefined, now: string): boolean => typed !== undefined && typed !== now;

/** New names and a new web address. What was not typed is not asked for: somebody else may change it meanwhile. */
export const RenameSection = ({ id, overview }: AtLife) => {
  const words = useWords();
  const { look, ...state } = useLifeAct(id, 'rename');
  const [typed, setTyped] = useState<NewNames>({});
  useEffect(() => setTyped((before) => stillNew(before, overview)), [overview]);
  const { name, shortName, slug } = { ...overview, ...typed };
  const change = (part: NewNames) => setTyped(stillNew({ ...typed, ...part }, overview));
  return (
    <ActSection act="rename" overview={overview} state={state} onLook={() => void look(typed)}>
      <TextField label={words('life.name')} value={name} onChange={(value) => change({ name: value })} />
      <Flex gap={4} wrap="wrap" alignItems="flex-start">
        <Half>
          <TextField
            label={words('life.short-name')}
            hint={words('life.short-name-hint')}
            value={shortName}
            onChange={(value) => change({ shortName: value })}
          />
        </Half>
        <Half>
          <TextField
            label={words('life.slug')}
            hint={words('life.slug-hint', { slug })}
            value={slug}
            onChange={(value) => change({ slug: value })}
          />
        </Half>
      </Flex>
    </ActSection>
  );
};
