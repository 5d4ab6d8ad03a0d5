import { lazy, Suspense } from 'react'
import type { DocumentInUse } from '../../../lib/autosave/document/use-document.ts'

const Clash = lazy(async () => ({ default: (await import('./clash.tsx')).Clash }))
const Leftovers = lazy(async () => ({ default: (await import('./leftovers.tsx')).Leftovers }))

/** What the person must still decide of a row, which is rare and loaded when it is there: words of an earlier tab, another's words. */
export const Unsettled = (props: {
  use: Pick<DocumentInUse<unknown>, 'view' | 'writer' | 'content'>
  nameOf?: (field: string) => string | undefined
}) => {
  const { row, leftovers } = props.use.view
  return (
    <Suspense fallback={null}>
      {leftovers.length > 0 && <Leftovers {...props} />}
      {row.clash && <Clash {...props} />}
    </Suspense>
  )
}
