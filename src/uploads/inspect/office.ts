import type { Inspector } from './verdict';
import { readZipDirectory } from './zip-directory';

/**
 * An Office Open XML document (ISO/IEC 29500-2): a ZIP archive with a list of content types and the main part in the folder
 * of its program. Macros make it `active`: they live in a part called vbaProject.bin.
 */
const inspectOffice =
  (mainPart: string): Inspector =>
  async (source) => {
    const directory = await readZipDirectory(source);
    if (directory.kind === 'none') return 'differs';
    if (directory.kind === 'damaged') return 'damaged';
    const { names } = directory;
    if (!names.includes('[Content_Types].xml') || !names.includes(mainPart)) return 'differs';
    return names.some((name) => name.toLowerCase().endsWith('vbaproject.bin')) ? 'active' : 'ok';
  };

export const inspectWord = inspectOffice('word/document.xml');
export const inspectExcel = inspectOffice('xl/workbook.xml');
export const inspectPowerPoint = inspectOffice('ppt/presentation.xml');
