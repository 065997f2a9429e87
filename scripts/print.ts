import type { Browser } from '@playwright/test';
import { serve } from './built.ts';

/** Prints the built essay of a language to a tagged PDF with bookmarks. Size, margins and page numbers are the style sheet's. */
export async function print(browser: Browser, locale: string, path: string): Promise<void> {
  const context = await browser.newContext({ javaScriptEnabled: false });
  try {
    const page = await context.newPage();
    await page.goto(`${await serve(context, locale)}print/`);
    await page.pdf({ path, tagged: true, outline: true, preferCSSPageSize: true });
  } finally {
    await context.close();
  }
}
