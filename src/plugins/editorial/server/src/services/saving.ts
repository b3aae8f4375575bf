import { createRequireNewest, type EditingPorts } from '../application/editing/require-newest';

/** The rules that a save of a person passes. */
export const assembleSaving = (ports: EditingPorts) => ({ requireNewest: createRequireNewest(ports) });
