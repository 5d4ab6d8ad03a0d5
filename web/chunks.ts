/**
 * How the scripts are cut. Left alone, the bundler makes a file of every set of modules that some pages share: a page then asks
 * for fifty files, most of them smaller than what it costs to ask. Here some sets come whole: what the pages before sign-in
 * need, what draws them, how pages ask for documents, the way to these, what twenty-six or more pages share, what all pages stand in,
 * and what the first page is made of (first-page-chunks.ts). Fewer files, and fewer bytes in all, as one file packs better; apart from each
 * other, since they are fetched side by side (early-scripts-plugin.ts).
 */
import { firstPageSet } from './first-page-chunks.ts'

/** What the sign-in page begins with; a module that it needs and that is not named here would bring the database to it (tests/deploy). */
const BEFORE_SIGN_IN = [
  // The last of them would otherwise come with what draws, and whoever asks for the screens would wait for that.
  'web/src/app/(vi|error-boundary|missing-script|pages/waiting|signed-in-loader)',
  'web/src/components/(vi|form/(button|field|text-input)|message/(announce|empty-state|notice|skeleton|toast))',
  'web/src/lib/(errors-vi|firebase/(app-check|auth|firebase-app|session)|kept/store/(draft-names|first-answers|stores))',
  'domain/src/(vi-count|refusals/entrance|accounts/entry/sign-in)',
].map((path) => new RegExp(`/${path}\\.tsx?$`))

const isOfEntrance = (id: string): boolean => BEFORE_SIGN_IN.some((path) => path.test(id.replaceAll('\\', '/')))

export const GROUPS = [
  // Asks for everything behind sign-in, and waits for nothing, least of all for what draws.
  {
    name: 'ahead',
    test: /[\\/]web[\\/]src[\\/]app[\\/]loading[\\/](load-ahead|entrances)\.ts$/,
    priority: 6,
    includeDependenciesRecursively: false,
  },
  { name: 'entrance', test: isOfEntrance, priority: 5 },
  {
    name: 'reading',
    test: /[\\/]web[\\/]src[\\/]lib[\\/](live[\\/]|data[\\/](read-ahead|use-doc|use-query|queries|source[\\/]when-loaded))/,
    priority: 4,
  },
  {
    name: 'drawing',
    test: /[\\/]node_modules[\\/](react-dom|scheduler)[\\/]|[\\/](password-input|sign-in-page|app)\.tsx$/,
    priority: 3,
  },
  // Each is so little that its name, known to every page, weighs more; none of them needs another module.
  { name: 'table-rows', test: /[\\/]domain[\\/]src[\\/]tables[\\/]rows[\\/](?!proposal)/, priority: 3 },
  { name: 'database', test: /[\\/]web[\\/]src[\\/]lib[\\/]data[\\/]source[\\/]listen/, priority: 3 },
  { name: 'shared', test: /[\\/](web|domain)[\\/]src[\\/]/, minShareCount: 26, priority: 2 },
  { name: 'signed-in', test: /[\\/]web[\\/]src[\\/]app[\\/]signed-in\.tsx$/, priority: 1 },
  // Pictures of a few lines, of which most pages show some.
  {
    name: 'icons',
    test: /[\\/]lucide-react[\\/].*[\\/](circle-(dashed|dot|check)|chevron-right|clock-3|arrow-(up|down|up-down))\.m?js$/,
    priority: 1,
  },
  {
    name: firstPageSet,
    debugName: 'first page',
    test: /[\\/](web|domain)[\\/]src[\\/]/,
    priority: 0,
    // What is not of the first page alone stays where it is.
    includeDependenciesRecursively: false,
  },
]
