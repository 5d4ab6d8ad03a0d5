export const loadHome = async () => ({ default: (await import('../../features/home/home-page.tsx')).HomePage })
export const loadWriting = async () => ({
  default: (await import('../../features/writing/writing-page.tsx')).WritingPage,
})
export const loadBoard = async () => ({ default: (await import('../../features/board/board-page.tsx')).BoardPage })

const ENTRANCES: readonly (readonly [address: RegExp, load: () => Promise<unknown>])[] = [
  [/^\/$/, loadHome],
  [/^\/ban-kiem-diem\/[^/]+$/, loadWriting],
  [/^\/tien-do$/, loadBoard],
]

/** Where most people come in: the script of the page is fetched beside what it stands in, not after it. */
export const loadEntrance = (address: string): void => {
  const entrance = ENTRANCES.find(([pattern]) => pattern.test(address))
  // Whoever shows it says what is wrong with it.
  entrance?.[1]().catch(() => null)
}
