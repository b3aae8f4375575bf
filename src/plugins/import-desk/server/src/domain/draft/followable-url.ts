/** The address as a link needs it, with its scheme; null for what leads nowhere or where no link of ours may lead. */
export const followableUrl = (target: string): string | null => {
  const address = /^[a-z][a-z\d+.-]*:/iu.test(target) ? target : `https://${target}`;
  if (/^[#/.?]|^$/u.test(target) || !URL.canParse(address)) return null;
  const { protocol, hostname } = new URL(address);
  if (protocol === 'mailto:' || protocol === 'tel:') return address;
  return (protocol === 'http:' || protocol === 'https:') && hostname.includes('.') ? address : null;
};
