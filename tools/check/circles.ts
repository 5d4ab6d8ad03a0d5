import { posix } from 'node:path'
import { importsOf } from './imports.ts'

/**
 * Files that import one another in a circle, whether for values or for types alone: what stands in a circle cannot be
 * understood, moved or tested by itself. One line a circle, its files in order.
 */
export const circlesIn = (sources: ReadonlyMap<string, string>): string[] => {
  const targets = (file: string): string[] =>
    importsOf(sources.get(file) ?? '')
      .map((specifier) =>
        specifier.startsWith('.')
          ? posix.join(posix.dirname(file), specifier)
          : specifier.replace(/^@kiemdiem\/domain\/(.*)$/, 'domain/src/$1.ts'),
      )
      .filter((target) => sources.has(target))
  const reached = new Map<string, Set<string>>()
  const reach = (file: string): Set<string> => {
    const known = reached.get(file)
    if (known) return known
    const found = new Set<string>()
    const waiting = targets(file)
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
      if (found.has(next)) continue
      found.add(next)
      waiting.push(...targets(next))
    }
    reached.set(file, found)
    return found
  }
  const inCircle = [...sources.keys()].filter((file) => reach(file).has(file))
  const circles = Map.groupBy(inCircle, (file) =>
    [...reach(file)]
      .filter((other) => reach(other).has(file))
      .sort()
      .join(' ⇄ '),
  )
  return [...circles.keys()].map((circle) => `a circle of imports: ${circle}`)
}
