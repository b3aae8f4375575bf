import type { ImportFinding, ProposedContact, ProposedIssue } from '../../../contract';

/** A proposal as a plain-English account for the person who imports, ending in a line break. */
export const describeProposal = (proposal: ProposedIssue): string =>
  [
    ...titleLines(proposal),
    '',
    `${count(proposal.sections.length, 'section')}:`,
    ...proposal.sections.map(
      ({ heading, level, kind }) =>
        `${'  '.repeat(level)}${heading ?? (kind === 'leftovers' ? '(left over from the import)' : '(opening words)')}`,
    ),
    ...listed('contact', proposal.contacts.map(contactLine)),
    ...listed(
      'event',
      proposal.events.map(({ title, start, end }) => `${title}: ${readable(start)}${end === null ? '' : ` to ${readable(end)}`}`),
    ),
    ...listed(
      'briefing',
      proposal.briefings.map(({ title }) => title),
    ),
    '',
    `${count(proposal.links.length, 'link')}, ${String(proposal.links.filter(({ url }) => url === '#').length)} of them without a target.`,
    ...findingLines(proposal.findings),
    '',
  ].join('\n');

const titleLines = ({ issue }: ProposedIssue): string[] => [
  `Title: ${issue.title ?? 'none found'}`,
  `Number: ${issue.issueNumber === null ? 'none' : String(issue.issueNumber)}`,
  `Month: ${issue.period ?? 'not said in the file; give it with --published YYYY-MM'}`,
];

const listed = (what: string, lines: readonly string[]): string[] =>
  lines.length === 0 ? [] : ['', `${count(lines.length, what)}:`, ...lines.map((line) => `  ${line}`)];

const count = (number: number, what: string): string => `${String(number)} ${what}${number === 1 ? '' : 's'}`;

const contactLine = ({ name, role, organisation, phones, emails }: ProposedContact): string => {
  const who = [name, role, organisation].filter((part) => part !== null).join(', ');
  return `${who === '' ? '(nobody named)' : who}: ${[...phones, ...emails].join(', ')}`;
};

const readable = (moment: string): string => moment.replace('T', ' ');

/** One line for each rule, in the order of first occurrence, with how often and the first words. */
const findingLines = (findings: readonly ImportFinding[]): string[] => {
  const byRule = new Map<string, string[]>();
  for (const { rule, evidence } of findings.filter(({ rule: name }) => name !== 'title-line'))
    byRule.set(rule, [...(byRule.get(rule) ?? []), evidence]);
  if (byRule.size === 0) return [];
  return [
    '',
    'Please look at:',
    ...[...byRule].map(([rule, evidence]) => `  ${rule.replace(/-/gu, ' ')} (${String(evidence.length)}): ${evidence[0] ?? ''}`),
  ];
};
