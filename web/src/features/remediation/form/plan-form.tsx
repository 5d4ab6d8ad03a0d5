import type { Paper } from '@kiemdiem/domain/model/paper'
import { COMMITMENT_NAMES, COMMITMENTS, PLAN_ITEMS_MAX } from '@kiemdiem/domain/remediation/limits'
import { REMEDIATION_REFUSALS } from '@kiemdiem/domain/remediation/refusals'
import { localDate } from '@kiemdiem/domain/time'
import { useState } from 'react'
import { blankBehalf, isGiven, OnBehalfFields } from '../../../components/act/on-behalf-fields.tsx'
import { Button } from '../../../components/form/button.tsx'
import { Field } from '../../../components/form/field.tsx'
import { RowList } from '../../../components/form/row-list.tsx'
import { TextArea } from '../../../components/form/text-area.tsx'
import { TextInput } from '../../../components/form/text-input.tsx'
import { Dialog } from '../../../components/message/dialog.tsx'
import { Notice } from '../../../components/message/notice.tsx'
import { toast } from '../../../components/message/toast.tsx'
import { command } from '../../../lib/commands.ts'
import { learnSentences } from '../../../lib/errors-vi.ts'
import { useKeptForm } from '../../../lib/kept/use-kept-form.ts'
import { useNow } from '../../../lib/now.ts'
import { useCall } from '../../../lib/use-call.ts'
import { planWords as words } from '../vi.ts'
import { ItemFields } from './item-fields.tsx'
import { BLANK_ITEM, isWhole, type PlanValue, partProblem, samePlan } from './plan-value.ts'

learnSentences(REMEDIATION_REFUSALS)

interface Props {
  uid: string
  paper: Pick<Paper, 'id' | 'subjectKind' | 'subjectName'>
  /** The year that was reviewed. */
  year: number
  /** What it begins with: the plan that was sent back, or what paper and conference name. */
  begun: PlanValue
  /** How many plans there were before: each is typed anew. */
  nth: number
  /** From signed paper, for who signed it. */
  entered?: true
}

/** A plan while it is written: kept in this browser with every key, looked at once more, sent whole. */
export const PlanForm = ({ uid, paper, year, begun, nth, entered }: Props) => {
  const ofPerson = paper.subjectKind === 'person'
  const key = { uid, paper: paper.id, revision: nth + 1, section: 'remediation' }
  const form = useKeptForm(key, { value: begun, seen: begun }, samePlan)
  const { value, edit } = form
  const [onPaper, setOnPaper] = useState(() => (entered ? blankBehalf('') : null))
  const [asked, setAsked] = useState(false)
  const [asking, setAsking] = useState(false)
  const today = localDate(useNow())
  // What is sent again says what it said before.
  const made = nth > 0 ? '' : onPaper?.paperDate || today
  const call = useCall(JSON.stringify([value, onPaper]))
  const setItem = (at: number, item: PlanValue['items'][number] | null) =>
    edit({ items: value.items.flatMap((each, nth) => (nth !== at ? [each] : item ? [item] : [])) })
  const goOn = () => {
    setAsked(true)
    setAsking(isWhole(value, ofPerson, made) && (onPaper === null || isGiven(onPaper)))
  }
  const send = async () => {
    const { items, watcher, commitment } = value
    const done = await call.run((key) =>
      command('sendRemediation', {
        ...{ paperId: paper.id, items, watcher, commitment: ofPerson ? commitment : null, onPaper, key },
      }),
    )
    setAsking(false)
    if (!done) return
    form.reset()
    toast(words.sent)
  }
  return (
    <div className="grid gap-4">
      <p className="prose-measure text-sm text-soft">{entered ? words.enterIntro : words.intro}</p>
      {onPaper && <OnBehalfFields value={onPaper} onChange={setOnPaper} asked={asked} />}
      {call.problem && (
        <Notice kind="block" live>
          {call.problem}
        </Notice>
      )}
      <h4 className="font-semibold">{words.items}</h4>
      <RowList>
        {value.items.map((item, at) => (
          <ItemFields
            // biome-ignore lint/suspicious/noArrayIndexKey: an item is its place in the plan
            key={at}
            {...{ at, item, asked, made }}
            onChange={(next) => setItem(at, next)}
            onRemove={() => setItem(at, null)}
          />
        ))}
      </RowList>
      {asked && !ofPerson && value.items.length === 0 && <Notice kind="warn">{words.missing.items}</Notice>}
      {value.items.length < PLAN_ITEMS_MAX && (
        <div>
          <Button
            size="small"
            onClick={() =>
              edit({ items: [...value.items, { ...BLANK_ITEM, owner: ofPerson ? paper.subjectName : '' }] })
            }
          >
            {words.add}
          </Button>
        </div>
      )}
      <Field label={words.watcher} optional>
        {(control) => (
          <TextInput
            {...control}
            maxLength={500}
            value={value.watcher}
            onChange={({ target }) => edit({ watcher: target.value })}
          />
        )}
      </Field>
      {ofPerson && (
        <>
          <h4 className="font-semibold">{words.commitment(year + 1)}</h4>
          {COMMITMENTS.map((part) => (
            <Field
              key={part}
              label={COMMITMENT_NAMES[part]}
              hint={part === 'duties' ? words.dutiesHint : undefined}
              error={asked ? partProblem(value.commitment, part) : null}
              optional={part === 'study'}
            >
              {(control) => (
                <TextArea
                  {...control}
                  minRows={3}
                  value={value.commitment[part]}
                  onChange={({ target }) => edit({ commitment: { ...value.commitment, [part]: target.value } })}
                />
              )}
            </Field>
          ))}
        </>
      )}
      {form.changed && <p className="text-sm text-soft">{words.kept}</p>}
      <div>
        <Button variant="primary" className="max-sm:w-full" onClick={goOn}>
          {words.send}
        </Button>
      </div>
      <Dialog
        open={asking}
        onClose={() => setAsking(false)}
        title={words.send}
        consequence={words.consequence}
        action={{ label: words.send, onClick: () => void send(), busy: call.busy ? words.sending : null }}
      />
    </div>
  )
}
