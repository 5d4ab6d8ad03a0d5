/**
 * Stands in for the package re2js (about 45 kB of the client, gzipped), which Firestore needs only to evaluate
 * regular expressions of its pipelines. This app has no pipelines; one that appeared would fail here at once.
 */
export const RE2JS = {
  compile: (): never => {
    throw new Error('Regular expressions of Firestore pipelines are left out of this build (vite.config.ts)')
  },
}
