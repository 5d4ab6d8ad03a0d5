import type { MeetingMember } from '@kiemdiem/domain/decision/decision'
import { decisionProblem } from '@kiemdiem/domain/decision/problems'
import type { RecordDecisionInput } from '@kiemdiem/domain/decision/record/input'
import { MEETING_BALLOTS } from '@kiemdiem/domain/decision/votes/ballots'
import type { Campaign } from '@kiemdiem/domain/model/campaign'
import { majorityOf } from '@kiemdiem/domain/ratings/voted-level'
import { TellerFields } from '../../../components/act/teller-fields.tsx'
import { Field } from '../../../components/form/field.tsx'
import { SelectInput } from '../../../components/form/select-input.tsx'
import { TextArea } from '../../../components/form/text-area.tsx'
import { TextInput } from '../../../components/form/text-input.tsx'
import { DateInput } from '../../../components/form/typed/date-input.tsx'
import { TimeInput } from '../../../components/form/typed/time-input.tsx'
import { FormSection } from '../../../components/layout/form-section.tsx'
import type { Entering } from '../state/use-entered.ts'
import { meetingWords as words } from '../vi.ts'
import { NumberInput } from './number-input.tsx'
import { Roll } from './roll.tsx'
import { Sets } from './sets.tsx'

interface Props {
  campaign: Campaign
  meeting: RecordDecisionInput['meeting']
  roll: readonly MeetingMember[]
  entering: Entering
  /** Subjects of this meeting: they do not count the sheets. */
  rated: readonly string[]
  /** The server's, by field. */
  at: Readonly<Record<string, string>>
}

const SHEETS = ['issued', 'returned', 'invalid'] as const
const HOURS = ['startedAt', 'endedAt'] as const

/** The vote on the whole list: who is for it, who is not; the rest abstain. */
const ListVote = ({
  meeting,
  roll,
  entering,
  problem,
}: Omit<Props, 'campaign' | 'at' | 'rated'> & { problem: string | null }) => {
  if (!meeting.list) return null
  const { agree, against, abstain } = meeting.list
  const members = roll.filter(({ votes }) => votes).length
  const carried = agree >= majorityOf(members)
  return (
    <fieldset className="grid gap-2">
      <legend className="font-semibold">{words.list}</legend>
      <p className="text-sm text-soft">{words.listHint}</p>
      <div className="flex flex-wrap items-end gap-4">
        <Field label={words.agree} error={problem}>
          {(control) => (
            <NumberInput {...control} value={agree} onChange={(count) => entering.meeting({ agree: count })} />
          )}
        </Field>
        <Field label={words.against}>
          {(control) => (
            <NumberInput {...control} value={against} onChange={(count) => entering.meeting({ against: count })} />
          )}
        </Field>
        <p className="pb-2 tabular-nums">{words.abstain(abstain)}</p>
      </div>
      <p className={`text-sm ${carried ? 'text-done' : 'font-semibold text-late'}`} role="status">
        {(carried ? words.carried : words.failed)(agree, members)}
      </p>
    </fieldset>
  )
}

/** When, where and by whom it was held, who came, how the list was voted. */
export const MeetingSection = ({ campaign, meeting, roll, entering, rated, at }: Props) => {
  const said = (field: string) => (at[field] === undefined ? null : decisionProblem(at[field]))
  const present = roll.filter((member) => member.present)
  return (
    <FormSection title={words.title} hint={words.hint}>
      <div className="grid gap-4 md:grid-cols-3">
        <Field label={words.date} error={said('date')}>
          {(control) => <DateInput {...control} value={meeting.date} onChange={(date) => entering.meeting({ date })} />}
        </Field>
        {HOURS.map((hour) => (
          <Field key={hour} label={words[hour]} error={said(hour)}>
            {(control) => (
              <TimeInput {...control} value={meeting[hour]} onChange={(time) => entering.meeting({ [hour]: time })} />
            )}
          </Field>
        ))}
        <Field label={words.place} error={said('place')}>
          {(control) => (
            <TextInput
              {...control}
              maxLength={500}
              value={meeting.place}
              onChange={(event) => entering.meeting({ place: event.target.value })}
            />
          )}
        </Field>
        <Field label={words.chair} error={said('chair')}>
          {(control) => (
            <SelectInput
              {...control}
              value={meeting.chair}
              options={present.map(({ id, name }) => ({ value: id, label: name }))}
              onChange={(chair) => entering.meeting({ chair })}
            />
          )}
        </Field>
        <Field label={words.secretary} error={said('secretary')}>
          {(control) => (
            <TextInput
              {...control}
              maxLength={500}
              value={meeting.secretaryName}
              onChange={(event) => entering.meeting({ secretaryName: event.target.value })}
            />
          )}
        </Field>
      </div>
      <Roll
        roll={roll}
        quorum={campaign.conferenceRules.quorum}
        onAbsent={entering.absent}
        problem={said('roll') ?? undefined}
      />
      <Sets {...{ meeting, roll, entering }} problem={said('sets')} />
      <div className="flex flex-wrap items-end gap-4">
        <Field label={words.ballot} error={said('sheets')}>
          {(control) => (
            <SelectInput
              {...control}
              value={meeting.ballot}
              options={MEETING_BALLOTS.map((value) => ({ value, label: words.ballots[value] }))}
              onChange={(ballot) => entering.meeting({ ballot })}
            />
          )}
        </Field>
        {SHEETS.map(
          (count) =>
            meeting.sheets && (
              <Field key={count} label={`${words.sheets}: ${words[count].toLowerCase()}`}>
                {(control) => (
                  <NumberInput
                    {...control}
                    value={meeting.sheets?.[count] ?? 0}
                    onChange={(value) => entering.meeting({ [count]: value })}
                  />
                )}
              </Field>
            ),
        )}
      </div>
      {meeting.ballot === 'paper' && (
        <TellerFields
          chosen={meeting.tellers}
          roll={present}
          present={present.flatMap(({ id }) => (rated.includes(id) ? [] : [id]))}
          error={said('tellers')}
          onChange={(tellers) => entering.meeting({ tellers: tellers.join(',') })}
        />
      )}
      <ListVote {...{ meeting, roll, entering }} problem={said('list')} />
      {(['course', 'conclusion'] as const).map((text) => (
        <Field key={text} label={words[text]} optional>
          {(control) => (
            <TextArea
              {...control}
              minRows={2}
              maxLength={15_000}
              value={meeting[text]}
              onChange={(event) => entering.meeting({ [text]: event.target.value })}
            />
          )}
        </Field>
      ))}
    </FormSection>
  )
}
