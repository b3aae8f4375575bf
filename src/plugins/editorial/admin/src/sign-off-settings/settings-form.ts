import { MEMBERSHIP_ROLES, type MembershipRole } from '../../../../partnerships/contract/roles';
import type { Agency, SignOffSettings, WorkflowKind } from '../../../contract/sign-off';
import type { Words } from '../words';

/** Contributors propose; they cannot publish whatever is chosen. */
export const PUBLISHERS: readonly MembershipRole[] = MEMBERSHIP_ROLES.filter((role) => role !== 'contributor');

/** Those who can be let publish without sign-off. */
export const GLASS_BREAKERS = ['publisher', 'manager'] as const;

export const toRole = (value: string | number): MembershipRole | undefined => MEMBERSHIP_ROLES.find((role) => role === value);

type Agencies = readonly Pick<Agency, 'id' | 'name'>[];

/** Another workflow. Where agencies start to agree, all of them do until somebody says otherwise. */
export const withWorkflow = (settings: SignOffSettings, workflow: WorkflowKind, agencies: Agencies): SignOffSettings => {
  if (workflow !== 'statutory') return { ...settings, workflow };
  const isPossible = settings.agenciesNeeded >= 1 && settings.agenciesNeeded <= agencies.length;
  return { ...settings, workflow, agenciesNeeded: isPossible ? settings.agenciesNeeded : agencies.length };
};

/** One agency that is always asked, or no more. At least as many have to agree as are compulsory. */
export const withCompulsory = (settings: SignOffSettings, agency: string, isCompulsory: boolean): SignOffSettings => {
  const others = settings.compulsory.filter((id) => id !== agency);
  const compulsory = isCompulsory ? [...others, agency] : others;
  return { ...settings, compulsory, agenciesNeeded: Math.max(settings.agenciesNeeded, compulsory.length) };
};

/** What is sent: nothing of a workflow that was not chosen, and no agency that was ended meanwhile. */
export const settingsRequest = (settings: SignOffSettings, agencies: Agencies): SignOffSettings => {
  if (settings.workflow !== 'statutory') return { ...settings, agenciesNeeded: 0, compulsory: [] };
  return { ...settings, compulsory: settings.compulsory.filter((id) => agencies.some((agency) => agency.id === id)) };
};

/** What was chosen, in sentences. */
export const describeSettings = (settings: SignOffSettings, agencies: Agencies, words: Words): readonly string[] => {
  const publisher = words('desk.say.publisher', { who: words(`desk.from.${settings.publisher}`) });
  switch (settings.workflow) {
    case 'simple':
      return [`${words('desk.workflow.simple')}.`, publisher];
    case 'two-pairs':
      return [
        `${words('desk.workflow.two-pairs')}.`,
        words('desk.say.approver', { who: words(`desk.from.${settings.approver}`) }),
        publisher,
      ];
    case 'statutory':
      return [...describeAgencies(settings, agencies, words), publisher];
  }
};

const describeAgencies = ({ agenciesNeeded: count, compulsory }: SignOffSettings, agencies: Agencies, words: Words): readonly string[] => {
  const all = agencies.length;
  if (count >= all) return [words('desk.say.statutory-all', { count })];
  const names = agencies.filter(({ id }) => compulsory.includes(id)).map(({ name }) => name);
  const always = names.length > 0 ? [words('desk.say.compulsory', { names: names.join(', ') })] : [];
  return [words('desk.say.statutory', { count, all }), ...always];
};
