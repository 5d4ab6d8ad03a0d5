import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build, type Plugin } from 'vite'

/** Files without a hash in their name that the page needs before anything else. */
const NAMED = ['index.html', 'early-scripts.js', 'old-browser.js', 'older-browsers.js', 'icon.svg']
/** Heavy, and wanted by few: fetched when they are asked for. */
const RARE = /^(kit|docx|import-page)/

const hashOf = (...texts: readonly (string | Buffer)[]): string => {
  const hash = createHash('sha256')
  for (const text of texts) hash.update(text)
  return hash.digest('base64url').slice(0, 16)
}

/** What the worker keeps: hashed scripts and styles as they are, the named ones by what is in them. */
const shellOf = (outDir: string) => {
  // A page is kept with its headers, so that another policy of content is another page.
  const headers = readFileSync(new URL('../firebase.json', import.meta.url))
  const hashed = readdirSync(join(outDir, 'assets')).filter((name) => /\.(js|css)$/.test(name) && !RARE.test(name))
  return [
    ...NAMED.map((name) => ({ url: `/${name}`, revision: hashOf(readFileSync(join(outDir, name)), headers) })),
    ...hashed.sort().map((name) => ({ url: `/assets/${name}`, revision: null })),
  ]
}

/**
 * Writes sw.js beside the page once that is built: a classic script, because modules are no workers in Firefox 115. With
 * VITE_RETIRE_WORKER=1 it is the one that removes itself.
 */
export const shellWorker = (): Plugin => {
  let outDir = ''
  const entry = process.env.VITE_RETIRE_WORKER === '1' ? 'retired-worker' : 'shell-worker'
  return {
    name: 'shell-worker',
    apply: 'build',
    configResolved: ({ root, build: { outDir: out } }) => {
      outDir = resolve(root, out)
    },
    closeBundle: async () => {
      await build({
        configFile: false,
        root: fileURLToPath(new URL('.', import.meta.url)),
        logLevel: 'warn',
        define: { __SHELL__: JSON.stringify(shellOf(outDir)), 'process.env.NODE_ENV': '"production"' },
        build: {
          outDir,
          emptyOutDir: false,
          copyPublicDir: false,
          target: 'es2022',
          lib: {
            entry: fileURLToPath(new URL(`src/worker/${entry}.ts`, import.meta.url)),
            formats: ['iife'],
            name: 'shell',
            fileName: () => 'sw.js',
          },
        },
      })
    },
  }
}
