import LinkifyIt from 'linkify-it';

export interface AddressMatch {
  readonly start: number;
  readonly end: number;
  /** As written. */
  readonly text: string;
}

/** Bare web addresses in plain text, in order. Brand names ("GOV.UK") and page titles' "(site.org)" are none. */
export const findWebAddresses = (text: string): AddressMatch[] => {
  if (!MAY_HAVE_ADDRESS.test(text)) return [];
  const linkify = createLinkify();
  return [...text.matchAll(/\S+/gu)]
    .filter(([word]) => word.length <= LONGEST_ADDRESS && MAY_HAVE_ADDRESS.test(word))
    .flatMap((word) =>
      (linkify.match(word[0]) ?? []).map(({ index, lastIndex, raw, schema }) => ({
        start: word.index + index,
        end: word.index + lastIndex,
        text: raw,
        schema,
      })),
    )
    .filter((match) => isWanted(match, text))
    .map(({ start, end, text: raw }) => ({ start, end, text: raw }));
};

/** Longer words are data, not addresses; searching them takes time that grows with the square of their length. */
const LONGEST_ADDRESS = 2048;

/** Spares the dear search for lines that cannot have an address. */
const MAY_HAVE_ADDRESS = /www\.|:\/\/|\w\.(?:uk|com|org|net|info|eu|app|online|wales|scot|london|ly)\b/iu;

const createLinkify = () =>
  new LinkifyIt({ fuzzyLink: true, fuzzyEmail: false, fuzzyIP: false }).add('ftp:', null).add('//', null).add('mailto:', null);

const isWanted = (match: AddressMatch & { readonly schema: string }, text: string): boolean => {
  if (match.schema !== '') return true;
  if (text[match.start - 1] === '@' || text[match.end] === '@' || ENDS_IN_AT.test(text.slice(0, match.start))) return false;
  if (isPageTitle(match, text)) return false;
  return match.text.toLowerCase().startsWith('www.') || (KNOWN_DOMAIN.test(match.text) && !isBrand(match.text));
};

/** "jo [at] example.org" is an e-mail address, disguised against robots. */
const ENDS_IN_AT = /[[({<]\s*at\s*[\])}>]\s*$/iu;

/** Domains that partnerships write without "www."; anything else ("practice.It") is more likely a missing space. */
const KNOWN_DOMAIN = /^[a-z\d-]+(?:\.[a-z\d-]+)*\.(?:uk|com|org|net|info|eu|app|online|wales|scot|london|ly)(?:[/?#]|$)/iu;

/** "GOV.UK", "Gov.uk": the name of a publisher, not an address, unless a path follows. */
const isBrand = (address: string): boolean => !address.includes('/') && (/\p{Lu}/u.test(address) || /^(?:gov|nhs)\.uk$/iu.test(address));

/** "Title of a page (site.org)" at the end of a line: what browsers paste for a link, not an address to follow. */
const isPageTitle = ({ start, end }: AddressMatch, text: string): boolean =>
  text[start - 1] === '(' &&
  text[end] === ')' &&
  text.slice(end + 1).trim() === '' &&
  !/[.!?]\s/u.test(text.slice(0, start)) &&
  !/\b(?:visit|see|at|website|site)\b/iu.test(text.slice(0, start));
