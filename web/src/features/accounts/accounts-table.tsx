import type { Process } from '@kiemdiem/domain/model/process'
import { localDate } from '@kiemdiem/domain/time'
import { viDate } from '@kiemdiem/domain/vi'
import { trackName } from '@kiemdiem/domain/workflow'
import { KeyRound, ShieldCheck } from 'lucide-react'
import { useState } from 'react'
import { LongTable } from '../../components/data/long-table.tsx'
import { PersonChip } from '../../components/data/person-chip.tsx'
import type { Column } from '../../components/data/table-parts.tsx'
import { Button } from '../../components/form/button.tsx'
import { EmptyState } from '../../components/message/empty-state.tsx'
import { type AccountFilter, type AccountRow, fits } from './account-rows.ts'
import { StateFilter } from './state-filter.tsx'
import { StateMark } from './state-mark.tsx'
import { accountWords } from './vi.ts'

const rolesOf = ({ access }: AccountRow, tracks: Process['tracks']): string[] => [
  ...(access?.admin ? [accountWords.admin] : []),
  ...(access?.registrar ? [accountWords.registrar] : []),
  ...(access?.docket?.length ? [accountWords.docket] : []),
  ...(access?.organiser ?? []).map((track) => accountWords.organiser(trackName({ tracks }, track))),
]

interface Props {
  tracks: Process['tracks']
  rows: readonly AccountRow[]
  picked: ReadonlySet<string>
  onPick: (personId: string, on: boolean) => void
  onIssue: (row: AccountRow) => void
  onRoles: (row: AccountRow) => void
}

/** Everybody with their account; picking several serves issuing codes for a whole unit at once. */
export const AccountsTable = ({ tracks, rows, picked, onPick, onIssue, onRoles }: Props) => {
  const [filter, setFilter] = useState<AccountFilter | null>(null)
  const { head } = accountWords
  const columns: Column<AccountRow>[] = [
    {
      id: 'pick',
      head: head.pick,
      cell: ({ person }) => (
        <label className="target block w-8 pt-1.5">
          <span className="sr-only">{accountWords.pick(person.name)}</span>
          <input
            type="checkbox"
            checked={picked.has(person.id)}
            onChange={(event) => onPick(person.id, event.target.checked)}
            className="size-5 accent-accent"
          />
        </label>
      ),
    },
    {
      id: 'name',
      head: head.name,
      names: true,
      sortBy: ({ person }) => person.name,
      cell: ({ person }) => <PersonChip name={person.name} post={person.posts[0]?.title} />,
    },
    { id: 'unit', head: head.unit, sortBy: (row) => row.unitName, cell: (row) => row.unitName },
    {
      id: 'userName',
      head: head.userName,
      cell: (row) => row.access?.userName ?? accountWords.noUserName,
    },
    {
      id: 'state',
      head: head.state,
      sortBy: (row) => accountWords.state[row.state],
      cell: ({ state, access }) => (
        <>
          <StateMark state={state} />
          {access?.invited && !access.hasAccount && (
            <p className="text-soft">{accountWords.invited(viDate(localDate(access.invited.at)))}</p>
          )}
          {access?.undelivered && (
            <p className="text-late" title={accountWords.undeliveredHint}>
              {accountWords.undelivered(viDate(localDate(access.undelivered.at)))}
            </p>
          )}
        </>
      ),
    },
    {
      id: 'roles',
      head: head.roles,
      cell: (row) => {
        const roles = rolesOf(row, tracks)
        return roles.length === 0 ? (
          <span className="text-soft">
            <span aria-hidden>–</span>
            <span className="sr-only">{accountWords.noRole}</span>
          </span>
        ) : (
          roles.map((role) => <p key={role}>{role}</p>)
        )
      },
    },
    {
      id: 'actions',
      head: head.actions,
      cell: (row) => (
        <div className="flex flex-wrap gap-2 whitespace-nowrap xl:flex-nowrap">
          <Button
            size="small"
            icon={KeyRound}
            onClick={() => onIssue(row)}
            aria-label={accountWords.issueFor(row.person.name)}
          >
            {accountWords.issueShort}
          </Button>
          <Button
            size="small"
            icon={ShieldCheck}
            onClick={() => onRoles(row)}
            aria-label={accountWords.rolesFor(row.person.name)}
          >
            {accountWords.rolesShort}
          </Button>
        </div>
      ),
    },
  ]
  return (
    <LongTable
      caption={accountWords.caption}
      columns={columns}
      rows={filter === null ? rows : rows.filter((row) => fits(row, filter))}
      rowKey={(row) => row.person.id}
      searchIn={(row) => `${row.person.name} ${row.unitName} ${row.access?.userName ?? ''}`}
      filters={<StateFilter rows={rows} value={filter} onChange={setFilter} />}
      empty={<EmptyState title={accountWords.empty}>{accountWords.emptyText}</EmptyState>}
    />
  )
}
