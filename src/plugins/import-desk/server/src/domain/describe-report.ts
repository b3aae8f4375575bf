import type { ImportReport, MatchedContact } from '../../../contract';

import { describeProposal } from './describe-proposal';

/** What an import did, in plain English, ending in a line break. */
export const describeReport = (report: ImportReport): string =>
  [
    `Made a draft of “${report.draft.title}” for ${report.draft.partnership}. Nothing was published.`,
    `Edit it at ${report.draft.adminUrl}`,
    ...report.sameMonth.map(
      (title) => `There was already an issue for the same month: “${title}”. Delete one of them if they are the same.`,
    ),
    '',
    ...report.matchedContacts.map(matchLine),
    ...(report.newContacts.length === 0
      ? []
      : [
          'New contacts, to be tried and verified by a person before they go public:',
          ...report.newContacts.map((label) => `  ${label}`),
          '',
        ]),
    describeProposal(report.proposal),
  ].join('\n');

const matchLine = ({ label, ways, newWays }: MatchedContact): string => {
  const extra =
    newWays.length === 0 ? '' : ` The newsletter also gives ${newWays.join(', ')}, which the contact does not have: please check.`;
  return `Placed your contact “${label}” (${ways.join(', ')}) and changed nothing in it.${extra}`;
};
