import type { ReactNode } from 'react'
import { useMe } from '../../../lib/use-access.ts'

/** What can be done now, always in sight at the bottom; on phones above the shell's bar of places. */
export const ActionBar = ({ children }: { children: ReactNode }) => {
  const { seesBoard, access } = useMe()
  const underPlaces = seesBoard || access.admin ? 'max-md:bottom-14' : 'max-md:bottom-0'
  return (
    <div
      data-screen-only
      className={`sticky z-10 -mx-4 flex flex-wrap items-center justify-between gap-2 md:gap-x-4 border-t border-line bg-desk px-4 py-2 md:bottom-0 ${underPlaces}`}
    >
      {children}
    </div>
  )
}
