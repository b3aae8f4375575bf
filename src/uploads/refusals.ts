import { DomainError, FILE_TYPES, type FileType } from '../kernel';

/** Why a file is not accepted, each with what to do about it. Codes are stable. */
const refusal = (code: string, message: string): DomainError => new DomainError({ code, refusal: 'invalid', message });

const ACCEPTED = FILE_TYPES.map(({ extension }) => extension.slice(1)).join(', ');

export const fileTypeNotAllowed = (name: string): DomainError =>
  refusal('file.type-not-allowed', `“${name}” was not uploaded: files of this type are not accepted. These are: ${ACCEPTED}.`);

export const fileNameNotUsable = (name: string): DomainError =>
  refusal('file.name-not-usable', `“${name}” was not uploaded: its name is too long. Shorten it to 150 characters or fewer and try again.`);

export const fileTooLarge = (name: string, maxBytes: number): DomainError =>
  refusal(
    'file.too-large',
    `“${name}” was not uploaded: it is larger than ${Math.floor(maxBytes / 1_000_000)} MB, the most a file may have.`,
  );

export const fileEmpty = (name: string): DomainError =>
  refusal('file.empty', `“${name}” was not uploaded: the file is empty. Check that it was saved completely.`);

export const fileContentDiffers = (name: string, type: FileType): DomainError =>
  refusal(
    'file.content-differs',
    `“${name}” was not uploaded: by its name it is ${type.words}, but its content is something else. ` +
      'Open it in the program it came from and save it again in the right format; renaming it is not enough.',
  );

export const fileDamaged = (name: string, type: FileType): DomainError =>
  refusal(
    'file.damaged',
    `“${name}” was not uploaded: it is ${type.words}, but incomplete or damaged. Save or download it again, check that it opens, then upload it.`,
  );

export const fileHasActiveContent = (name: string): DomainError =>
  refusal(
    'file.active-content',
    `“${name}” was not uploaded: it contains web page code, script or macros, which could harm readers. Save it without them and try again.`,
  );

export const fileNotPlainText = (name: string): DomainError =>
  refusal(
    'file.not-plain-text',
    `“${name}” was not uploaded: it is not plain text in UTF-8. In Excel save it as “CSV UTF-8”, in Notepad choose the encoding UTF-8.`,
  );

export const replacementTypeDiffers = (name: string, extension: string): DomainError =>
  refusal(
    'file.replacement-type-differs',
    `“${name}” was not uploaded: a file is replaced by one of the same type, here ${extension}. Upload it as a new file instead.`,
  );
