import type { ReactNode } from 'react'
import type { Live } from '../../lib/live/live.ts'
import { Button, LinkButton } from '../form/button.tsx'
import { EmptyState } from '../message/empty-state.tsx'
import { Skeleton } from '../message/skeleton.tsx'
import { kitWords } from '../vi.ts'

/**
 * Shows live data when it is there and otherwise the state it is in: shape, missing, denied, offline, failed.
 * `shape`: a Skeleton of the real size. `missing`: instead of the usual "not found".
 */
export const WhenReady = <T,>(props: {
  live: Live<T>
  shape?: ReactNode
  missing?: ReactNode
  children: (data: T) => ReactNode
}) => {
  const { live } = props
  const home = <LinkButton href="/">{kitWords.home}</LinkButton>
  switch (live.state) {
    case 'ready':
      return props.children(live.data)
    case 'loading':
      return props.shape ?? <Skeleton />
    case 'missing':
      return (
        props.missing ?? (
          <EmptyState title={kitWords.missingTitle} action={home}>
            {kitWords.missingText}
          </EmptyState>
        )
      )
    case 'denied':
      return (
        <EmptyState title={kitWords.deniedTitle} action={home}>
          {kitWords.deniedText}
        </EmptyState>
      )
    case 'offline':
      return <EmptyState title={kitWords.offlineTitle}>{kitWords.offlineText}</EmptyState>
    case 'failed':
      return (
        <EmptyState
          title={kitWords.failedTitle}
          action={<Button onClick={() => location.reload()}>{kitWords.reload}</Button>}
        >
          {kitWords.failedText}
        </EmptyState>
      )
  }
}
