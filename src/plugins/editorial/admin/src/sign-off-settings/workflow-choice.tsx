import { Field, Flex, Radio, Typography } from '@strapi/design-system';

import { type Agency, type SignOffSettings, WORKFLOWS } from '../../../contract/sign-off';
import { useWords } from '../words';
import { withWorkflow } from './settings-form';

export interface SettingsPartProps {
  readonly settings: SignOffSettings;
  readonly agencies: readonly Agency[];
  readonly onChange: (part: Partial<SignOffSettings>) => void;
}

/** The ready workflows, a plain sentence each. Agencies can be asked once there are some. */
export const WorkflowChoice = ({ settings, agencies, onChange }: SettingsPartProps) => {
  const words = useWords();
  const choose = (value: string) => {
    const workflow = WORKFLOWS.find((kind) => kind === value);
    if (workflow) onChange(withWorkflow(settings, workflow, agencies));
  };
  return (
    <Field.Root required>
      <Field.Label>{words('desk.workflow')}</Field.Label>
      <Radio.Group value={settings.workflow} aria-label={words('desk.workflow')} onValueChange={choose}>
        {WORKFLOWS.map((kind) => {
          const isMissing = kind === 'statutory' && agencies.length === 0;
          return (
            <Radio.Item key={kind} value={kind} disabled={isMissing}>
              <Flex tag="span" direction="column" alignItems="flex-start">
                <Typography>{words(`desk.workflow.${kind}`)}</Typography>
                <Typography variant="pi" textColor="neutral600">
                  {words(isMissing ? 'desk.workflow.statutory.none' : `desk.workflow.${kind}.hint`)}
                </Typography>
              </Flex>
            </Radio.Item>
          );
        })}
      </Radio.Group>
    </Field.Root>
  );
};
