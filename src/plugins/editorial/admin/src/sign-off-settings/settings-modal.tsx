import { Typography } from '@strapi/design-system';

import { FormModal } from '../../../../../admin-parts';
import { MEMBERSHIP_ROLES } from '../../../../partnerships/contract/roles';
import { useWords } from '../words';
import { AgencyRules } from './agency-rules';
import { RoleField } from './role-field';
import { GLASS_BREAKERS, PUBLISHERS } from './settings-form';
import { capitalised, type TypeProps } from './type-props';
import { useSettingsForm } from './use-settings-form';
import { WorkflowChoice } from './workflow-choice';

/** How one kind of document is signed off; only what the chosen way asks for is asked. */
export const SettingsModal = ({ onClose, ...props }: TypeProps & { readonly onClose: () => void }) => {
  const words = useWords();
  const { settings, refusal, isBusy, change, send } = useSettingsForm(props, onClose);
  const { agencies } = props.desk;
  return (
    <FormModal
      title={words('desk.type-title', { name: capitalised(props.type.name) })}
      confirm={words('desk.save')}
      {...{ isBusy, refusal, onClose }}
      onSubmit={() => void send()}
    >
      {props.type.type !== 'partnership' && <Typography tag="p">{words('desk.type-whose')}</Typography>}
      <WorkflowChoice settings={settings} agencies={agencies} onChange={change} />
      {settings.workflow === 'statutory' && <AgencyRules settings={settings} agencies={agencies} onChange={change} />}
      {settings.workflow === 'two-pairs' && (
        <RoleField
          label={words('desk.approver')}
          roles={MEMBERSHIP_ROLES}
          value={settings.approver}
          onChange={(approver) => change({ approver })}
        />
      )}
      <RoleField
        label={words('desk.publisher')}
        roles={PUBLISHERS}
        value={settings.publisher}
        onChange={(publisher) => change({ publisher })}
      />
      {settings.workflow !== 'simple' && (
        <RoleField
          label={words('desk.glass-breaker')}
          roles={GLASS_BREAKERS}
          value={settings.glassBreaker}
          onChange={(role) => change({ glassBreaker: role === 'publisher' ? role : 'manager' })}
        />
      )}
    </FormModal>
  );
};
