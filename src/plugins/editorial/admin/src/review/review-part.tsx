import { Flex } from '@strapi/design-system';

import type { SignOffStanding } from '../../../contract/sign-off';
import type { DocumentAt } from '../document-at';
import { ReasonedButton } from '../publication/reasoned-button';
import { useWords } from '../words';
import { ownLapsed, type ReviewButton, reviewButtons } from './review-buttons';
import { ReviewDialogs } from './review-dialogs';
import { SignOffFacts } from './sign-off-facts';
import { type Review, useReview } from './use-review';

interface ReviewPartProps {
  readonly at: DocumentAt;
  readonly signOff: SignOffStanding;
  /** Whether the form holds unsaved changes: what is reviewed is what was saved. */
  readonly isModified: boolean;
  readonly isRefreshing: boolean;
  readonly onDone: (message: string) => void;
  readonly onRefused: (message: string) => void;
}

/** Sign-off in the panel: who agreed to what, and the buttons. "Agree again" stands beside what changed since. */
export const ReviewPart = ({ isModified, isRefreshing, ...args }: ReviewPartProps) => {
  const words = useWords();
  const review = useReview(args);
  const buttons = reviewButtons(args.signOff, isModified, words);
  const { permissions } = args.signOff;
  const mayAgain = ownLapsed(args.signOff) !== null && permissions.approve.allowed;
  const again = buttons.find(({ action }) => mayAgain && action === 'approve');
  const show = (button: ReviewButton) => <PressButton key={button.action} {...{ button, review, isRefreshing }} />;
  return (
    <>
      <SignOffFacts at={args.at} signOff={args.signOff} again={again && show(again)} />
      {buttons.length > (again ? 1 : 0) && (
        <Flex direction="column" alignItems="stretch" gap={2}>
          {buttons.filter((button) => button !== again).map(show)}
        </Flex>
      )}
      <ReviewDialogs review={review} />
    </>
  );
};

interface PressButtonProps {
  readonly button: ReviewButton;
  readonly review: Review;
  readonly isRefreshing: boolean;
}

const PressButton = ({ button: { action, label, variant, reason }, review, isRefreshing }: PressButtonProps) => {
  const words = useWords();
  return (
    <Flex direction="column" alignItems="stretch" gap={1}>
      <ReasonedButton variant={variant} reason={reason} isBusy={isRefreshing || review.isBusy} onPress={() => review.press(action)}>
        {words(label)}
      </ReasonedButton>
    </Flex>
  );
};
