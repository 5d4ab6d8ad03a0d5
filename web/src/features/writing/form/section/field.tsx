import { SECTION_MAX } from '@kiemdiem/domain/forms/paper/form'
import type { SectionSpec } from '@kiemdiem/domain/forms/paper/form-spec'
import { REASON_TEXTS } from '@kiemdiem/domain/forms/reasons'
import type { Paper, Reason } from '@kiemdiem/domain/model/paper'
import { GradeChoice } from '../../../../components/form/choice/grade-choice.tsx'
import { Field } from '../../../../components/form/field.tsx'
import { TextArea } from '../../../../components/form/text-area.tsx'
import { SaveState } from '../../../../components/saving/save-state.tsx'
import { isTooLong, lengthOf } from '../../save/content.ts'
import { heldOf, shownOf } from '../../save/sections.ts'
import type { Writer, WriterView } from '../../save/writer.ts'
import { writingWords } from '../../vi.ts'
import { type Entry, fieldOf, gradeFieldOf, labelOf } from '../outline.ts'
import { clockTime, savingOf } from '../saving-words.ts'
import { usePersonName } from '../use-person-name.ts'
import { BegunFromPlan } from './begun-from-plan.tsx'
import { Conflict, LeftoverOffer, Replaced } from './notes.tsx'
import { SectionRating } from './rating.tsx'
import type { FixedRatings } from './use-fixed-ratings.ts'

/** From here on the counter shows how much room is left. */
const COUNT_FROM = SECTION_MAX * 0.8

interface Props {
  spec: SectionSpec
  entry: Entry
  paper: Paper
  view: WriterView
  writer: Writer
  uid: string
  reason: Reason | undefined
  fixed: FixedRatings
}

/** Who saved this section last, where several write. */
const LastBy = ({ by, at }: { by: string; at: Date | undefined }) => {
  const name = usePersonName(by)
  return <span>{writingWords.lastBy(name, at ? clockTime(at) : null)}</span>
}

/** One section of the form: its control or controls, how its saving stands, and what else there is to know. */
export const SectionField = ({ spec, entry, paper, view, writer, uid, reason, fixed }: Props) => {
  const held = heldOf(view.writing, spec.id)
  const content = shownOf(held)
  const seenAt = view.seenAt[spec.id]
  const leftover = view.leftovers.find((each) => each.id === spec.id)
  const tooLong = isTooLong(content)
  const errorOf = (...reasons: Reason[]) => (reason && reasons.includes(reason) ? REASON_TEXTS[reason] : null)
  const saveState = (
    <span className="inline-flex flex-wrap gap-x-3">
      <SaveState saving={savingOf(view, spec.id)} />
      {paper.writers.length > 1 && held.server && held.server.by !== uid && <LastBy by={held.server.by} at={seenAt} />}
    </span>
  )
  const optional = spec.required === 'never'
  const hasText = spec.kind === 'text' || spec.kind === 'gradedText'
  return (
    <div className="grid gap-3">
      {leftover && <LeftoverOffer leftover={leftover} rev={held.server?.rev ?? 0} writer={writer} />}
      {hasText && (content.text ?? '').trim() === '' && (
        <BegunFromPlan
          section={spec.id}
          subject={paper.subject}
          onTake={(text) => writer.type(spec.id, { ...content, text }, true)}
        />
      )}
      {hasText && (
        <Field
          id={fieldOf(spec.id)}
          label={
            labelOf(spec, paper) ?? (
              <>
                {writingWords.content}
                <span className="sr-only">{writingWords.contentOf(entry.number)}</span>
              </>
            )
          }
          hint={spec.hint}
          optional={optional}
          error={
            tooLong
              ? writingWords.tooLong(SECTION_MAX)
              : errorOf('textMissing', 'textTooLong', 'notInForm', 'unreadable')
          }
          {...(lengthOf(content) > COUNT_FROM && {
            counter: { count: lengthOf(content), limit: SECTION_MAX, unit: writingWords.letters },
          })}
          saveState={saveState}
        >
          {(control) => (
            <TextArea
              {...control}
              minRows={optional ? 3 : 6}
              // A text far beyond the limit scrolls in its field instead of making the page endless.
              className={tooLong ? 'max-h-[70dvh]' : ''}
              value={content.text ?? ''}
              onChange={(event) => writer.type(spec.id, { ...content, text: event.target.value })}
              onBlur={writer.flush}
            />
          )}
        </Field>
      )}
      {(spec.kind === 'grade' || spec.kind === 'gradedText') && (
        <GradeChoice
          id={gradeFieldOf(spec)}
          legend={
            <>
              {writingWords.grade}
              <span className="sr-only">{writingWords.contentOf(entry.number)}</span>
            </>
          }
          value={content.grade ?? null}
          error={errorOf('gradeMissing')}
          saveState={hasText ? undefined : saveState}
          onChange={(grade) => writer.type(spec.id, { ...content, grade }, true)}
        />
      )}
      {spec.kind === 'rating' && (
        <SectionRating
          spec={spec}
          paper={paper}
          fixed={fixed}
          value={content.rating ?? null}
          error={errorOf('ratingMissing', 'notInForm', 'ratingFixed')}
          saveState={saveState}
          onChange={(rating) => writer.type(spec.id, { ...content, rating }, true)}
        />
      )}
      <Conflict id={spec.id} held={held} writer={writer} uid={uid} />
      <Replaced id={spec.id} held={held} writer={writer} uid={uid} seenAt={seenAt} />
    </div>
  )
}
