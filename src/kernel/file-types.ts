/**
 * The closed list of file types that may be uploaded and published. No SVG and no HTML: both can carry script that would
 * run on the address of whoever serves them.
 */
export interface FileType {
  /** Lower case, with its dot. */
  readonly extension: string;
  /** The one content type it is served with, whatever the browser that uploaded it said. */
  readonly mime: string;
  /** Pictures are shown in place, everything else is offered as a download. */
  readonly isPicture: boolean;
  /** With its article, as staff would say it: "a PNG picture". */
  readonly words: string;
}

const type = (extension: string, mime: string, words: string): FileType => ({
  extension,
  mime,
  words,
  isPicture: mime.startsWith('image/'),
});

const OFFICE = 'application/vnd.openxmlformats-officedocument';

export const FILE_TYPES: readonly FileType[] = [
  type('.png', 'image/png', 'a PNG picture'),
  type('.jpg', 'image/jpeg', 'a JPEG picture'),
  type('.jpeg', 'image/jpeg', 'a JPEG picture'),
  type('.webp', 'image/webp', 'a WebP picture'),
  type('.gif', 'image/gif', 'a GIF picture'),
  type('.pdf', 'application/pdf', 'a PDF'),
  type('.docx', `${OFFICE}.wordprocessingml.document`, 'a Word document'),
  type('.xlsx', `${OFFICE}.spreadsheetml.sheet`, 'an Excel workbook'),
  type('.pptx', `${OFFICE}.presentationml.presentation`, 'a PowerPoint presentation'),
  type('.txt', 'text/plain; charset=utf-8', 'a plain text file'),
  type('.csv', 'text/csv; charset=utf-8', 'a CSV file'),
  type('.vtt', 'text/vtt; charset=utf-8', 'a captions file (WebVTT)'),
  type('.mp3', 'audio/mpeg', 'an MP3 recording'),
  type('.mp4', 'video/mp4', 'an MP4 video'),
];

/** The type of a file name's extension, in any case and with its dot; null when such files are not accepted. */
export const fileTypeOf = (extension: string): FileType | null => {
  const wanted = extension.toLowerCase();
  return FILE_TYPES.find((candidate) => candidate.extension === wanted) ?? null;
};
