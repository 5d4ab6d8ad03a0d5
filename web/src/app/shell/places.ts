import { BookText, Building2, CalendarCheck, ClipboardList, KeyRound, type LucideIcon, UsersRound } from 'lucide-react'
import type { Me } from '../../lib/use-access.ts'
import { appWords } from '../vi.ts'

export interface Place {
  path: string
  label: string
  /** For the narrow bar of phones; absent: the label. */
  short?: string
  icon: LucideIcon
}

/** Where the rail and the bottom bar lead: only what the person's roles open. */
export const placesOf = (me: Pick<Me, 'access' | 'seesBoard'>): Place[] => [
  { path: '/', label: appWords.home, icon: ClipboardList },
  // Every cadre attends one.
  { path: '/hoi-nghi', label: appWords.conferences, icon: CalendarCheck },
  ...(me.seesBoard ? [{ path: '/tien-do', label: appWords.board, icon: UsersRound }] : []),
  ...(me.access.registrar || me.access.organiser.length > 0
    ? [{ path: '/danh-sach', label: appWords.registry, short: appWords.registryShort, icon: Building2 }]
    : []),
  ...(me.access.docket?.length ? [{ path: '/so-van-ban', label: appWords.docket, icon: BookText }] : []),
  ...(me.access.admin ? [{ path: '/tai-khoan', label: appWords.accounts, icon: KeyRound }] : []),
]

/** Whether a page stands under a place: its own address, or one below it. */
export const standsUnder = (path: string, place: string): boolean =>
  path === place || (place !== '/' && path.startsWith(`${place}/`))
