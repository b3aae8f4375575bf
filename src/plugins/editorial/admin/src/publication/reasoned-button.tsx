import { Button, Typography } from '@strapi/design-system';
import type { ButtonProps } from '@strapi/design-system';
import { type ReactNode, useId } from 'react';

interface ReasonedButtonProps extends Pick<ButtonProps, 'variant'> {
  /** Why it cannot be pressed; null when it can. */
  readonly reason: string | null;
  /** For a moment, without a reason: while things are looked up again. */
  readonly isBusy?: boolean;
  readonly onPress: () => void;
  readonly children: ReactNode;
}

/** A button that says why it cannot be pressed. It keeps the focus then, so that the reason is read out. */
export const ReasonedButton = ({ reason, isBusy = false, onPress, children, variant }: ReasonedButtonProps) => {
  const reasonId = useId();
  const isOff = reason !== null || isBusy;
  return (
    <>
      <Button
        type="button"
        fullWidth
        {...(variant && { variant })}
        aria-disabled={isOff}
        aria-describedby={reason === null ? undefined : reasonId}
        onClick={() => !isOff && onPress()}
      >
        {children}
      </Button>
      {reason !== null && (
        <Typography id={reasonId} tag="p" variant="pi" textColor="neutral600">
          {reason}
        </Typography>
      )}
    </>
  );
};
