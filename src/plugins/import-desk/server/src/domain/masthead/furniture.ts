/** Navigation and notices of web pages and mailing services: words of the page, not of the newsletter. */
export const isFurniture = (text: string): boolean => FURNITURE.some((pattern) => pattern.test(text.trim()));

const FURNITURE: readonly RegExp[] = [
  /^(?:skip to (?:main |page )?(?:content|footer|navigation)\s*)+$/iu,
  /^(?:view|see|open|read) (?:this )?(?:email|e-mail|newsletter|bulletin|it|online version)?\s*(?:in|online|on)?\s*(?:your |a )?(?:web )?(?:browser|online)\.?$/iu,
  /^(?:home|menu|search|main menu|toggle navigation|close|back|previous|next|share|print|print this page|back to top|top|log ?in|sign in|accessibility|a-z|sitemap|site map|privacy(?: policy| notice)?|cookies?(?: policy)?|terms(?: and conditions| of use)?|contrast|text size|font size|listen|translate|english|cymraeg)$/iu,
  /^(?:(?:home|about(?: us)?|news|events|training|contact(?: us)?|resources|menu|search|children|adults|professionals|publications|policies|procedures|parents|login|you are here:?)\s*(?:[|>»›/•·]\s*|\s{2,}|$)){3,}/iu,
  /^(?:home\s*[>»›/]|you are here:?)\s*\S.*$/iu,
  /^(?:bookmark and share|having trouble (?:viewing|reading) this\b.*|(?:can[’']t|cannot) (?:see|view|read) this (?:email|e-mail|newsletter)\b.*|add us to your address book.*|forward to a friend)$/iu,
  /^(?:share (?:this|on|via)|tweet this|follow us on|like us on)\b.{0,60}$/iu,
  /^(?:facebook|twitter|x|linkedin|instagram|youtube|email|whatsapp)(?:\s*[|•,/ ]\s*(?:facebook|twitter|x|linkedin|instagram|youtube|email|whatsapp))+$/iu,
  /^(?:we use cookies|this (?:site|website) uses cookies|accept (?:all )?cookies|reject (?:all )?cookies|manage (?:cookie )?(?:preferences|settings))\b/iu,
  /^(?:unsubscribe|update (?:your )?(?:profile|preferences)|manage (?:your )?subscriptions?|you (?:are receiving|have received|received) this (?:email|e-mail|bulletin|newsletter))\b/iu,
  /^(?:©|copyright|\(c\)) ?.{0,100}$/iu,
  /^page \d+(?: of \d+)?$/iu,
  /^\d{1,3}\s*(?:\||$)/u,
];

/** Headings of page furniture at the foot of a web page. */
export const isFurnitureHeading = (text: string): boolean =>
  /^(?:latest news|cookies?(?: notice| policy| settings)?|related (?:pages|links|content|articles)|share this(?: page| article)?|quick links|site (?:map|links)|follow us|about this (?:site|website)|website feedback|was this page helpful\??|page (?:tools|information)|footer(?: links| menu)?|navigation|recent posts|categories|archives|tags|subscribe)$/iu.test(
    text.trim(),
  );
