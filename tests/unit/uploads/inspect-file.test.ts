import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';

import { inspectFile } from '../../../src/uploads/inspect/inspect-file';
import { aDocx, anXlsx, aPdf, aPptx, aZip } from '../../support/files/documents';
import { aGif, aJpeg, aPng, aWebp } from '../../support/files/pictures';
import { anMp3, anMp4, aTaggedMp3, aVtt, mp4Box } from '../../support/files/recordings';

const text = (words: string): Buffer => Buffer.from(words, 'utf8');
const page = text('<!doctype html><html><script>alert(1)</script></html>');
const drawing = text('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>');
const cut = (whole: Buffer, bytes: number): Buffer => whole.subarray(0, whole.length - bytes);

/** A GIF that is whole in every block and carries a page in its comment. */
const gifWithPageInComment = (): Buffer => {
  const comment = text('<script>alert(1)</script>');
  return Buffer.concat([cut(aGif(), 1), Buffer.from([0x21, 0xfe, comment.length]), comment, Buffer.from([0, 0x3b])]);
};

const ACCEPTED: readonly (readonly [string, string, Buffer])[] = [
  ['a PNG picture', '.png', aPng()],
  ['a PNG picture larger than the reading window', '.png', aPng({ width: 700, height: 700 })],
  ['an extension in capitals', '.PNG', aPng()],
  ['a JPEG picture', '.jpg', aJpeg()],
  ['a JPEG picture with a telephone’s bytes behind it', '.jpeg', Buffer.concat([aJpeg(), Buffer.alloc(500, 3)])],
  ['a GIF picture', '.gif', aGif()],
  ['a WebP picture', '.webp', aWebp()],
  ['a PDF', '.pdf', aPdf()],
  ['a Word document', '.docx', aDocx()],
  ['an Excel workbook', '.xlsx', anXlsx()],
  ['a PowerPoint presentation', '.pptx', aPptx()],
  ['a plain text', '.txt', text('Duty desk – 0161 496 0101\r\n\tOpen 9 < 5 & more\n')],
  ['a text whose letters stand across reading windows', '.txt', text('aé'.repeat(60_000))],
  ['a CSV file with a byte order mark', '.csv', text('\ufeffname,fee\nA,£20\n')],
  ['captions', '.vtt', aVtt()],
  ['an MP3 recording', '.mp3', anMp3()],
  ['an MP3 recording behind a tag', '.mp3', aTaggedMp3()],
  ['an MP4 video', '.mp4', anMp4()],
];

