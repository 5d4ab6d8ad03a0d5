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
 * what draws the page, or, where a session stands in the browser, what asks for the first documents, and the way to them
 * (public/early-scripts.js).
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
      const attrs = {
        src: '/early-scripts.js',
        'data-signed-out': next('/src/app/render.tsx'),
        'data-signed-in': next('/src/app/loading/load-ahead.ts', '/src/lib/data/read-ahead.ts'),
        'data-database': next('/src/lib/data/source/listen.ts'),
      }
      return [{ tag: 'script', attrs, injectTo: 'head-prepend' }]
    },
  },
})
