import type { AgendaItem, Conference } from '@kiemdiem/domain/model/conference'
import type { Rating } from '@kiemdiem/domain/model/terms'
import { useState } from 'react'
import { Button } from '../../../components/form/button.tsx'
import { LevelCriteria } from '../../../components/form/choice/level-criteria.tsx'
import { RatingChoice } from '../../../components/form/choice/rating-choice.tsx'
import { Dialog } from '../../../components/message/dialog.tsx'
import { Notice } from '../../../components/message/notice.tsx'
import { type CastAnswer, castBallot } from './cast-ballot.ts'
import { canEncrypt } from './crypto/key-pair.ts'
import { ballotWords } from './vi.ts'
import { WhoLearns } from './who-learns.tsx'

interface Props {
  conference: Conference
  uid: string
  items: readonly AgendaItem[]
}

/** One sheet for all names, as on paper. */
export const BallotForm = ({ conference, uid, items }: Props) => {
  const [choices, setChoices] = useState<Record<string, Rating>>({})
  const [asking, setAsking] = useState(false)
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<Exclude<CastAnswer, 'cast'> | null>(canEncrypt() ? null : 'noCipher')
  const blank = items.length - Object.keys(choices).length

  const cast = async () => {
    setBusy(true)
    const answer = await castBallot(conference, uid, choices)
    setBusy(false)
    setAsking(false)
    // On success the live document shows that the sheet is in the box.
    setProblem(answer === 'cast' ? null : answer)
  }
  return (
    <div className="grid gap-6">
      <h2 className="text-lg font-semibold">{ballotWords.title}</h2>
      <Notice kind="info" title={ballotWords.secret}>
        {ballotWords.limits}
      </Notice>
      <WhoLearns />
      <LevelCriteria campaign={conference.campaign} />
      {items.map((item) => (
        <RatingChoice
          key={item.subject}
          id={`phieu-${item.subject}`}
          legend={item.name}
          value={choices[item.subject] ?? null}
          onChange={(rating) => setChoices({ ...choices, [item.subject]: rating })}
        />
      ))}
      {problem && (
        <Notice kind="block" live>
          {ballotWords[problem]}
        </Notice>
      )}
      <div className="flex flex-wrap items-center gap-4">
        <Button variant="primary" onClick={() => setAsking(true)}>
          {ballotWords.cast}
        </Button>
        <span className="text-soft">{ballotWords.progress(items.length - blank, items.length)}</span>
      </div>
      <Dialog
        open={asking}
        onClose={() => setAsking(false)}
        title={ballotWords.confirmTitle}
        consequence={ballotWords.confirm(blank)}
        cancelLabel={ballotWords.back}
        action={{
          label: ballotWords.cast,
          onClick: () => void cast(),
          busy: busy ? ballotWords.casting : null,
        }}
      />
    </div>
  )
}
