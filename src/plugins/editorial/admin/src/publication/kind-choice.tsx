import { Field, Flex, Radio, Typography } from '@strapi/design-system';

import type { WithdrawalKind } from '../../../contract/publication';
import { WITHDRAWAL_KINDS } from '../../../contract/publication';
import { useWords } from '../words';

interface KindChoiceProps {
  readonly kind: WithdrawalKind;
  readonly onChange: (kind: WithdrawalKind) => void;
}

/** The kinds of withdrawal, each with a sentence on what readers will see. */
export const KindChoice = ({ kind, onChange }: KindChoiceProps) => {
  const words = useWords();
  return (
    <Field.Root required>
      <Field.Label>{words('withdraw.kind')}</Field.Label>
      <Radio.Group value={kind} aria-label={words('withdraw.kind')} onValueChange={(value) => onChange(asKind(value) ?? kind)}>
        {WITHDRAWAL_KINDS.map((option) => (
          <Radio.Item key={option} value={option}>
            <Flex tag="span" direction="column" alignItems="flex-start">
              <Typography>{words(`kind.${option}`)}</Typography>
              <Typography variant="pi" textColor="neutral600">
                {words(`kind.${option}.hint`)}
              </Typography>
            </Flex>
          </Radio.Item>
        ))}
      </Radio.Group>
    </Field.Root>
  );
};

const asKind = (value: string): WithdrawalKind | undefined => WITHDRAWAL_KINDS.find((kind) => kind === value);
