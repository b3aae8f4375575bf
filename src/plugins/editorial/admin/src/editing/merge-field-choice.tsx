import { Flex, Radio, Typography } from '@strapi/design-system';
import { useId } from 'react';
import { styled } from 'styled-components';

import type { MergeField } from '../../../contract/editing';
import { ChangesView } from '../history/changes-view';
import { useWords } from '../words';
import type { Choice } from './choices';

interface MergeFieldChoiceProps {
  readonly field: MergeField;
  readonly choice: Choice | null;
  readonly onChoose: (choice: Choice) => void;
}

/** One field: from theirs to mine, and which of them stands. */
export const MergeFieldChoice = ({ field: { label, changes, isYours, isTheirs }, choice, onChoose }: MergeFieldChoiceProps) => {
  const words = useWords();
  const labelId = useId();
  return (
    <Field aria-labelledby={labelId}>
      <Flex direction="column" alignItems="stretch" gap={3}>
        <Flex gap={2} wrap="wrap" alignItems="baseline">
          <Typography id={labelId} tag="h3" variant="delta">
            {label}
          </Typography>
          <Typography variant="pi" textColor="neutral600">
            {words(isYours === isTheirs ? 'merge.by-both' : isYours ? 'merge.by-you' : 'merge.by-them')}
          </Typography>
        </Flex>
        <ChangesView changes={changes.map((change) => ({ ...change, label: '' }))} />
        <Radio.Group
          value={choice ?? ''}
          aria-labelledby={labelId}
          onValueChange={(value: string) => onChoose(value === 'mine' ? 'mine' : 'theirs')}
        >
          <Radio.Item value="mine">{words('merge.keep-mine')}</Radio.Item>
          <Radio.Item value="theirs">{words('merge.take-theirs')}</Radio.Item>
        </Radio.Group>
      </Flex>
    </Field>
  );
};

const Field = styled.section`
  padding: ${({ theme }) => theme.spaces[4]};
  border: 1px solid ${({ theme }) => theme.colors.neutral200};
  border-radius: ${({ theme }) => theme.borderRadius};
`;
