import { COMMENTS_MAX, type Written } from '@kiemdiem/domain/decision/comment/comment'
import type { Said } from '@kiemdiem/domain/decision/comment/read-said'
import { DECISION_REFUSALS } from '@kiemdiem/domain/decision/refusals'
import type { Campaign } from '@kiemdiem/domain/model/campaign'
import { Save } from 'lucide-react'
import { useState } from 'react'
import { Button } from '../../components/form/button.tsx'
import { Check } from '../../components/form/choice/check.tsx'
import { Notice } from '../../components/message/notice.tsx'
import { command } from '../../lib/commands.ts'
import type { CommentGroup } from '../../lib/data/comment-lines.ts'
import { learnSentences } from '../../lib/errors-vi.ts'
import { useKeptChanges } from '../../lib/kept/use-kept-changes.ts'
import { useCall } from '../../lib/use-call.ts'
import { CommentLineView } from './comment-line.tsx'
import { commentWords as words } from './vi.ts'
import { lineText, type Typed, toSave } from './written.ts'

learnSentences(DECISION_REFUSALS)

interface Props {
  uid: string
  campaign: Campaign
  group: CommentGroup
  written: ReadonlyMap<string, Written>
  said: ReadonlyMap<string, Said>
}

/** The subjects of one group; what is typed stays in this window until it is saved, since it tells of others. */
export const GroupForm = ({ uid, campaign, group, written, said }: Props) => {
  const kept = useKeptChanges<Typed>({
    ...{ uid, of: `${campaign.id}_nhan-xet`, number: 0, section: group.scope, where: 'window' },
  })
  const [onlyOpen, setOnlyOpen] = useState(false)
  const [done, setDone] = useState(false)
  // Until the listener has what was saved, the line says so by itself: it would be offered once more.
  const [own, setOwn] = useState<ReadonlyMap<string, Written>>(new Map())
  const lastOf = (reviewId: string) => {
    const [there, mine] = [written.get(reviewId), own.get(reviewId)]
    return mine && mine.number > (there?.number ?? 0) ? mine : there
  }
  const texts = group.lines.map((line) => {
    const { reviewId } = line
    const of = { typed: kept.changes[reviewId], written: lastOf(reviewId), said: said.get(reviewId) }
    return lineText(line, of)
  })
  const waiting = toSave(texts)
  // So many at once as one act holds; the next press takes the rest.
  const sent = waiting.slice(0, COMMENTS_MAX)
  const items = sent.map(({ line, remark, outlook, seen }) => ({ reviewId: line.reviewId, remark, outlook, seen }))
  const call = useCall(JSON.stringify(items))
  const count = texts.filter(({ line }) => lastOf(line.reviewId) !== undefined).length
  const save = async () => {
    setDone(false)
    const saved = await call.run(async (key) => {
      const of = { campaign: campaign.id, track: group.track, group: group.group }
      const { number } = await command('writeComments', { ...of, items, key })
      setOwn((before) => new Map([...before, ...items.map((item) => [item.reviewId, { ...item, number }] as const)]))
    })
    if (!saved) return
    kept.done(sent.map(({ line }) => line.reviewId))
    setDone(true)
  }
  const shown = texts.filter(({ state }) => !onlyOpen || state !== 'saved')
  return (
    <section className="grid gap-3" aria-label={group.name}>
      <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2">
        <h2 className="text-lg font-semibold">{group.name}</h2>
        <span className="text-soft tabular-nums">{words.count(count, texts.length)}</span>
      </div>
      <Check label={words.open} checked={onlyOpen} onChange={setOnlyOpen} />
      <ul>
        {shown.map((text) => (
          <CommentLineView
            key={text.line.reviewId}
            text={text}
            said={said.get(text.line.reviewId)}
            refused={call.at[text.line.reviewId]}
            onChange={(typed) => kept.change(text.line.reviewId, { seen: text.seen, ...typed })}
          />
        ))}
      </ul>
      {call.problem && (
        <Notice kind="block" live>
          {call.problem}
        </Notice>
      )}
      {done && waiting.length === 0 && (
        <Notice kind="info" live>
          {words.done}
        </Notice>
      )}
      <div>
        <Button
          icon={Save}
          variant="primary"
          disabled={sent.length === 0}
          busy={call.busy ? words.saving : null}
          onClick={() => void save()}
        >
          {sent.length === 0 ? words.nothingToSave : words.save(sent.length)}
        </Button>
      </div>
    </section>
  )
}
