import type { ReactNode } from 'react'
import { useDoc } from '../../lib/data/use-doc.ts'
import type { DocRef } from '../../lib/live/documents.ts'
import type { Live } from '../../lib/live/live.ts'

interface Props<T> {
  refs: readonly DocRef<T>[]
  /** What has been read so far, in the order of `refs`. */
  found?: readonly Live<T>[]
  children: (found: readonly Live<T>[]) => ReactNode
}

const Next = <T,>({
  first,
  rest,
  found,
  children,
}: Omit<Props<T>, 'refs'> & { first: DocRef<T>; rest: readonly DocRef<T>[] }) => {
  const live = useDoc(first)
  return (
    <WithDocs refs={rest} found={[...(found ?? []), live]}>
      {children}
    </WithDocs>
  )
}

/** Reads a few documents whose number is not known beforehand, live: one part each, one inside the other. */
export const WithDocs = <T,>({ refs, found = [], children }: Props<T>) => {
  const [first, ...rest] = refs
  return first ? (
    <Next key={first.path} first={first} rest={rest} found={found}>
      {children}
    </Next>
  ) : (
    children(found)
  )
}
