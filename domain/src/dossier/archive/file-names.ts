/** What no system takes in the name of a file or folder. */
const FORBIDDEN = /[\\/:*?"<>|\p{Cc}]/gu

/** A name as every system takes it, its letters composed: no path, no dot or blank at its end, not too long. */
export const fileName = (name: string): string => {
  const plain = name
    .normalize('NFC')
    .replace(FORBIDDEN, '-')
    .slice(0, 80)
    .replace(/[. ]+$/u, '')
    .trim()
  return plain === '' ? 'khong-ten' : plain
}

/** The same, each once: who has the name of another gets a number. */
export const onlyNames = (): ((name: string) => string) => {
  const taken = new Map<string, number>()
  return (name) => {
    const key = name.toLowerCase()
    const before = taken.get(key) ?? 0
    taken.set(key, before + 1)
    if (before === 0) return name
    const dot = name.lastIndexOf('.')
    const [stem, end] = dot > name.lastIndexOf('/') ? [name.slice(0, dot), name.slice(dot)] : [name, '']
    return `${stem} (${before + 1})${end}`
  }
}
