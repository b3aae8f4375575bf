import { inspectGif } from './gif';
import { inspectJpeg } from './jpeg';
import { inspectForMarkup } from './markup';
import { inspectMp3 } from './mp3';
import { inspectMp4 } from './mp4';
import { inspectExcel, inspectPowerPoint, inspectWord } from './office';
import { inspectPdf } from './pdf';
import { inspectPng } from './png';
import { inspectPlainText, inspectVtt } from './text';
import { worst, type Inspector } from './verdict';
import { inspectWebp } from './webp';

/** Shown or read in place, these must not be a web page as well. The others are only ever downloads. */
const withoutMarkup =
  (inspect: Inspector): Inspector =>
  async (source) =>
    worst(await inspect(source), await inspectForMarkup(source));

const INSPECTORS: Readonly<Record<string, Inspector>> = {
  '.png': withoutMarkup(inspectPng),
  '.jpg': withoutMarkup(inspectJpeg),
  '.jpeg': withoutMarkup(inspectJpeg),
  '.webp': withoutMarkup(inspectWebp),
  '.gif': withoutMarkup(inspectGif),
  '.pdf': inspectPdf,
  '.docx': inspectWord,
  '.xlsx': inspectExcel,
  '.pptx': inspectPowerPoint,
  '.txt': withoutMarkup(inspectPlainText),
  '.csv': withoutMarkup(inspectPlainText),
  '.vtt': withoutMarkup(inspectVtt),
  '.mp3': inspectMp3,
  '.mp4': inspectMp4,
};

/** The inspector of an accepted extension (lower case, with its dot); null for every other. */
export const inspectorOf = (extension: string): Inspector | null =>
  Object.hasOwn(INSPECTORS, extension) ? (INSPECTORS[extension] ?? null) : null;
