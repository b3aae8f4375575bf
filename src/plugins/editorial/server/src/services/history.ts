import type { Core } from '@strapi/strapi';

import { once } from '../../../../../kernel';
import type { ScopesService } from '../../../../partnerships/contract';
import { createTryOut } from '../adapters/editing/try-out';
import { createCopyWriter } from '../adapters/history/copy-writer';
import { type ComponentLabels, formShapes } from '../adapters/history/form-shapes';
import type { RecordingOnce } from '../adapters/history/recording-once';
import { createMergeTexts } from '../application/editing/merge-texts';
import { type ComparePorts, createCompareRevisions } from '../application/history/compare-revisions';
import { createGetHistory } from '../application/history/get-history';
import { createPlanRestore, createRestore } from '../application/history/restore-revision';
import type { RequireFree } from '../application/leases/require-free';

/** The use cases that look. */
export const assembleHistory = (ports: ComparePorts) => ({ page: createGetHistory(ports), compare: createCompareRevisions(ports) });

export interface HistoryParts extends Omit<ComparePorts, 'shapes'> {
  readonly strapi: Core.Strapi;
  readonly wall: ScopesService;
  readonly recording: RecordingOnce;
  readonly componentLabels: ComponentLabels;
  readonly requireFree: RequireFree;
}

/** Puts the use cases of history and of editing together, for the person behind the request. */
export const assembleHistoryOn = ({ strapi, wall, recording, componentLabels, requireFree, ...parts }: HistoryParts) => {
  const shapes = once(() => formShapes(strapi, parts.governed, componentLabels));
  const ports = { ...parts, shapes };
  const writer = createCopyWriter({ strapi, governed: parts.governed, wall, shapes, recording });
  const mayUpdate = (owners: readonly string[]): Promise<boolean> => wall.may('update', owners);
  const restoring = { ...ports, writer, mayUpdate, requireFree, recordSave: recording.recordSave };
  return {
    history: { ...assembleHistory(ports), planRestore: createPlanRestore(restoring), restore: createRestore(restoring) },
    editing: { merge: createMergeTexts({ ...ports, tryOut: createTryOut(strapi, parts.desk) }) },
  };
};
