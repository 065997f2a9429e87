/** The path of a page in a language: `localizedPath('ko', 'print/')` → `/ko/print/`, below the site's base. */
export function localizedPath(locale: string | undefined, path = ''): string {
  const base = import.meta.env.BASE_URL.replace(/\/$/, '');
  return `${base}/${locale === undefined ? '' : `${locale}/`}${path}`;
}
