import type { SignOffSettings, WorkflowKind } from '../../../../contract';

/** How a type is signed off, in a sentence: for before and after. */
export const saySettings = ({ workflow, approver, publisher, agenciesNeeded, compulsory, glassBreaker }: SignOffSettings): string =>
  [
    WORKFLOWS[workflow],
    ...(workflow === 'two-pairs' ? [`agreed to by ${approver}s or higher`] : []),
    ...(workflow === 'statutory' ? [`${String(agenciesNeeded)} agencies agree, ${String(compulsory.length)} of them always`] : []),
    `published by ${publisher}s or higher`,
    `without sign-off by ${glassBreaker}s`,
  ].join('; ');

const WORKFLOWS: Readonly<Record<WorkflowKind, string>> = {
  simple: 'Nobody else has to agree',
  'two-pairs': 'Two pairs of eyes',
  statutory: 'Statutory partners',
};
