import { isJsonArray, isJsonObject, type Json, type JsonObject, type Problem } from '../../../../../../kernel';
import { type Agency, type Candidate, type GovernedType, REVIEW_LEAD } from '../../../../contract';
import type { House } from './house';
import { READY_WORKFLOWS } from './ready-workflows';

/** Whether a document tells of a case, as its type says that one does: from a review after a child or adult came to harm. */
export const tellsOfCase = (body: JsonObject, type: Pick<GovernedType, 'caseContent'> | undefined): boolean => {
  const { attributes = [], components = [] } = type?.caseContent ?? {};
  const isFilled = attributes.some((attribute) => (body[attribute] ?? null) !== null);
  return isFilled || hasComponent(body, components);
};

/** At any depth: the words of a newsletter stand in its sections. */
const hasComponent = (value: Json, components: readonly string[]): boolean => {
  if (isJsonArray(value)) return value.some((each) => hasComponent(each, components));
  if (!isJsonObject(value)) return false;
  return (
    components.some((component) => value.__component === component) || Object.values(value).some((each) => hasComponent(each, components))
  );
};

/** The seat of a partnership for which nobody is named yet. */
export const emptyLead = (partnership: string): Agency => ({ id: partnership, name: 'Review lead', kind: REVIEW_LEAD, signatories: [] });

/**
 * What a house asks for before something that tells of a case goes out: its review lead agrees, whatever its workflow asks for beside.
 * A second pair of eyes is the lead's.
 */
export const houseOfCase = (house: House, lead: Agency): House => {
  const { settings, agencies } = house;
  const asked =
    settings.workflow === 'statutory'
      ? { settings, agencies }
      : { settings: { ...settings, workflow: READY_WORKFLOWS.statutory.workflow, agenciesNeeded: 0, compulsory: [] }, agencies: [] };
  return {
    ...house,
    settings: {
      ...asked.settings,
      agenciesNeeded: asked.settings.agenciesNeeded + 1,
      compulsory: [...asked.settings.compulsory, lead.id],
    },
    agencies: [...asked.agencies, lead],
  };
};

/** The blocker of a document that tells of a case and has no day before which it may not be public; null when all is well. */
export const caseProblem = ({ type, id, title, body }: Candidate, governedType: GovernedType | undefined): Problem | null => {
  const attribute = governedType?.embargo?.date;
  if (!attribute || !tellsOfCase(body, governedType) || (body[attribute] ?? null) !== null) return null;
  return {
    rule: 'case.embargo-missing',
    severity: 'blocker',
    message: `It tells of a case, so it needs a day before which it may not be public. Fill in “${governedType.labels?.[attribute] ?? attribute}”: today is a day too.`,
    place: { type, id, title, attribute },
  };
};
