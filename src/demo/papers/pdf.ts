export interface PdfLine {
  readonly text: string;
  readonly style: 'title' | 'heading' | 'body' | 'space';
}

export interface PdfPaper {
  readonly title: string;
  readonly lines: readonly PdfLine[];
}

const PAGE = { width: 595, height: 842, margin: 62 };
const STYLES = {
  title: { font: 'F2', size: 19, leading: 27 },
  heading: { font: 'F2', size: 12.5, leading: 22 },
  body: { font: 'F1', size: 10.5, leading: 15 },
  space: { font: 'F1', size: 10.5, leading: 8 },
} as const;

/**
 * A plain A4 document in Helvetica, one line of text below the other (ISO 32000-1: catalogue, pages, two standard
 * fonts, a content stream for each page). Lines are not wrapped here.
 */
export const encodePdf = ({ title, lines }: PdfPaper): Buffer => {
  const pages = intoPages(lines);
  const pageNumber = (index: number): number => 6 + index * 2;
  const objects = [
    `<< /Type /Catalog /Pages 2 0 R /Lang (en-GB) /ViewerPreferences << /DisplayDocTitle true >> >>`,
    `<< /Type /Pages /Count ${String(pages.length)} /Kids [${pages.map((_, index) => `${String(pageNumber(index))} 0 R`).join(' ')}] >>`,
    font('Helvetica'),
    font('Helvetica-Bold'),
    `<< /Title (${escaped(title)}) /Producer (Concord demo) >>`,
    ...pages.flatMap((page, index) => [
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${String(PAGE.width)} ${String(PAGE.height)}] /Contents ${String(pageNumber(index) + 1)} 0 R ` +
        `/Resources << /Font << /F1 3 0 R /F2 4 0 R >> >> >>`,
      stream(contentOf(page)),
    ]),
  ];
  return assembled(objects);
};

const font = (name: string): string => `<< /Type /Font /Subtype /Type1 /BaseFont /${name} /Encoding /WinAnsiEncoding >>`;

const stream = (content: string): string => `<< /Length ${String(Buffer.byteLength(content, 'latin1'))} >>\nstream\n${content}\nendstream`;

const intoPages = (lines: readonly PdfLine[]): readonly (readonly PdfLine[])[] => {
  const pages: PdfLine[][] = [[]];
  let room = PAGE.height - 2 * PAGE.margin;
  for (const line of lines) {
    const needed = STYLES[line.style].leading * (line.style === 'heading' ? 3 : 1);
    if (room < needed) {
      pages.push([]);
      room = PAGE.height - 2 * PAGE.margin;
    }
    pages.at(-1)?.push(line);
    room -= STYLES[line.style].leading;
  }
  return pages;
};

const contentOf = (lines: readonly PdfLine[]): string => {
  const steps = lines.map(({ text, style }) => {
    const { font: face, size, leading } = STYLES[style];
    return `/${face} ${String(size)} Tf 0 -${String(leading)} Td (${escaped(text)}) Tj`;
  });
  return `BT ${String(PAGE.margin)} ${String(PAGE.height - PAGE.margin)} Td\n${steps.join('\n')}\nET`;
};

/** Characters outside Latin-1 that Windows code page 1252 has, by their code there. */
const WINDOWS_1252: Readonly<Record<string, number>> = { '’': 0x92, '‘': 0x91, '“': 0x93, '”': 0x94, '–': 0x96, '•': 0x95, '…': 0x85 };

const escaped = (text: string): string =>
  text.replace(/[\\()]/g, (mark) => `\\${mark}`).replace(/[’‘“”–•…]/g, (mark) => `\\${(WINDOWS_1252[mark] ?? 0x3f).toString(8)}`);

/** The objects with their table of offsets, which readers use to find them. */
const assembled = (objects: readonly string[]): Buffer => {
  let text = '%PDF-1.4\n';
  const offsets = objects.map((object, index) => {
    const offset = text.length;
    text += `${String(index + 1)} 0 obj\n${object}\nendobj\n`;
    return offset;
  });
  const table = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  const size = String(objects.length + 1);
  const trailer = `trailer\n<< /Size ${size} /Root 1 0 R /Info 5 0 R >>\nstartxref\n${String(text.length)}\n%%EOF\n`;
  return Buffer.from(`${text}xref\n0 ${size}\n0000000000 65535 f \n${table}${trailer}`, 'latin1');
};
