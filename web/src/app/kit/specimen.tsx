import type { ReactNode } from 'react'

/** A titled group of states of one part. */
export const Specimen = ({ name, children }: { name: string; children: ReactNode }) => (
  <section className="grid min-w-0 gap-4 border-t border-line pt-4">
    <h2 className="text-lg font-semibold">{name}</h2>
    {children}
  </section>
)
