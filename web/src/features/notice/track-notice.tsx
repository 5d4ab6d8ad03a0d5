import { decidingFor } from '@kiemdiem/domain/decision/shown/deciding-for'
import { ACT_MAX } from '@kiemdiem/domain/model/act'
import type { Campaign } from '@kiemdiem/domain/model/campaign'
import type { NoticeTo } from '@kiemdiem/domain/notice/notice'
import { NOTICE_REFUSALS } from '@kiemdiem/domain/notice/refusals'
import { useState } from 'react'
import { Button, LinkButton } from '../../components/form/button.tsx'
import { Check } from '../../components/form/choice/check.tsx'
import { Dialog } from '../../components/message/dialog.tsx'
import { Notice } from '../../components/message/notice.tsx'
import { command, newKey } from '../../lib/commands.ts'
import { learnSentences, refusedAt, sentenceFor } from '../../lib/errors-vi.ts'
import { useMe } from '../../lib/use-access.ts'
import { useCall } from '../../lib/use-call.ts'
import { usePreview } from '../../lib/use-preview.ts'
import { noticeWords as words } from './vi.ts'
import type { Waiting } from './waiting.ts'

learnSentences(NOTICE_REFUSALS)

interface Props {
  campaign: Campaign
  track: string
  lines: readonly Waiting[]
  /** What was told: said by the page, which stays when nobody waits any more. */
  onTold: (says: string) => void
}

/** Whom the server would tell nothing yet, and why, by review; asked anew whenever the list changes. */
const useStanding = ({ campaign, track, lines }: Omit<Props, 'onTold'>) => {
  const asked = { campaign: campaign.id, track, reviews: lines.map(({ reviewId }) => reviewId) }
  const preview = usePreview(asked, (input) =>
    command('giveNotice', { ...input, to: 'subjects', preview: true, key: newKey() }),
  )
  const at = preview.error === null ? {} : refusedAt(preview.error)
  const known = preview.state === 'ready' || Object.keys(at).length > 0
  return { at, known, failed: preview.state === 'failed' && !known ? preview.error : null, again: preview.again }
}

/** One track's: who is told now, whose head is told first, and the act for each. */
export const TrackNotice = (props: Props) => {
  const { campaign, track } = props
  const lines = props.lines.slice(0, ACT_MAX)
  const { at, known, failed, again } = useStanding({ ...props, lines })
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set())
  const [to, setTo] = useState<NoticeTo | null>(null)
  const chosen = lines.filter(({ reviewId }) => !left.has(reviewId)).map(({ reviewId }) => reviewId)
  const of = {
    heads: chosen.filter((id) => at[id] === 'headFirst'),
    subjects: chosen.filter((id) => at[id] === undefined),
  }
  const { uid } = useMe()
  const decides = decidingFor(campaign, uid).length > 0
  const call = useCall(JSON.stringify([to, to && of[to]]))
  const tell = async () => {
    if (to === null) return
    const reviews = of[to]
    const told = await call.run((key) =>
      command('giveNotice', { campaign: campaign.id, track, to, reviews, preview: false, key }),
    )
    setTo(null)
    if (!told) return
    props.onTold(to === 'heads' ? words.toldHeads(reviews.length) : words.toldSubjects(reviews.length))
    await again()
  }
  const toggle = (id: string, on: boolean) =>
    setLeft((before) => new Set(on ? [...before].filter((each) => each !== id) : [...before, id]))
  const name = campaign.process.tracks.find(({ id }) => id === track)?.name ?? track
  return (
    <section className="grid gap-3">
      <h2 className="text-lg font-semibold">{name}</h2>
      <div className="flex flex-wrap gap-3">
        {of.heads.length > 0 && <Button onClick={() => setTo('heads')}>{words.toHeads(of.heads.length)}</Button>}
        {known && of.subjects.length > 0 && (
          <Button variant="primary" onClick={() => setTo('subjects')}>
            {words.toSubjects(of.subjects.length)}
          </Button>
        )}
        <Button onClick={() => void again()}>{words.again}</Button>
        {decides && Object.values(at).includes('decideAgain') && (
          <LinkButton href="/quyet-dinh">{words.decideAgain}</LinkButton>
        )}
      </div>
      {call.problem && (
        <Notice kind="block" live>
          {call.problem}
        </Notice>
      )}
      {props.lines.length > lines.length && <p className="text-sm">{words.more(props.lines.length - lines.length)}</p>}
      {failed !== null && <Notice kind="warn">{sentenceFor(failed)}</Notice>}
      <ul className="grid">
        {lines.map(({ reviewId, name: who, unitName }) => (
          <li key={reviewId} className="grid gap-x-4 border-b border-line py-1 sm:grid-cols-[1fr_1fr]">
            <Check
              label={unitName === '' ? who : `${who} · ${unitName}`}
              checked={!left.has(reviewId)}
              onChange={(on) => toggle(reviewId, on)}
            />
            <p className="self-center text-sm text-soft max-sm:pl-8">
              {known ? (words.at[at[reviewId] ?? ''] ?? words.ready) : words.asking}
            </p>
          </li>
        ))}
      </ul>
      <Dialog
        open={to !== null}
        onClose={() => setTo(null)}
        title={to === 'heads' ? words.heads : words.subjects}
        consequence={to === 'heads' ? words.headsConsequence : words.subjectsConsequence}
        action={{
          label: to === 'heads' ? words.heads : words.subjects,
          onClick: () => void tell(),
          busy: call.busy ? words.acting : null,
        }}
      >
        <ul className="grid max-h-[30dvh] gap-1 overflow-y-auto text-sm">
          {lines
            .filter(({ reviewId }) => to !== null && of[to].includes(reviewId))
            .map(({ reviewId, name: who, unitName }) => (
              <li key={reviewId}>{unitName === '' ? who : `${who}, ${unitName}`}</li>
            ))}
        </ul>
      </Dialog>
    </section>
  )
}
