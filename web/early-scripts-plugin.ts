import type { Plugin } from 'vite'

interface Chunk {
  fileName: string
  moduleIds?: string[]
  imports?: string[]
}

/** The file that holds this module, and all that it imports. */
const filesOf = (module: string, bundle: Record<string, unknown>): string[] => {
  const chunks = bundle as Record<string, Chunk>
  const found = new Set<string>()
  const add = (fileName: string): void => {
    if (found.has(fileName)) return
    found.add(fileName)
    for (const each of chunks[fileName]?.imports ?? []) add(each)
  }
  for (const { moduleIds = [], fileName } of Object.values(chunks))
    if (moduleIds.some((id) => id.endsWith(module))) add(fileName)
  if (found.size === 0) throw new Error(`No script holds ${module}: was it moved?`)
  return [...found]
}

/**
 * Names in the page what its first script asks for next, so that a slow network brings it beside that script, not after it:
 * what draws the page, and, where a session stands in the browser, what asks for the first documents, all screens stand in, and the first
 * page, or else the way to the documents (public/early-scripts.js).
 */
export const earlyScripts = (): Plugin => ({
  name: 'early-scripts',
  apply: 'build',
  transformIndexHtml: {
    order: 'post',
    handler: (html, { bundle = {} }) => {
      const next = (...modules: string[]) =>
        [...new Set(modules.flatMap((module) => filesOf(module, bundle)))]
          .filter((file) => !html.includes(file))
          .map((file) => `/${file}`)
          .join(' ')
      const database = next('/src/lib/data/source/listen.ts')
      const attrs = {
        src: '/early-scripts.js',
        'data-signed-out': next('/src/app/render.tsx'),
        'data-database': database,
        // The first page is asked for without it (lib/data/source/plain), but where App Check wants a token of its own.
        'data-database-at-home': process.env.VITE_APP_CHECK_SITE_KEY ? database : '',
        'data-signed-in': next(
          '/src/app/loading/load-ahead.ts',
          '/src/lib/data/read-ahead.ts',
          '/src/app/render.tsx',
          '/src/app/signed-in.tsx',
        ),
        'data-home': next('/src/features/home/home-page.tsx', '/src/lib/data/source/plain/ask-first.ts'),
      }
      return [{ tag: 'script', attrs, injectTo: 'head-prepend' }]
    },
  },
})
