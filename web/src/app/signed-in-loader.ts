export const loadHome = async () => ({ default: (await import('../features/home/home-page.tsx')).HomePage })
export const loadWriting = async () => ({ default: (await import('../features/writing/writing-page.tsx')).WritingPage })
export const loadBoard = async () => ({ default: (await import('../features/board/board-page.tsx')).BoardPage })

/** Where most people come in: their script is fetched beside what it stands in, not after it. */
const ENTRANCES: readonly (readonly [address: RegExp, load: () => Promise<unknown>])[] = [
  [/^\/$/, loadHome],
  [/^\/ban-kiem-diem\/[^/]+$/, loadWriting],
  [/^\/tien-do$/, loadBoard],
]

/** Loads everything behind sign-in, Firestore included; called early when somebody begins to type. */
export const loadSignedIn = () => {
  const entrance = ENTRANCES.find(([address]) => address.test(location.pathname))
  // Whoever shows it says what is wrong with it.
  entrance?.[1]().catch(() => null)
  return import('./signed-in.tsx')
}
