/** Choices that look random and are the same at every run: FNV-1a of a key. */
export const hashOf = (key: string): number => {
  let hash = 0x811c9dc5
  for (const letter of key) hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193) >>> 0
  // Spread the last letters, in which keys differ most, over all bits.
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d) >>> 0
  return (hash ^ (hash >>> 13)) >>> 0
}

export const pick = <T>(items: readonly T[], key: string): T => {
  const item = items[hashOf(key) % items.length]
  if (item === undefined) throw new Error(`nothing to pick from for ${key}`)
  return item
}

/** Words that a template may name, e.g. "{unit}". */
export type Words = Record<'name' | 'title' | 'unit' | 'duty' | 'year' | 'last' | 'next', string>

/**
 * A text of one sentence group from each pool. "{unit}" takes a word, "{12-30}" a number of that range,
 * written with two digits as offices do.
 */
export const compose = (pools: readonly (readonly string[])[], words: Words, key: string): string =>
  pools
    .map((pool, index) => pick(pool, `${key}/${index}`))
    .join(' ')
    .replace(/\{(\d+)-(\d+)\}/g, (_, low: string, high: string, at: number) => {
      const value = Number(low) + (hashOf(`${key}@${at}`) % (Number(high) - Number(low) + 1))
      return String(value).padStart(2, '0')
    })
    .replace(/\{([a-z]+)\}/g, (_, word: keyof Words) => words[word])
