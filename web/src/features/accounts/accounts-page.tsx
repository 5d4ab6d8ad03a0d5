import { KeyRound } from 'lucide-react'
import { useState } from 'react'
import { PendingList } from '../../components/account/pending-list.tsx'
import { Button } from '../../components/form/button.tsx'
import { Check } from '../../components/form/choice/check.tsx'
import { Page } from '../../components/layout/page.tsx'
import { WhenReady } from '../../components/layout/when-ready.tsx'
import { Dialog } from '../../components/message/dialog.tsx'
import { Notice } from '../../components/message/notice.tsx'
import { Skeleton } from '../../components/message/skeleton.tsx'
import { queries } from '../../lib/data/queries.ts'
import { usePeople } from '../../lib/data/use-people.ts'
import { useQuery } from '../../lib/data/use-query.ts'
import { dataOf } from '../../lib/live/live.ts'
import { useNow } from '../../lib/now.ts'
import { useMe } from '../../lib/use-access.ts'
import { type AccountRow, accountRows } from './account-rows.ts'
import { AccountsTable } from './accounts-table.tsx'
import { RolesDialog } from './roles-dialog.tsx'
import { Slips } from './slips/slips.tsx'
import { useIssue } from './slips/use-issue.ts'
import { accountWords } from './vi.ts'

/** Accounts, for administrators: codes, locking, roles. */
export const AccountsPage = () => {
  const { campaign } = useMe()
  const tracks = campaign?.process.tracks ?? []
  const now = useNow()
  const people = usePeople()
  const units = dataOf(useQuery(queries.units())) ?? []
  const accounts = useQuery(queries.accounts())
  const rows = accountRows(dataOf(people) ?? [], units, dataOf(accounts) ?? [], now)
  const [picked, setPicked] = useState<ReadonlySet<string>>(new Set())
  // By id: a row that was pressed while the list was still coming is looked at as it is now.
  const [asked, setAsked] = useState<ReadonlySet<string>>(new Set())
  const toIssue = rows.filter((row) => asked.has(row.person.id))
  const [invite, setInvite] = useState(false)
  const [rolesOf, setRolesOf] = useState<string | null>(null)
  const roles = rows.find(({ person }) => person.id === rolesOf)
  const { slips, failed, progress, issue, clear } = useIssue()

  const refusals = failed.map(({ row, message }) => `${accountWords.failed(row.person.name)} ${message}`)
  if (slips.length > 0 && progress === null)
    return <Slips slips={slips} failed={refusals} place={campaign?.place ?? ''} onDone={clear} />

  const start = async () => {
    await issue(toIssue, invite && campaign !== null)
    ask([])
    setPicked(new Set())
  }
  // The mail is chosen anew for each: nobody is written to because the one before was.
  const ask = (wanted: readonly AccountRow[]) => {
    setInvite(false)
    setAsked(new Set(wanted.map(({ person }) => person.id)))
  }
  const pick = (personId: string, on: boolean) => {
    const next = new Set(picked)
    if (on) next.add(personId)
    else next.delete(personId)
    setPicked(next)
  }
  return (
    <Page title={accountWords.title} state={<span className="text-soft">{accountWords.intro}</span>}>
      {refusals.length > 0 && (
        <Notice kind="block" live>
          {refusals.join(' ')}
        </Notice>
      )}
      <WhenReady live={accounts} shape={<Skeleton height={480} />}>
        {(accessList) => (
          <WhenReady live={people} shape={<Skeleton height={480} />}>
            {() => {
              const chosen = rows.filter((row) => picked.has(row.person.id))
              return (
                <>
                  {chosen.length > 0 && (
                    <div className="top-0 z-20 tall:sticky flex border-b border-line bg-desk py-2 max-md:top-12">
                      <Button variant="primary" icon={KeyRound} onClick={() => ask(chosen)}>
                        {accountWords.issueMany(chosen.length)}
                      </Button>
                    </div>
                  )}
                  <PendingList accounts={accessList} />
                  <AccountsTable
                    tracks={tracks}
                    rows={rows}
                    picked={picked}
                    onPick={pick}
                    onIssue={(row) => ask([row])}
                    onRoles={({ person }) => setRolesOf(person.id)}
                  />
                </>
              )
            }}
          </WhenReady>
        )}
      </WhenReady>
      <Dialog
        open={toIssue.length > 0}
        onClose={() => progress === null && ask([])}
        title={accountWords.issueTitle(toIssue.length)}
        consequence={accountWords.issueConsequence}
        action={{
          label: accountWords.issue,
          onClick: () => void start(),
          busy: progress && accountWords.issuing(progress.done, progress.total),
        }}
      >
        <p className="font-semibold">{toIssue.map((row) => row.person.name).join(', ')}</p>
        {campaign && toIssue.some(({ access }) => access?.hasAccount === false) && (
          <Check label={accountWords.invite} checked={invite} onChange={setInvite} />
        )}
        {toIssue.some((row) => row.state === 'active') && (
          <Notice kind="warn">{accountWords.issueActiveWarning}</Notice>
        )}
        {toIssue.some((row) => row.state === 'locked') && (
          <Notice kind="warn">{accountWords.issueLockedWarning}</Notice>
        )}
      </Dialog>
      {/* Begins with the roles that are known: not before they are. */}
      {roles && (
        <RolesDialog
          key={roles.access ? 'known' : 'unknown'}
          row={roles}
          tracks={tracks}
          onClose={() => setRolesOf(null)}
        />
      )}
    </Page>
  )
}
