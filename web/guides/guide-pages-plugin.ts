import { existsSync, readdirSync, readFileSync } from 'node:fs'
import type { Plugin } from 'vite'
import { pageOf } from './page.ts'
import { headingsOf, type PictureFacts, picturesOf } from './render.ts'

const GUIDES = new URL('../../docs/huong-dan/', import.meta.url)
const PICTURES = new URL('../../docs/screenshots/', import.meta.url)

/** Width and height stand at a fixed place of every PNG. */
const sizeOf = (name: string) => {
  const png = readFileSync(new URL(name, PICTURES))
  return { width: png.readUInt32BE(16), height: png.readUInt32BE(20) }
}

const factsOf = (name: string): PictureFacts => {
  const phone = name.replace(/-1366\.png$/, '-360.png')
  const beside = phone !== name && existsSync(new URL(phone, PICTURES))
  return { ...sizeOf(name), phone: beside ? { name: phone, ...sizeOf(phone) } : null }
}

const guides = () =>
  readdirSync(GUIDES)
    .filter((file) => file.endsWith('.md'))
    .map((file) => ({ name: file.slice(0, -3), markdown: readFileSync(new URL(file, GUIDES), 'utf8') }))

/**
 * Writes the users' guides (docs/huong-dan) beside the app as pages without scripts, with the pictures that they show.
 * Their addresses, without ".html", are rewritten by the hosting (firebase.json); the worker leaves them to the network.
 */
export const guidePages = (): Plugin => ({
  name: 'guide-pages',
  apply: 'build',
  generateBundle() {
    const all = guides()
    const links = all.map(({ name, markdown }) => ({ name, title: headingsOf(markdown)[0]?.text ?? name }))
    const put = (fileName: string, source: string | Uint8Array) =>
      this.emitFile({ type: 'asset', fileName: `huong-dan/${fileName}`, source })
    for (const { name, markdown } of all) put(`${name}.html`, pageOf({ name, markdown, links, factsOf }))
    put('huong-dan.css', readFileSync(new URL('./guide.css', import.meta.url), 'utf8'))
    const pictures = all
      .flatMap(({ markdown }) => picturesOf(markdown))
      .flatMap(({ name }) => [name, factsOf(name).phone?.name ?? name])
    for (const name of new Set(pictures)) put(`hinh/${name}`, readFileSync(new URL(name, PICTURES)))
  },
})
