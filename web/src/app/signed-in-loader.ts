/** Loads everything behind sign-in but the way to the documents, which comes once the screens stand (lib/data/source). */
export const loadSignedIn = () => import('./signed-in.tsx')

/** All of it, when somebody begins to type: by the time he is let in both are there. */
export const loadWhileTyping = () => Promise.all([loadSignedIn(), import('../lib/data/source/listen.ts')])
