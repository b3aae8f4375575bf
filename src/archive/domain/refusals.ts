import { DomainError } from '../../kernel';

export const archiveExists = (target: string): DomainError =>
  new DomainError({
    code: 'archive.exists',
    refusal: 'conflict',
    message: `There is something at ${target} already. Name a place where nothing stands yet.`,
  });

export const archiveMissing = (folder: string, cause?: unknown): DomainError =>
  new DomainError({
    code: 'archive.missing',
    refusal: 'not-found',
    message: `There is no archive at ${folder}: it has no manifest.json that can be opened.`,
    cause,
  });

export const archiveIncomplete = (path: string, cause?: unknown): DomainError =>
  new DomainError({
    code: 'archive.incomplete',
    refusal: 'invalid',
    message: `The archive is incomplete: ${path} is not in it. Nothing was restored.`,
    cause,
  });

export const archiveDamaged = (path: string, cause?: unknown): DomainError =>
  new DomainError({
    code: 'archive.damaged',
    refusal: 'invalid',
    message: `The archive is damaged: ${path} is not as it was written. Nothing was restored.`,
    cause,
  });

export const archiveUnknownVersion = (version: number): DomainError =>
  new DomainError({
    code: 'archive.unknown-version',
    refusal: 'invalid',
    message: `This archive has format ${version}, which this version of Concord cannot read. Restore it with the version that wrote it.`,
  });

export const restoreNotEmpty = (reasons: readonly string[]): DomainError =>
  new DomainError({
    code: 'restore.not-empty',
    refusal: 'conflict',
    message: `This installation is not fresh: ${reasons.join('; ')}. Nothing was restored. Restore into a new database and empty folders.`,
  });

export const restoreInUse = (): DomainError =>
  new DomainError({
    code: 'restore.in-use',
    refusal: 'conflict',
    message: 'Something else is using this database. Stop the server, then restore. Nothing was restored.',
  });

export const restoreOtherVersion = (versions: string, differences: readonly string[]): DomainError =>
  new DomainError({
    code: 'restore.other-version',
    refusal: 'conflict',
    message: `The archive was written by ${versions}, whose tables differ from this installation's. Nothing was restored. Restore it with that version, then update.`,
    problems: differences.slice(0, 20).map((message) => ({ rule: 'restore.other-version', severity: 'blocker', message })),
  });
