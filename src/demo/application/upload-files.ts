import type { NewFile } from '../adapters/demo-files';
import type { PartnershipContent } from '../model/content';
import { briefingPaper } from '../papers/briefing-paper';
import { encodePdf } from '../papers/pdf';
import { PICTURES } from '../pictures/pictures';

type Upload = (file: NewFile) => Promise<number>;

/** Paints every picture and stores it. Ids by the picture's name. */
export const uploadPictures = async (upload: Upload): Promise<ReadonlyMap<string, number>> => {
  const ids = new Map<string, number>();
  for (const [name, { alt, paint }] of Object.entries(PICTURES)) {
    ids.set(name, await upload({ name: `${name}.png`, mime: 'image/png', bytes: paint().toPng(), alternativeText: alt }));
  }
  return ids;
};

/** Sets every briefing that has panels as a paper to print. Ids by `<partnership>/<briefing>`. */
export const uploadPapers = async (upload: Upload, contents: readonly PartnershipContent[]): Promise<ReadonlyMap<string, number>> => {
  const ids = new Map<string, number>();
  for (const { partnership, briefings } of contents) {
    for (const briefing of briefings) {
      if (briefing.kind !== 'seven-minute') continue;
      const bytes = encodePdf(briefingPaper(briefing));
      ids.set(`${partnership.slug}/${briefing.key}`, await upload({ name: `${briefing.key}.pdf`, mime: 'application/pdf', bytes }));
    }
  }
  return ids;
};
