import { existsSync } from 'node:fs'

const debianChromium = '/usr/bin/chromium'

export type Printer = { print: (html: string) => Promise<Uint8Array>; close: () => Promise<void> }

/** A real browser that prints pages to PDF, each with a running header and its page number; null where there is none. */
export async function openPrinter(): Promise<Printer | null> {
  const { chromium } = await import('@playwright/test')
  const path = [debianChromium, chromium.executablePath()].find(existsSync)
  if (path === undefined) return null
  const args = process.getuid?.() === 0 ? ['--no-sandbox'] : []
  const browser = await chromium.launch({ executablePath: path, args })
  const page = await browser.newPage()
  return {
    print: async (html) => {
      await page.setContent(html)
      const small = 'font-size: 8px; width: 100%; text-align: center'
      return page.pdf({
        format: 'A4',
        margin: { top: '22mm', bottom: '22mm', left: '20mm', right: '20mm' },
        displayHeaderFooter: true,
        headerTemplate: `<div style="${small}">Notes for publication</div>`,
        footerTemplate: `<div style="${small}">Page <span class="pageNumber"></span> of <span class="totalPages"></span></div>`,
      })
    },
    close: () => browser.close(),
  }
}
