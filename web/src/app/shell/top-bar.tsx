import { CircleUserRound, LogOut } from 'lucide-react'
import { useEffect, useRef } from 'react'
import { Link, useLocation } from 'wouter'
import { PersonChip } from '../../components/data/person-chip.tsx'
import type { Me } from '../../lib/use-access.ts'
import { appWords } from '../vi.ts'
import { campaignLine } from './campaign-line.ts'
import { GuideLink } from './guide-link.tsx'

/** Top bar of phones: campaign and role in sight, the person behind one tap. */
export const TopBar = ({ me, role, onSignOut }: { me: Me; role: string; onSignOut: () => void }) => {
  const menu = useRef<HTMLDetailsElement>(null)
  const [path] = useLocation()
  const name = me.person?.name ?? me.access.userName
  // biome-ignore lint/correctness/useExhaustiveDependencies: another page closes the menu
  useEffect(() => {
    if (menu.current) menu.current.open = false
  }, [path])
  return (
    <header
      data-screen-only
      className="flex items-center justify-between gap-3 border-b border-line bg-sheet px-4 py-1 md:hidden"
    >
      <div className="min-w-0 leading-tight">
        <p className="truncate text-sm font-semibold text-accent">{campaignLine(me)}</p>
        <p className="truncate text-xs text-soft">{role}</p>
      </div>
      <GuideLink
        path={path}
        className="ml-auto grid shrink-0 place-content-center justify-items-center text-xs whitespace-nowrap no-underline"
      />
      <details ref={menu} className="relative shrink-0">
        <summary className="target flex min-w-11 list-none items-center gap-1.5 text-sm [&::-webkit-details-marker]:hidden">
          <CircleUserRound aria-hidden size={24} />
          <span className="sr-only">{appWords.account}: </span>
          {name.split(' ').at(-1)}
        </summary>
        <div className="absolute right-0 grid w-72 gap-3 rounded-md border border-line bg-sheet p-4 shadow-sheet">
          <Link href="/tai-khoan-cua-toi" className="grid gap-1 rounded-md text-ink no-underline hover:bg-desk">
            <PersonChip name={name} post={me.person?.posts[0]?.title} />
            <span className="target inline-flex items-center text-sm text-accent">{appWords.myAccount}</span>
          </Link>
          <p className="text-xs text-soft">
            {appWords.actingAs}: <span className="font-semibold text-ink">{role}</span>
          </p>
          <button type="button" onClick={onSignOut} className="target flex items-center gap-3 rounded-md text-left">
            <LogOut aria-hidden size={20} /> {appWords.signOut}
          </button>
        </div>
      </details>
    </header>
  )
}
