import { MINUTES_PROBLEMS, type MinutesProblemKind, minutesProblem } from '@kiemdiem/domain/conference/minutes/problems'
import type { Campaign } from '@kiemdiem/domain/model/campaign'
import type { Conference } from '@kiemdiem/domain/model/conference'
import type { Gate } from '@kiemdiem/domain/model/gate'
import { itemRowId, type MinutesRow } from '@kiemdiem/domain/model/minutes'
import { useState } from 'react'
import { LinkButton } from '../../../components/form/button.tsx'
import { Notice } from '../../../components/message/notice.tsx'
import { unsent } from '../../../lib/kept/store/local-drafts.ts'
import { useNow } from '../../../lib/now.ts'
import { useMe } from '../../../lib/use-access.ts'
import { useCall } from '../../../lib/use-call.ts'
import { conferencePath } from '../parts/tabs.ts'
import { Confirm } from './confirm.tsx'
import { draftActOf } from './draft-act.ts'
import { Preview } from './preview.tsx'
import { ProblemList } from './problem-list.tsx'
import { Reopen } from './reopen.tsx'
import { Signatures } from './signatures.tsx'
import { minutesWords } from './vi.ts'
import { WarningList } from './warning-list.tsx'
import { presentedBy, WithSelfRatings } from './with-self-ratings.tsx'

interface Props {
  conference: Conference
  campaign: Campaign
  saved: readonly MinutesRow[]
  gates: readonly Gate[]
}

const isMinutesProblem = (reason: string): reason is MinutesProblemKind =>
  (MINUTES_PROBLEMS as readonly string[]).includes(reason)

/** Minutes before they are confirmed: what is missing, what departs from a rule, who has signed, and how they will print. */
export const Draft = ({ conference, campaign, saved, gates }: Props) => {
  const { uid } = useMe()
  const [reasons, setReasons] = useState<Record<string, string>>({})
  const now = useNow()
  const [attempts, setAttempts] = useState(0)
  const { act, check, seen } = draftActOf(conference, campaign, saved, gates, reasons, uid, now)
  const call = useCall(JSON.stringify([seen, reasons]))
  const waiting = unsent(uid).some(({ key }) => key.paper === conference.id)
  const known = new Set(check.warnings.map(({ rule }) => rule))
  // A gate that this person may not read is learned of when the server asks for its reason.
  const unknown = Object.entries(call.at).flatMap(([rule, reason]) =>
    reason === 'reasonMissing' && !known.has(rule) ? [{ rule, text: '', source: '', needsReason: true }] : [],
  )
  const warnings = [...check.warnings, ...unknown]
  const owed = warnings.some(({ rule, needsReason }) => needsReason && !reasons[rule]?.trim())
  const mayAsk = () => {
    setAttempts(attempts + 1)
    return check.problems.length === 0 && !owed && !waiting
  }
  const names = new Map(conference.agenda.map((item) => [itemRowId(item.subject), item.name]))
  const changed = Object.keys(call.at).filter((row) => call.at[row] === 'changed')
  // What only the server can know, as that another conference has minuted the same subject.
  const told = new Set(check.problems.map(({ row }) => row))
  const refused = Object.entries(call.at).flatMap(([row, problem]) =>
    isMinutesProblem(problem) && !told.has(row) ? [minutesProblem(row, problem, { name: names.get(row) ?? '' })] : [],
  )
  const half = conference.signed.chair !== null || conference.signed.secretary !== null
  return (
    <>
      <div className="grid gap-5" data-screen-only>
        <Signatures conference={conference} />
        {waiting && (
          <Notice kind="warn">
            <p>{minutesWords.unsent}</p>
            <p className="mt-2">
              <LinkButton href={conferencePath(conference.id, 'meeting')}>{minutesWords.toMeeting}</LinkButton>
            </p>
          </Notice>
        )}
        <ProblemList
          conference={conference}
          problems={[...check.problems, ...refused]}
          attention={owed ? 0 : attempts}
        />
        <WarningList
          warnings={warnings}
          reasons={{
            given: reasons,
            onGive: (rule, reason) => setReasons({ ...reasons, [rule]: reason }),
            asked: attempts > 0,
          }}
        />
        {changed.length > 0 && (
          <Notice kind="warn" live>
            {minutesWords.changed(changed.map((row) => minutesWords.row(row, names)).join(', '))}
          </Notice>
        )}
        <Confirm conference={conference} input={{ seen, reasons }} call={call} mayAsk={mayAsk} />
        {half && <Reopen conference={conference} />}
      </div>
      <WithSelfRatings conference={conference} campaign={campaign}>
        {(ratings) => (
          <Preview
            act={{ ...act, items: act.items.map((item) => presentedBy(item, ratings)) }}
            conference={conference}
            campaign={campaign}
            draft
          />
        )}
      </WithSelfRatings>
    </>
  )
}
