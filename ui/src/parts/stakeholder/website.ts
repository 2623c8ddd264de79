/**
 * Whether these words are an address of the web: one that begins with http:// or https://, or only a name
 * such as "www.library.org/hours". Nothing is ever fetched; this keeps out what no browser should be given.
 */
export function isWebsite(words: string): boolean {
  const scheme = /^[a-z][a-z\d+.-]*:(?!\d)/i.exec(words)?.[0].toLowerCase();
  if (/[\s@]/.test(words) || (scheme && scheme !== "http:" && scheme !== "https:")) return false;
  if (!URL.canParse(scheme ? words : `https://${words}`)) return false;
  const { hostname } = new URL(scheme ? words : `https://${words}`);
  return /^[^.].*\.[^.]{2,}$/.test(hostname);
}
