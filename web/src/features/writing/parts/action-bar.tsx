import type { ReactNode } from 'react'

/** What can be done now, in sight at the bottom wherever the screen is high enough; on phones above the shell's bar of places, which everybody has. */
export const ActionBar = ({ children }: { children: ReactNode }) => (
  <div
    data-screen-only
    className="z-10 tall:sticky -mx-4 flex flex-wrap items-center justify-between gap-2 border-t border-line bg-desk px-4 py-2 max-md:bottom-14 md:bottom-0 md:gap-x-4"
  >
    {children}
  </div>
)
