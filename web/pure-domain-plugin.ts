import type { Plugin } from 'vite'

const DOMAIN = /[\\/]domain[\\/]src[\\/][^?]+\.ts$/

type Node = { type: string; start: number; end: number } & Record<string, unknown>

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && 'type' in value

/** Calls in what a constant is made of, those in their arguments too; of a chain the last, which holds the others. */
const callsIn = (value: unknown, ofChain = false): Node[] => {
  if (Array.isArray(value)) return value.flatMap((each) => callsIn(each))
  if (!isNode(value) || /Function/.test(value.type)) return []
  const inner = Object.entries(value).flatMap(([key, child]) =>
    callsIn(child, key === 'callee' || (ofChain && key === 'object')),
  )
  return value.type === 'CallExpression' && !ofChain ? [value, ...inner] : inner
}

/**
 * The domain is pure: what a module computes when it is loaded has no effect but its value. The bundler cannot know that of
 * calls through a schema's methods, so schemas came to the browser, and the validator with them, beside the few words that
 * screens take from the same files. Here each such constant says that it may be left out where nobody uses it, and so does
 * each part of it, since the bundler opens what is around them first.
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
      .flatMap(({ init }) => callsIn(init))
    const marks = called
      .flatMap(({ start, end }) => [
        { at: start, text: '/* @__PURE__ */ (() => ' },
        { at: end, text: ')()' },
      ])
      .toSorted((a, b) => b.at - a.at)
    const pure = marks.reduce((text, { at, text: mark }) => `${text.slice(0, at)}${mark}${text.slice(at)}`, code)
    return called.length > 0 ? { code: pure, map: null } : null
  },
})
