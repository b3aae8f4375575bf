import { Button, Flex, Typography } from '@strapi/design-system';
import type { FormEvent, ReactNode } from 'react';

import { Section } from '../../../../../admin-parts';
import type { LifeActName, LifeOverview } from '../../../contract/life';
import { useWords } from '../words';
import { PlanModal } from './plan-modal';
import type { LifeActState } from './use-life-act';

export interface AtLife {
  /** Global id. */
  readonly id: string;
  readonly overview: LifeOverview;
}

interface ActSectionProps {
  readonly act: LifeActName;
  readonly overview: LifeOverview;
  readonly state: LifeActState;
  readonly onLook: () => void;
  readonly children: ReactNode;
}

/** One thing that can become of a partnership: what it means, what is wanted, and a look at what would change. */
export const ActSection = ({ act, overview, state, onLook, children }: ActSectionProps) => {
  const words = useWords();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!state.isLooking) onLook();
  };
  return (
    <Section title={words(`life.${act}.title`)} intro={words(`life.${act}.intro`)}>
      <form noValidate onSubmit={submit} aria-label={words(`life.${act}.title`)}>
        <Flex direction="column" alignItems="stretch" gap={5}>
          {children}
          {state.refusal !== null && state.plan === null && (
            <Typography tag="p" role="alert" textColor="danger600">
              {state.refusal}
            </Typography>
          )}
          <div>
            <Button type="submit" variant="secondary" size="L" loading={state.isLooking}>
              {words('life.look')}
            </Button>
          </div>
        </Flex>
      </form>
      {state.plan && <PlanModal act={act} partnership={overview.shortName} plan={state.plan} state={state} />}
    </Section>
  );
};
