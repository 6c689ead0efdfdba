/** The windows in which every page is looked at: a desk, a tablet, a telephone; in pixels. */
export const widths = [1440, 768, 360]
export const schemes = ['light', 'dark'] as const
export type Scheme = (typeof schemes)[number]

/** A page's name as part of a file's. */
export function fileNameOf(name: string): string {
  return name.replace(/[^a-z0-9]+/gi, '-').replace(/^-|-$/g, '') || 'overview'
}

export const pictureName = (name: string, width: number, scheme: Scheme): string =>
  `${fileNameOf(name)}-${width}-${scheme}.png`

const escaped = (words: string) => words.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')

function figure(name: string, width: number, scheme: Scheme): string {
  const file = pictureName(name, width, scheme)
  const words = `${width} px, ${scheme}`
  return `<figure><a href="${file}"><img src="${file}" alt="${escaped(`${name}, ${words}`)}" loading="lazy"></a><figcaption>${words}</figcaption></figure>`
}

/** A page that shows the pictures of each address side by side, in the order given, with a list of them above. */
export function galleryIndex(addresses: { name: string; address: string }[]): string {
  const sections = addresses.map(({ name, address }) => {
    const figures = schemes.flatMap((scheme) => widths.map((width) => figure(name, width, scheme)))
    return `<section id="${fileNameOf(name)}"><h2>${escaped(name)}</h2><p><code>${escaped(address)}</code></p><div>${figures.join('')}</div></section>`
  })
  const list = addresses.map(({ name }) => `<a href="#${fileNameOf(name)}">${escaped(name)}</a>`).join(' · ')
  return `<!doctype html>
<html lang="en-GB"><meta charset="utf-8"><title>Every page</title>
<style>
body { font: 15px/1.5 system-ui, sans-serif; margin: 24px }
div { display: flex; gap: 16px; overflow-x: auto; align-items: start }
figure { margin: 0; flex: none }
img { height: 460px; max-width: 620px; object-fit: cover; object-position: top; border: 1px solid #999 }
</style>
<h1>Every page</h1><nav>${list}</nav>
${sections.join('\n')}
</html>
`
}
