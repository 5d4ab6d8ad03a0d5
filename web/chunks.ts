/**
 * How the scripts are cut. Left alone, the bundler makes a file of every set of modules that some pages share: a page then asks
 * for fifty files, most of them smaller than what it costs to ask. Here three sets come whole: what the pages before sign-in
 * need, what a dozen or more pages share, and the first page, on which everybody comes in. A third as many files, and fewer
 * bytes in all, as one file packs better.
 */

/** What the sign-in page begins with; a module that it needs and that is not named here would bring the database to it (tests/deploy). */
const BEFORE_SIGN_IN = [
  'web/src/app/(vi|error-boundary|missing-script|pages/waiting)',
  'web/src/components/(vi|form/(button|field|text-input)|message/(announce|empty-state|notice|skeleton|toast))',
  'web/src/lib/(errors-vi|firebase/(app-check|auth|firebase-app|session)|kept/store/(draft-names|first-answers|stores))',
  'domain/src/(vi-count|refusals/entrance|accounts/entry/sign-in)',
].map((path) => new RegExp(`/${path}\\.tsx?$`))

const isOfEntrance = (id: string): boolean => BEFORE_SIGN_IN.some((path) => path.test(id.replaceAll('\\', '/')))

export const GROUPS = [
  { name: 'entrance', test: isOfEntrance, priority: 3 },
  { name: 'shared', test: /[\\/](web|domain)[\\/]src[\\/]/, minShareCount: 12, priority: 2 },
  { name: 'home', test: /[\\/]web[\\/]src[\\/]features[\\/]home[\\/]/, priority: 1 },
]
