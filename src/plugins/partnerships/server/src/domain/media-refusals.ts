import { DomainError } from '../../../../../kernel';

export { roleNotEnough } from './desk-refusals';

export const uploadOwnerMissing = (): DomainError =>
  new DomainError({
    code: 'upload.owner-missing',
    refusal: 'invalid',
    message: 'Pick the partnership you are working in, at the top of the side bar: the file will belong to it.',
  });

export const folderOfAnother = (): DomainError =>
  new DomainError({
    code: 'folder.of-another',
    refusal: 'not-allowed',
    message: 'A folder holds the files of one partnership. Choose a folder of the partnership that this belongs to.',
  });

/** `home` is the name of the partnership that uploaded it. */
export const fileOfAnother = (name: string, home: string): DomainError =>
  new DomainError({
    code: 'file.of-another',
    refusal: 'not-allowed',
    message: `“${name}” belongs to ${home}, whose staff alone replace, change, move and delete it. You can use it as it is where you see it; ask them to change it, or upload one of your own.`,
  });

/** `places` are words for a person, such as `the newsletter “March news”`. */
export const fileInUse = (name: string, places: readonly string[]): DomainError =>
  new DomainError({
    code: 'file.in-use',
    refusal: 'conflict',
    message: `“${name}” is in use and was not deleted. Take it out first from ${places.join(', ')}.`,
  });