const REFUSED: readonly (readonly [string, string, Buffer, string])[] = [
  ['a page', '.html', page, 'file.type-not-allowed'],
  ['a drawing', '.svg', drawing, 'file.type-not-allowed'],
  ['a program', '.exe', text('MZ'), 'file.type-not-allowed'],
  ['a Word document with macros by name', '.docm', aDocx(), 'file.type-not-allowed'],
  ['a file without extension', '', text('hello'), 'file.type-not-allowed'],
  ['an extension that is a word of JavaScript', '.constructor', text('hello'), 'file.type-not-allowed'],
  ['an empty file', '.png', Buffer.alloc(0), 'file.empty'],
  ['a page called PNG', '.png', page, 'file.content-differs'],
  ['a drawing called PNG', '.png', drawing, 'file.content-differs'],
  ['a JPEG called PNG', '.png', aJpeg(), 'file.content-differs'],
  ['a PNG called PDF', '.pdf', aPng(), 'file.content-differs'],
  ['a page that begins as a GIF', '.gif', text('GIF89a/*<html><script>alert(1)</script>*/=1;'), 'file.content-differs'],
  ['a whole GIF with a page in its comment', '.gif', gifWithPageInComment(), 'file.active-content'],
  ['a GIF with a page behind it', '.gif', Buffer.concat([aGif(), page]), 'file.damaged'],
  ['a PNG with a page behind it', '.png', Buffer.concat([aPng(), page]), 'file.damaged'],
  ['a JPEG with a page behind it', '.jpg', Buffer.concat([aJpeg(), page]), 'file.active-content'],
  ['a cut-off PNG', '.png', cut(aPng(), 6), 'file.damaged'],
  ['a PNG cut off between chunks', '.png', cut(aPng(), 12), 'file.damaged'],
  ['the first bytes of a PNG alone', '.png', aPng().subarray(0, 8), 'file.damaged'],
  ['a cut-off GIF', '.gif', cut(aGif(), 4), 'file.damaged'],
  ['a cut-off JPEG', '.jpg', cut(aJpeg(), 20), 'file.damaged'],
  ['a cut-off WebP', '.webp', cut(aWebp(), 10), 'file.damaged'],
  ['a cut-off PDF', '.pdf', cut(aPdf(), 8), 'file.damaged'],
  ['a cut-off Word document', '.docx', cut(aDocx(), 30), 'file.damaged'],
  ['an archive called Word document', '.docx', aZip(['page.html']), 'file.content-differs'],
  ['a workbook called Word document', '.docx', anXlsx(), 'file.content-differs'],
  ['a Word document with macros inside', '.docx', aDocx(['word/vbaProject.bin']), 'file.active-content'],
  ['a page called text', '.txt', page, 'file.active-content'],
  [
    'a page in the middle of a text',
    '.txt',
    Buffer.concat([text('x'.repeat(61_435)), text('<ScRiPt>alert(1)</script>')]),
    'file.active-content',
  ],
  ['a shell script called text', '.txt', text('#!/bin/sh\nrm -r .\n'), 'file.active-content'],
  ['a drawing called CSV', '.csv', drawing, 'file.active-content'],
  ['a text with a NUL', '.txt', text('a\0b'), 'file.not-plain-text'],
  ['a text in Windows-1252', '.csv', Buffer.from('name,fee\nA,\xa320\n', 'latin1'), 'file.not-plain-text'],
  ['a text that ends within a letter', '.txt', text('naïve é').subarray(0, -1), 'file.not-plain-text'],
  ['captions without their first word', '.vtt', text('00:00.000 --> 00:02.000\nHello\n'), 'file.content-differs'],
  ['a text called MP3', '.mp3', Buffer.from('fffb9000 and then something else altogether'), 'file.content-differs'],
  ['a tag with no recording behind it', '.mp3', Buffer.from('49443304000000000014'.padEnd(200, '0'), 'hex'), 'file.damaged'],
  ['a QuickTime film called MP4', '.mp4', mp4Box('ftyp', Buffer.from('qt  \0\0\0\0', 'latin1')), 'file.content-differs'],
  ['a cut-off MP4', '.mp4', cut(anMp4(), 50), 'file.damaged'],
  ['an MP4 without a film in it', '.mp4', mp4Box('ftyp', Buffer.from('isom\0\0\0\0', 'latin1')), 'file.damaged'],
];

describe('the inspection of files', () => {
  let folder: string;

  beforeAll(async () => {
    folder = await mkdtemp(path.join(os.tmpdir(), 'concord-inspect-'));
  });

  afterAll(() => rm(folder, { recursive: true, force: true }));

  const inspect = async (extension: string, content: Buffer): Promise<void> => {
    const file = path.join(folder, 'file');
    await writeFile(file, content);
    await inspectFile({ path: file, shownName: `poster${extension}`, extension });
  };

  it.each(ACCEPTED)('accepts %s', async (_, extension, content) => {
    await expect(inspect(extension, content)).resolves.toBeUndefined();
  });

  it.each(REFUSED)('refuses %s (%s)', async (_, extension, content, code) => {
    await expect(inspect(extension, content)).rejects.toMatchObject({
      code,
      refusal: 'invalid',
      message: expect.stringContaining(`“poster${extension}”`) as string,
    });
  });

  it('accepts no file of any kind cut off to its first bytes', async () => {
    for (const [, extension, content] of ACCEPTED) {
      if (/txt|csv|vtt|mp3/.test(extension)) continue;
      for (const bytes of [1, 4, 12, 20, 24]) {
        await expect(inspect(extension, content.subarray(0, bytes))).rejects.toMatchObject({ refusal: 'invalid' });
      }
    }
  });
});
