import { DomainError, type SubjectRef } from '../../../../../kernel';

import { planPublication, type PlanPorts, type PublicationPlan } from './plan-publication';
import type { DeskTables } from './ports';

/** The plan of a document; null when it was erased or deleted meanwhile, or cannot be planned by itself. */
export const planOrNull = async (tables: DeskTables, ref: SubjectRef, ports: PlanPorts): Promise<PublicationPlan | null> => {
  try {
    return await planPublication(tables, ref, ports);
  } catch (error) {
    if (error instanceof DomainError) return null;
    throw error;
  }
};
