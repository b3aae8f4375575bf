import { Flex, Typography } from '@strapi/design-system';
import type { ReactNode } from 'react';
import { useId } from 'react';

interface FieldGroupProps {
  readonly label: string;
  readonly hint: string | undefined;
  readonly children: ReactNode;
}

/** A field of the form that is a list of rows rather than one input; looks like Strapi's own. */
export const FieldGroup = ({ label, hint, children }: FieldGroupProps) => {
  const [labelId, hintId] = [useId(), useId()];
  return (
    <Flex
      role="group"
      aria-labelledby={labelId}
      aria-describedby={hint ? hintId : undefined}
      direction="column"
      alignItems="stretch"
      gap={1}
      width="100%"
    >
      <Typography id={labelId} variant="pi" fontWeight="bold" textColor="neutral800">
        {label}
      </Typography>
      {hint && (
        <Typography id={hintId} tag="p" variant="pi" textColor="neutral600" paddingBottom={2}>
          {hint}
        </Typography>
      )}
      {children}
    </Flex>
  );
};
