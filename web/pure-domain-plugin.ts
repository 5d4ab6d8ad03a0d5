import type { Plugin } from 'vite'

const DOMAIN = /[\\/]domain[\\/]src[\\/][^?]+\.ts$/

/**
 * The domain is pure: what a module computes when it is loaded has no effect but its value. The bundler cannot know that of
 * calls through a schema's methods, so schemas came to the browser, and the validator with them, beside the few words that
 * screens take from the same files. Here each such constant says that it may be left out where nobody uses it.
 */
export const pureDomain = (): Plugin => ({
  name: 'pure-domain',
  apply: 'build',
  enforce: 'post',
  transform(code, id) {
    if (!DOMAIN.test(id)) return null
    const called = this.parse(code)
      .body.map((each) => (each.type === 'ExportNamedDeclaration' ? each.declaration : each))
      .flatMap((each) => (each?.type === 'VariableDeclaration' ? each.declarations : []))
      .flatMap(({ init }) => (init?.type === 'CallExpression' ? [init] : []))
    const pure = called
      .toReversed()
      .reduce(
        (text, { start, end }) =>
          `${text.slice(0, start)}/* @__PURE__ */ (() => ${text.slice(start, end)})()${text.slice(end)}`,
        code,
      )
    return called.length > 0 ? { code: pure, map: null } : null
  },
})
