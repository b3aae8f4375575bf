/**
 * True when a line end cut an address in two: "…@council.gov." and "uk", "www.site.org/guides/" and "page.pdf". What
 * merely follows a whole address ("visit www.site.org/" and "for more") is left alone.
 */
export const breaksAddress = (above: string, below: string): boolean => {
  const head = /\S+$/u.exec(above)?.[0] ?? '';
  const tail = /^\S+/u.exec(below)?.[0] ?? '';
  return cutsEmail(head, tail) || cutsWebAddress(head, tail, /^\S+\s*$/u.test(below)) || cutsFileName(head, tail);
};

/**
 * The text with broken addresses made whole, and each as it was written. At the end of the text a plain word after a slash
 * is taken for the address's end; elsewhere it must look like part of one.
 */
export const repairAddresses = (text: string): { readonly text: string; readonly broken: readonly string[] } => {
  if (!/@|www\.|:\/\//iu.test(text)) return { text, broken: [] };
  const broken: string[] = [];
  const parts = text.split(/(\s+)/u);
  for (let index = 0; index + 2 < parts.length; index += 2) {
    const [head = '', space = '', tail = ''] = parts.slice(index, index + 3);
    if (
      !(/[./_@=&?-]$/u.test(head) || /^[./]\w/u.test(tail)) ||
      !(cutsEmail(head, tail) || cutsWebAddress(head, tail, index + 3 >= parts.length))
    )
      continue;
    broken.push(`${head}${space}${tail}`);
    parts.splice(index, 3, `${head}${tail}`);
    index -= 2;
  }
  return { text: broken.length === 0 ? text : parts.join(''), broken };
};

const cutsEmail = (head: string, tail: string): boolean => {
  if (/^[\w.+'-]+@$/u.test(head)) return /^[a-z\d-]+(?:\.[a-z\d-]+)+/iu.test(tail);
  if (/^[(<]?[\w.+'-]+@(?:[\w-]+\.)*[\w-]*[a-z\d]-$/iu.test(head)) return /^[a-z\d-]+(?:\.[a-z\d-]+)+/iu.test(tail);
  return /^[(<]?[\w.+'-]+@(?:[\w-]+\.)+$/u.test(head) && DOMAIN_END.test(tail);
};

/** "…/with-many-parts/safeguard" and "ing-children.pdf": a file name cut within a word, which only a line end does. */
const cutsFileName = (head: string, tail: string): boolean =>
  /^[(<]?(?:https?:\/\/|www\.)[^/\s]+\/\S*[\w-]$/iu.test(head) &&
  !FILE_END.test(head) &&
  /^[a-z\d%_][\w%-]*(?:\/[\w%-]+)*\.(?:pdf|html?|aspx?|docx?|php)\b/iu.test(tail);
const FILE_END = /\.(?:pdf|html?|aspx?|docx?|php)$/iu;

const cutsWebAddress = (head: string, tail: string, tailEnds: boolean): boolean => {
  if (/^[(<]?(?:https?:\/\/|www\.)\S+$/iu.test(head) && goesOn(head, tail)) return true;
  if (!/^[(<]?(?:https?:\/\/|www\.)\S*[./_-]$/iu.test(head) || /^(?:https?:|www\.|\S+@)/iu.test(tail)) return false;
  const hasPath = /^[(<]?(?:https?:\/\/)?[^/\s]+\//iu.test(head);
  if (!hasPath) return head.endsWith('.') && DOMAIN_END.test(tail);
  if (head.endsWith('.')) return /^(?:pdf|html?|aspx?|docx?|php)\b/iu.test(tail);
  if (!/^[a-z\d%][\w%.~-]*(?:\/[\w%.~-]*)*[.,)]?$/iu.test(tail)) return false;
  return /[\d/_]|\w-\w|\w\.\w/u.test(tail) || (tailEnds && !ORDINARY_WORD.test(tail));
};

/** Cut before a dot or a slash, or within a query: signs that no next sentence begins with. */
const goesOn = (head: string, tail: string): boolean => {
  if (/^\.(?:org|com|gov|nhs|co|ac|sch|police|net|info|uk)\b/iu.test(tail)) return !/\.(?:uk|com|org|net)$/iu.test(head);
  if (/^\/[\w%~-]/u.test(tail)) return /[\p{L}\d]$/u.test(head);
  return /\?\S*[=&]$/u.test(head) && /^[\w%-]+/u.test(tail) && !ORDINARY_WORD.test(tail);
};

/** What can follow the last dot of a host: the end of a domain that partnerships use, then nothing or a path. */
const DOMAIN_END = /^(?:(?:gov|nhs|org|co|ac|sch|police|mod)\.uk|uk|com|org|net|info|eu)(?:[/?#]\S*)?[.,;)]?$/iu;
const ORDINARY_WORD =
  /^(?:and|or|for|to|the|where|which|who|is|are|a|an|at|in|on|of|by|with|from|here|now|today|page|website|site|if|as|please)\b/iu;
