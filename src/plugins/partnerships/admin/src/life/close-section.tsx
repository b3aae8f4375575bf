import { Checkbox } from '@strapi/design-system';
import { useState } from 'react';

import { useWords } from '../words';
import { ActSection, type AtLife } from './act-section';
import { PartnershipSelect } from './partnership-select';
import { useLifeAct } from './use-life-act';

/** Ends the partnership; what it published stays. */
export const CloseSection = ({ id, overview }: AtLife) => {
  const words = useWords();
  const { look, ...state } = useLifeAct(id, 'close');
  const [successor, setSuccessor] = useState('');
  const [withdrawHelp, setWithdrawHelp] = useState(false);
  return (
    <ActSection
      act="close"
      overview={overview}
      state={state}
      onLook={() => void look({ successor: successor === '' ? null : successor, withdrawHelp })}
    >
      <PartnershipSelect
        label={words('life.close.successor')}
        hint={words('life.close.successor-hint')}
        none={words('life.close.nobody')}
        others={overview.others}
        value={successor}
        onChange={setSuccessor}
      />
      <Checkbox checked={withdrawHelp} onCheckedChange={(value) => setWithdrawHelp(value === true)}>
        {words('life.close.help')}
      </Checkbox>
    </ActSection>
  );
};
