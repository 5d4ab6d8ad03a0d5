import type { Conference } from '@kiemdiem/domain/model/conference'
import type { Person } from '@kiemdiem/domain/model/person'
import type { Board } from '@kiemdiem/domain/model/progress'
import { Button, LinkButton } from '../../../components/form/button.tsx'
import { Notice } from '../../../components/message/notice.tsx'
import { differences } from './state/differences.ts'
import type { PlanDraft } from './state/use-plan-form.ts'
import { planPageWords as words } from './vi.ts'

interface Props {
  draft: PlanDraft
  conference: Conference | null
  board: Board
  people: readonly Person[]
  /** Takes what is saved, or the proposal for a new one. */
  onDismiss: () => void
}

/** What must be known before typing on: text found again, a schedule changed meanwhile, one that exists already. */
export const PlanNotices = (props: Props) => {
  const { draft, conference, board } = props
  const nameOf = (id: string | null) => props.people.find((person) => person.id === id)?.name ?? ''
  const changed = conference && conference.revision !== draft.seen ? differences(draft.form, conference, nameOf) : []
  const other = board.conferences.find(({ id, state }) => id !== conference?.id && state === 'scheduled')
  return (
    <>
      {draft.restoredAt && (
        <div className="grid gap-2">
          <Notice kind="info">{words.restored(draft.restoredAt)}</Notice>
          <div>
            <Button size="small" onClick={props.onDismiss}>
              {words.dismiss}
            </Button>
          </div>
        </div>
      )}
      {!draft.kept && <Notice kind="warn">{words.notKept}</Notice>}
      {!conference && other && (
        <div className="grid gap-2">
          <Notice kind="warn" title={words.another}>
            {words.anotherText(other.date)}
          </Notice>
          <div>
            <LinkButton size="small" href={`/hoi-nghi/${other.id}/sua`}>
              {words.editOther}
            </LinkButton>
          </div>
        </div>
      )}
      {conference && changed.length > 0 && (
        <div className="grid gap-3">
          <Notice kind="warn" title={words.conflictTitle} live>
            {words.conflictText}
            <ul className="mt-1 list-disc pl-5">
              {changed.map(({ field, theirs, mine }) => (
                <li key={field}>{words.conflictLine(field, theirs, mine)}</li>
              ))}
            </ul>
          </Notice>
          <div className="flex flex-wrap gap-3">
            <Button onClick={() => draft.rebase(conference.revision)}>{words.keepMine}</Button>
            <Button onClick={props.onDismiss}>{words.takeTheirs}</Button>
          </div>
        </div>
      )}
    </>
  )
}
