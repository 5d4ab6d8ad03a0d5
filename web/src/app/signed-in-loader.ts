/** Loads everything behind sign-in, Firestore included; called early when somebody begins to type. */
export const loadSignedIn = () => import('./signed-in.tsx')
