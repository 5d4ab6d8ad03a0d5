/** Does it for each, so many side by side: the emulators answer no more than about twenty calls at once. */
export const sideBySide = async <T>(items: readonly T[], work: (item: T) => Promise<unknown>, atOnce = 20) => {
  const waiting = [...items]
  const worker = async () => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) await work(next)
  }
  await Promise.all(Array.from({ length: atOnce }, worker))
}
