import { rollChange, rollChangeText } from '@kiemdiem/domain/conference/roll'
import type { Conference } from '@kiemdiem/domain/model/conference'
import type { Person } from '@kiemdiem/domain/model/person'
import type { Board } from '@kiemdiem/domain/model/progress'
import type { Unit } from '@kiemdiem/domain/model/unit'
import type { MemberOn } from '@kiemdiem/domain/registry/members-of'
import { Button, LinkButton } from '../../../components/form/button.tsx'
import { Notice } from '../../../components/message/notice.tsx'
import { differences } from './state/differences.ts'
import type { PlanDraft } from './state/hooks/use-plan-form.ts'
import { planPageWords as words } from './vi.ts'

interface Props {
  draft: PlanDraft
  conference: Conference | null
  board: Board
  people: readonly Person[]
  unit: Unit
  /** Of the day typed. */
  members: readonly MemberOn[]
  /** Takes what is saved, or the proposal for a new one. */
  onDismiss: () => void
}

/** What the registry does not say and a conference cannot do without, with where it is entered. */
const Membership = ({ unit, members }: Pick<Props, 'unit' | 'members'>) => {
  const missing = members.some(({ votes }) => votes)
    ? unit.clerks.some((clerk) => clerk !== unit.head)
      ? null
      : words.noClerk
    : words.noVoters
  return missing === null ? null : (
    <div className="grid gap-2">
      <Notice kind="warn">{missing}</Notice>
      <div>
        <LinkButton size="small" href={`/danh-sach/don-vi/${unit.id}`}>
          {words.toRegistry}
        </LinkButton>
      </div>
    </div>
  )
}

/** What must be known before typing on: text found again, a schedule changed meanwhile, one that exists already. */
export const PlanNotices = (props: Props) => {
  const { draft, conference, board, unit, members } = props
  const nameOf = (id: string | null) => props.people.find((person) => person.id === id)?.name ?? ''
  const changed = conference && conference.revision !== draft.seen ? differences(draft.form, conference, nameOf) : []
  const other = board.conferences.find(({ id, state }) => id !== conference?.id && state === 'scheduled')
  const newRoll = conference && rollChange(conference.roll, members)
  return (
    <>
      <Membership unit={unit} members={members} />
      {newRoll && (
        <Notice kind="warn">
          {rollChangeText(newRoll)} {words.rollRenewed}
        </Notice>
      )}
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
