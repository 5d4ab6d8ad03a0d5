import { Component, type ReactNode } from 'react'
import { Button } from '../components/form/button.tsx'
import { EmptyState } from '../components/message/empty-state.tsx'
import { isMissingScript, reloadOnce } from './missing-script.ts'
import { appWords } from './vi.ts'

type Broken = 'crash' | 'script'
const SAID: Record<Broken, readonly [title: string, text: string]> = {
  crash: [appWords.crashTitle, appWords.crashText],
  script: [appWords.chunkTitle, appWords.chunkText],
}

/** Last resort for a screen that broke, or whose code could not be loaded: a sentence and a way on. */
export class ErrorBoundary extends Component<{ children: ReactNode }, { broken: Broken | null }> {
  override state: { broken: Broken | null } = { broken: null }

  static getDerivedStateFromError(error: unknown) {
    return { broken: isMissingScript(error) ? 'script' : 'crash' }
  }

  override componentDidCatch(error: unknown) {
    if (isMissingScript(error)) reloadOnce()
  }

  override render() {
    const { broken } = this.state
    if (!broken) return this.props.children
    const [title, text] = SAID[broken]
    return (
      <main className="mx-auto max-w-2xl p-6">
        <EmptyState
          title={title}
          action={
            <Button variant="primary" onClick={() => location.reload()}>
              {appWords.reload}
            </Button>
          }
        >
          {text}
        </EmptyState>
      </main>
    )
  }
}
