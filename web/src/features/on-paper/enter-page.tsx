import { useEffect, useState } from 'react'
import { Button, LinkButton } from '../../components/form/button.tsx'
import { Page } from '../../components/layout/page.tsx'
import { Notice } from '../../components/message/notice.tsx'
import { Skeleton } from '../../components/message/skeleton.tsx'
import { command, newKey } from '../../lib/commands.ts'
import { sentenceFor } from '../../lib/errors-vi.ts'
import { EnterForm } from './enter-form.tsx'
import { type AskedOf, asking } from './entry.ts'
import { Objections } from './objections.tsx'
import { onPaperWords } from './vi.ts'

const toBoard = <LinkButton href="/tien-do">{onPaperWords.toBoard}</LinkButton>

/**
 * Entering a signed paper for who signed it. A unit's clerk does not read the paper's header before it is sent, so that
 * what the form asks is told by the command itself, together with whether it may be entered at all.
 */
export const EnterPage = ({ paperId }: { paperId: string }) => {
  const [round, setRound] = useState(0)
  return <Entering key={round} paperId={paperId} onAgain={() => setRound(round + 1)} />
}

const Entering = ({ paperId, onAgain }: { paperId: string; onAgain: () => void }) => {
  const [asked, setAsked] = useState<AskedOf | string | null>(null)
  const [done, setDone] = useState(false)
  useEffect(() => {
    let wanted = true
    command('enterPaper', asking(paperId, newKey()))
      .then((answer) => wanted && setAsked(answer.asked))
      .catch((error) => wanted && setAsked(sentenceFor(error)))
    return () => {
      wanted = false
    }
  }, [paperId])
  if (asked === null)
    return (
      <Page title={onPaperWords.title}>
        <Skeleton height={480} />
      </Page>
    )
  if (typeof asked === 'string')
    return (
      <Page title={onPaperWords.title} action={toBoard}>
        <Notice kind="block">{asked}</Notice>
        <Objections paperId={paperId} />
        <div>
          <Button onClick={onAgain}>{onPaperWords.again}</Button>
        </div>
      </Page>
    )
  return (
    <Page title={onPaperWords.title} context={asked.subjectName} action={toBoard}>
      {!done && <Objections paperId={paperId} />}
      {done ? (
        <Notice kind="info" live title={onPaperWords.doneTitle}>
          {onPaperWords.doneText(asked)}
        </Notice>
      ) : (
        <EnterForm paperId={paperId} asked={asked} onDone={() => setDone(true)} />
      )}
    </Page>
  )
}
