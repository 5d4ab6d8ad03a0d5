import type { Conference } from '@kiemdiem/domain/model/conference'
import { Link, useLocation } from 'wouter'
import { useConferenceRole } from './role.ts'
import { conferencePath, tabsFor } from './tabs.ts'
import { frameWords } from './vi.ts'

/** The conference's pages as links; on a narrow screen the row scrolls. */
export const ConferenceTabs = ({ conference }: { conference: Conference }) => {
  const [path] = useLocation()
  const tabs = tabsFor(conference, useConferenceRole(conference))
  return (
    <nav aria-label={frameWords.tabsLabel} data-screen-only className="flex overflow-x-auto border-b border-line">
      {tabs.map((tab) => {
        const here = path === conferencePath(conference.id, tab)
        return (
          <Link
            key={tab}
            href={conferencePath(conference.id, tab)}
            aria-current={here ? 'page' : undefined}
            className={`target inline-flex shrink-0 items-center border-b-3 px-4 no-underline -outline-offset-3! max-sm:px-3 ${
              here ? 'border-accent font-semibold text-accent' : 'border-transparent text-soft'
            }`}
          >
            {frameWords.tabs[tab]}
          </Link>
        )
      })}
    </nav>
  )
}
