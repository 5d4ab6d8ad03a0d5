import { isDelivered, papersOf } from '@kiemdiem/domain/conference/handout/delivery'
import type { Conference } from '@kiemdiem/domain/model/conference'
import { viInstant } from '@kiemdiem/domain/vi'
import { CircleCheck } from 'lucide-react'
import { useState } from 'react'
import { Button } from '../../../../components/form/button.tsx'
import { INPUT_LOOK } from '../../../../components/form/text-input.tsx'
import { WithDocs } from '../../../../components/layout/with-docs.tsx'
import { Notice } from '../../../../components/message/notice.tsx'
import { command } from '../../../../lib/commands.ts'
import { documents } from '../../../../lib/live/documents.ts'
import { useCall } from '../../../../lib/use-call.ts'
import { useConferenceRole } from '../role.ts'
import { frameWords } from '../vi.ts'

interface Props {
  conference: Conference
  /** The person's place on the roll. */
  place: string
  /** How many of the papers have come. */
  come: number
}

/** What was said, and the button while it is not what has come. */
const Said = ({ conference, place, come }: Props) => {
  const all = papersOf(conference)
  const at = conference.received[place]
  const said = conference.receivedPapers?.[place]
  const { busy, problem, run } = useCall(String(come))
  const send = () => run((key) => command('acknowledgePapers', { conferenceId: conference.id, papers: come, key }))
  return (
    <div className="grid justify-items-start gap-2">
      {at && (
        <p className="inline-flex items-center gap-2 text-done">
          <CircleCheck aria-hidden size={18} className="shrink-0" />
          {frameWords.acknowledged(viInstant(at), said === undefined ? null : frameWords.papers(said, all))}
        </p>
      )}
      {come === 0 && !at && <p className="text-sm text-soft">{frameWords.nothingCome}</p>}
      {come > 0 && come !== said && (
        <Button busy={busy ? frameWords.acknowledging : null} onClick={() => void send()}>
          {frameWords.acknowledge(come, all)}
        </Button>
      )}
      {problem && (
        <Notice kind="block" live>
          {problem}
        </Notice>
      )}
    </div>
  )
}

/** Who was given paper counts it himself. */
const Counted = ({ conference, place, come }: Props) => {
  const all = papersOf(conference)
  const counts = Array.from({ length: all }, (_, at) => at + 1)
  const [count, setCount] = useState(Math.min(Math.max(come, 1), all))
  return (
    <div className="flex flex-wrap items-end gap-3">
      <label className="grid gap-1 text-sm">
        {frameWords.countPapers}
        <select
          value={count}
          onChange={(event) => setCount(Number(event.target.value))}
          className={`target ${INPUT_LOOK}`}
        >
          {counts.map((each) => (
            <option key={each} value={each}>
              {frameWords.papers(each, all)}
            </option>
          ))}
        </select>
      </label>
      <Said conference={conference} place={place} come={count} />
    </div>
  )
}

/** An attendee says how many papers are there: those that can be read on the screen, or those counted on paper. */
export const Acknowledge = ({ conference }: { conference: Conference }) => {
  const { rollEntry } = useConferenceRole(conference)
  const handout = rollEntry ? conference.handouts[rollEntry.id] : undefined
  if (!rollEntry || !isDelivered(handout)) return null
  const place = rollEntry.id
  if (handout.how !== 'screen') return <Counted conference={conference} place={place} come={handout.papers} />
  const ids = [...new Set(conference.agenda.map(({ paperId }) => paperId))]
  return (
    <WithDocs refs={ids.map(documents.paper)}>
      {(found) => {
        const come = found.filter((paper) => paper.state === 'ready' && paper.data.accepted > 0).length
        return <Said conference={conference} place={place} come={come} />
      }}
    </WithDocs>
  )
}
