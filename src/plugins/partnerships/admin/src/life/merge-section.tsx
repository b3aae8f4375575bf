import { Typography } from '@strapi/design-system';
import { useState } from 'react';

import { useWords } from '../words';
import { ActSection, type AtLife } from './act-section';
import { PartnershipSelect } from './partnership-select';
import { useLifeAct } from './use-life-act';

/** Makes the partnership part of another. */
export const MergeSection = ({ id, overview }: AtLife) => {
  const words = useWords();
  const { look, ...state } = useLifeAct(id, 'merge');
  const [into, setInto] = useState('');
  const [error, setError] = useState<string>();
  const ask = () => {
    setError(into === '' ? words('life.choose-missing') : undefined);
    if (into !== '') void look({ into });
  };
  if (overview.others.length === 0) return <NoOther />;
  return (
    <ActSection act="merge" overview={overview} state={state} onLook={ask}>
      <PartnershipSelect
        label={words('life.merge.into', { partnership: overview.shortName })}
        error={error}
        others={overview.others}
        value={into}
        onChange={(slug) => {
          setInto(slug);
          setError(undefined);
        }}
      />
    </ActSection>
  );
};

const NoOther = () => {
  const words = useWords();
  return (
    <Typography tag="p" textColor="neutral600">
      {words('life.merge.none')}
    </Typography>
  );
};
