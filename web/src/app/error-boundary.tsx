import { Component, type ReactNode } from 'react'
import { Button } from '../components/form/button.tsx'
import { EmptyState } from '../components/message/empty-state.tsx'
import { appWords } from './vi.ts'

/** Last resort for a screen that broke, or whose code could not be loaded: a sentence and a way on. */
export class ErrorBoundary extends Component<{ children: ReactNode }, { broken: boolean }> {
  override state = { broken: false }

  static getDerivedStateFromError() {
    return { broken: true }
  }

  override render() {
    if (!this.state.broken) return this.props.children
    return (
      <main className="mx-auto max-w-2xl p-6">
        <EmptyState
          title={appWords.crashTitle}
          action={
            <Button variant="primary" onClick={() => location.reload()}>
              {appWords.reload}
            </Button>
          }
        >
          {appWords.crashText}
        </EmptyState>
      </main>
    )
  }
}
