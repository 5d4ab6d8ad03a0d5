import { lazy, Suspense } from 'react'
import type { CopiesProps } from './copies-props.ts'

const Section = lazy(async () => ({ default: (await import('./copies-section.tsx')).CopiesSection }))

/** The signed copies of an act or a sealed paper: to open, and, for who keeps the document, to add and withdraw. */
export const Copies = (props: CopiesProps) => (
  <Suspense fallback={null}>
    <Section {...props} />
  </Suspense>
)
