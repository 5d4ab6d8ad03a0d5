import type { SheetRow } from '@kiemdiem/domain/appraisal/sheet/sheet'
import { byDispatch, replyInWords } from '@kiemdiem/domain/consultation/outside/in-words'
import { DISPATCH_MAX, REPLY_MAX } from '@kiemdiem/domain/consultation/outside/limits'
import type { RequestAct } from '@kiemdiem/domain/consultation/outside/outside'
import {
  OUTSIDE_STANCE_NAMES,
  OUTSIDE_STANCES,
  type OutsideStance,
} from '@kiemdiem/domain/consultation/outside/outside-stance'
import { CONSULTATION_REFUSALS } from '@kiemdiem/domain/consultation/outside/refusals'
import { RATING_NAMES, RATINGS, type Rating } from '@kiemdiem/domain/model/terms'
import { localDate } from '@kiemdiem/domain/time'
import { useState } from 'react'
import { Button } from '../../../components/form/button.tsx'
import { LevelCriteria } from '../../../components/form/choice/level-criteria.tsx'
import { Field } from '../../../components/form/field.tsx'
import { SelectInput } from '../../../components/form/select-input.tsx'
import { TextArea } from '../../../components/form/text-area.tsx'
import { TextInput } from '../../../components/form/text-input.tsx'
import { DateInput } from '../../../components/form/typed/date-input.tsx'
import { Notice } from '../../../components/message/notice.tsx'
import { command } from '../../../lib/commands.ts'
import { learnSentences } from '../../../lib/errors-vi.ts'
import { useKeptChanges } from '../../../lib/kept/use-kept-changes.ts'
import { useNow } from '../../../lib/now.ts'
import { useCall } from '../../../lib/use-call.ts'
import { choosing, DISPATCH, type ReplyLine, repliesToSend, replyLinesOf, type Typed } from './reply-lines.ts'
import { outsideWords as words } from './vi.ts'

learnSentences(CONSULTATION_REFUSALS)

interface LineProps {
  line: ReplyLine
  letter: number
  onChange: (typed: Typed) => void
}

const stancesFor = ({ row }: ReplyLine): readonly { value: OutsideStance | ''; label: string }[] => [
  { value: '', label: words.noStance },
  ...OUTSIDE_STANCES.filter((stance) => stance !== 'agrees' || row.proposal?.proposed).map((value) => ({
    value,
    label: OUTSIDE_STANCE_NAMES[value],
  })),
]

const levelsFor = ({ row }: ReplyLine): readonly { value: Rating | ''; label: string }[] => [
  { value: '', label: words.chooseLevel },
  ...RATINGS.filter((rating) => rating !== row.proposal?.proposed).map((value) => ({
    value,
    label: RATING_NAMES[value],
  })),
]

/** What the dispatch says of one subject. */
const Line = ({ line, letter, onChange }: LineProps) => {
  const answer = line.row.outside?.[letter]?.answer
  const proposed = line.row.proposal?.proposed
  return (
    <li className="grid gap-3 py-4">
      <div className="grid gap-x-6 gap-y-3 md:grid-cols-2">
        <p>
          <strong className="font-semibold">{line.name}</strong>
          {line.post && <span className="block text-sm text-soft">{line.post}</span>}
          <span className="block text-sm">{proposed ? words.proposed(RATING_NAMES[proposed]) : words.noProposal}</span>
          {answer && (
            <span className="block text-sm text-soft">{words.entered(replyInWords(answer), byDispatch(answer))}</span>
          )}
        </p>
        <SelectInput
          aria-label={words.stanceOf(line.name)}
          value={line.stance ?? ''}
          options={stancesFor(line)}
          onChange={(stance) => onChange(choosing(line, letter, stance || null))}
          className="self-start"
        />
      </div>
      {line.stance === 'otherLevel' && (
        <Field
          label={
            <>
              {words.level} <span className="sr-only">{words.of(line.name)}</span>
            </>
          }
        >
          {(control) => (
            <SelectInput
              {...control}
              value={line.level ?? ''}
              options={levelsFor(line)}
              onChange={(level) => onChange({ level: level || null })}
            />
          )}
        </Field>
      )}
      {line.stance && (
        <Field
          label={
            <>
              {words.reason} <span className="sr-only">{words.of(line.name)}</span>
            </>
          }
        >
          {(control) => (
            <TextArea
              {...control}
              minRows={2}
              maxLength={REPLY_MAX}
              value={line.reason}
              onChange={(event) => onChange({ reason: event.target.value })}
            />
          )}
        </Field>
      )}
    </li>
  )
}

interface Props {
  uid: string
  act: RequestAct
  /** By review: rows of the groups that one handles. */
  rows: ReadonlyMap<string, SheetRow>
}

/** "Nhập ý kiến trả lời": what a body outside says in its dispatch; kept in this browser until it has been taken. */
export const ReplyForm = ({ uid, act, rows }: Props) => {
  const kept = useKeptChanges<Typed>({ uid, of: act.id.replaceAll('.', '-'), number: 1, section: 'reply' })
  const call = useCall(JSON.stringify(kept.changes))
  const [lacking, setLacking] = useState<string | null>(null)
  const [done, setDone] = useState(false)
  const today = localDate(useNow())
  const { document = '', on = today } = kept.changes[DISPATCH] ?? {}
  const lines = replyLinesOf(act, rows, kept.changes)
  const edit = (id: string, typed: Typed) => {
    setDone(false)
    kept.change(id, typed)
  }
  const save = async () => {
    const items = repliesToSend(lines)
    setLacking(typeof items === 'string' ? items : null)
    if (typeof items === 'string') return
    const { campaign, number } = act
    const saved = await call.run((key) => command('enterReply', { campaign, number, document, on, items, key }))
    if (!saved) return
    kept.done()
    setDone(true)
  }
  const others = act.items.length - lines.length
  const nameOf = new Map(lines.map(({ reviewId, name }) => [reviewId, name]))
  return (
    <section className="grid gap-4 rounded-md bg-sheet p-4 shadow-sheet">
      <h2 className="text-lg font-semibold">{words.reply}</h2>
      <p className="prose-measure text-soft">{words.replyIntro}</p>
      <div className="grid gap-x-6 gap-y-3 md:grid-cols-2">
        <Field label={words.document} hint={words.documentHint}>
          {(control) => (
            <TextInput
              {...control}
              maxLength={DISPATCH_MAX}
              value={document}
              onChange={(event) => edit(DISPATCH, { document: event.target.value })}
            />
          )}
        </Field>
        <Field label={words.on}>
          {(control) => <DateInput {...control} value={on} onChange={(day) => edit(DISPATCH, { on: day })} />}
        </Field>
      </div>
      <LevelCriteria campaign={act.campaign} />
      <ul className="divide-y divide-line">
        {lines.map((line) => (
          <Line key={line.reviewId} line={line} letter={act.number} onChange={(typed) => edit(line.reviewId, typed)} />
        ))}
      </ul>
      {others > 0 && <p className="text-sm text-soft">{words.notHandled(others)}</p>}
      {(lacking ?? call.problem) && (
        <Notice kind="block" live>
          {lacking ?? call.problem}
          {Object.entries(call.at).map(([id, reason]) => (
            <p key={id}>{words.lacking(nameOf.get(id) ?? '', reason)}</p>
          ))}
        </Notice>
      )}
      {done && (
        <Notice kind="info" live>
          {words.saved}
        </Notice>
      )}
      <div>
        <Button variant="primary" disabled={call.busy} onClick={() => void save()}>
          {call.busy ? words.saving : words.save}
        </Button>
      </div>
    </section>
  )
}
