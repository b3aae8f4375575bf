import { fileTypeOf, type FileType, planFileResponse } from '../../../src/kernel';

const typeOf = (extension: string): FileType => {
  const type = fileTypeOf(extension);
  if (!type) throw new Error(`${extension} is not accepted`);
  return type;
};

describe('the answer with a file', () => {
  const plan = (extension: string, name: string, range = '') => planFileResponse({ type: typeOf(extension), name, bytes: 1000, range });

  it('shows pictures in place and offers everything else as a download', () => {
    expect(plan('.png', 'a.png').headers['Content-Disposition']).toMatch(/^inline;/);
    for (const extension of ['.pdf', '.docx', '.txt', '.csv', '.vtt', '.mp3', '.mp4']) {
      expect(plan(extension, `a${extension}`).headers['Content-Disposition']).toMatch(/^attachment;/);
    }
  });

  it('forbids guessing and script', () => {
    const { headers } = plan('.txt', 'a.txt');
    expect(headers).toMatchObject({ 'Content-Type': 'text/plain; charset=utf-8', 'X-Content-Type-Options': 'nosniff' });
    expect(headers['Content-Security-Policy']).toContain('sandbox');
    expect(headers['Content-Security-Policy']).toContain("default-src 'none'");
  });

  it('gives the name in UTF-8, and to old clients in ASCII', () => {
    expect(plan('.pdf', 'Bericht “März” (1)*.pdf').headers['Content-Disposition']).toBe(
      `attachment; filename="Bericht Marz (1)*.pdf"; filename*=UTF-8''Bericht%20%E2%80%9CM%C3%A4rz%E2%80%9D%20%281%29%2A.pdf`,
    );
  });

  it('lets no name break out of its header', () => {
    const header = plan('.pdf', 'a"\r\nSet-Cookie: x=1\\\ud800.pdf').headers['Content-Disposition'] ?? '';
    expect(header).toMatch(/^attachment; filename="a_Set-Cookie: x=1_\.pdf"; filename\*=UTF-8''[\w%.-]+$/);
  });

  it('never saves a text as a program', () => {
    expect(plan('.txt', 'invoice.hta').headers['Content-Disposition']).toContain('filename="invoice.hta.txt"');
  });

  it.each([
    ['', 200, { start: 0, end: 999 }],
    ['bytes=0-99', 206, { start: 0, end: 99 }],
    ['bytes=900-', 206, { start: 900, end: 999 }],
    ['bytes=900-5000', 206, { start: 900, end: 999 }],
    ['bytes=-100', 206, { start: 900, end: 999 }],
    ['bytes=-5000', 206, { start: 0, end: 999 }],
    ['bytes=1000-', 416, null],
    ['bytes=-0', 416, null],
    ['bytes=0-1,5-6', 200, { start: 0, end: 999 }],
    ['bytes=9-3', 200, { start: 0, end: 999 }],
    ['pages=1-2', 200, { start: 0, end: 999 }],
    ['bytes=-', 200, { start: 0, end: 999 }],
  ] as const)('answers the range %j with %i', (range, status, part) => {
    expect(plan('.mp4', 'a.mp4', range)).toMatchObject({ status, part });
  });

  it('says what part it sends', () => {
    expect(plan('.mp4', 'a.mp4', 'bytes=0-99').headers).toMatchObject({ 'Content-Range': 'bytes 0-99/1000', 'Content-Length': '100' });
    expect(plan('.mp4', 'a.mp4', 'bytes=1000-').headers).toMatchObject({ 'Content-Range': 'bytes */1000', 'Content-Length': '0' });
  });

  it('has nothing to send of an empty file', () => {
    expect(planFileResponse({ type: typeOf('.txt'), name: 'a.txt', bytes: 0, range: '' })).toMatchObject({ status: 200, part: null });
  });
});
