import type { GeneralRow } from '@kiemdiem/domain/model/minutes'
import { fieldId } from '../../acts/problem-row.ts'
import { RowFrame } from '../parts/row-frame.tsx'
import type { General } from '../save/row-codec.ts'
import { useRow } from '../save/use-row.ts'
import { meetingWords } from '../vi.ts'
import { RowText } from './row-text.tsx'
import { RowTime } from './row-time.tsx'

/** The frame of the meeting: from when to when, its course, what was concluded, read back. */
export const GeneralPanel = (props: {
  uid: string
  conference: string
  saved: GeneralRow | undefined
  frozen: boolean
}) => {
  const use = useRow<General>(props, 'general', props.saved)
  const { content, writer } = use
  return (
    <RowFrame use={use} frozen={props.frozen}>
      <div className="flex flex-wrap gap-6">
        {(['startedAt', 'endedAt'] as const).map((key) => (
          <RowTime
            key={key}
            id={fieldId('general', key)}
            label={meetingWords[key]}
            value={content[key]}
            onTime={(time) => writer.type({ [key]: time })}
          />
        ))}
      </div>
      {(['course', 'conclusion'] as const).map((key) => (
        <RowText
          key={key}
          label={meetingWords[key]}
          {...(key === 'course' && { hint: meetingWords.courseHint })}
          minRows={5}
          value={content[key]}
          onType={(text) => writer.type({ [key]: text })}
          onLeave={writer.flush}
        />
      ))}
      <label className="target flex items-center gap-3">
        <input
          type="checkbox"
          id={fieldId('general', 'readBack')}
          checked={content.readBack}
          onChange={(event) => writer.type({ readBack: event.target.checked }, true)}
          className="size-5 shrink-0 accent-accent"
        />
        <span className="font-semibold">{meetingWords.readBack}</span>
      </label>
    </RowFrame>
  )
}
