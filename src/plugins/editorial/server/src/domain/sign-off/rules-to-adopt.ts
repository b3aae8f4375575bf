import { canonicalJson } from '../../../../../../kernel';
import type { Agency, SignOffRules, SignOffSettings } from '../../../../contract';

import { emptyLead } from './case-content';
import { UNCHOSEN } from './ready-workflows';

export interface AdoptedRules {
  /** What was chosen; the rest stays unchosen. */
  readonly chosen: readonly { readonly type: string; readonly settings: SignOffSettings }[];
  /** In the order of their making, the seat of the review lead last. */
  readonly seats: readonly Agency[];
}

/** The same rules for another partnership, with seats of its own: `newId` gives each its id. */
export const rulesToAdopt = ({ types, agencies, reviewLeads }: SignOffRules, newId: () => string): AdoptedRules => {
  const ids = new Map(agencies.map(({ id }) => [id, newId()]));
  const idOf = (id: string): string => ids.get(id) ?? id;
  return {
    chosen: types
      .filter(({ settings }) => said(settings) !== said(UNCHOSEN))
      .map(({ type, settings }) => ({ type, settings: { ...settings, compulsory: settings.compulsory.map(idOf) } })),
    seats: [
      ...agencies.map((agency) => ({ ...agency, id: idOf(agency.id) })),
      ...(reviewLeads.length === 0 ? [] : [{ ...emptyLead(''), id: newId(), signatories: reviewLeads }]),
    ],
  };
};

const said = (settings: SignOffSettings): string => canonicalJson({ ...settings, compulsory: [...settings.compulsory] });
