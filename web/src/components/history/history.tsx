import type { AnswerOf } from '@kiemdiem/domain/commands'
import type { Delivery, HistoryEntry, Opened } from '@kiemdiem/domain/history/entry'
import { mailNameOf, sentenceOf } from '@kiemdiem/domain/history/sentences'
import { useCallback, useEffect, useState } from 'react'
import { command, newKey } from '../../lib/commands.ts'
import { sentenceFor } from '../../lib/errors-vi.ts'
import { Button } from '../form/button.tsx'
import { Notice } from '../message/notice.tsx'
import { Skeleton } from '../message/skeleton.tsx'
import { Trail } from '../time/trail.tsx'
import type { HistoryProps } from './history-props.ts'
import { historyWords } from './vi.ts'

type Answer = AnswerOf<'readHistory'>

const whatOf = ({ what, revision, until }: HistoryEntry): string => {
  // The answer holds what the caller may know, and nothing else.
  const says = sentenceOf(what, true) ?? ''
  if (until !== undefined) return historyWords.until(says, until)
  return revision === undefined ? says : historyWords.revision(says, revision)
}

const Mails = ({ mails }: { mails: readonly Delivery[] }) =>
  mails.length === 0 ? (
    <p className="text-soft">{historyWords.noMails}</p>
  ) : (
    <ul className="grid gap-1">
      {mails.map((mail) => (
        <li
          key={`${mail.template}.${mail.occasion}.${mail.toName}.${mail.at}`}
          className={mail.state === 'failed' ? 'font-semibold text-late' : ''}
        >
          {historyWords.line(mailNameOf(mail.template) ?? '', mail.toName, historyWords.state(mail))}
        </li>
      ))}
    </ul>
  )

const Readers = ({ opened }: { opened: readonly Opened[] }) => (
  <>
    <h3 className="font-semibold">{historyWords.openedTitle}</h3>
    <ul className="grid gap-1">
      {opened.map(({ name, at }) => (
        <li key={name} className={at === null ? 'text-soft' : ''}>
          {historyWords.opened(name, at)}
        </li>
      ))}
    </ul>
    <p className="text-sm text-soft">{historyWords.openedHint}</p>
  </>
)

const Shown = ({ entries, mails, opened }: Answer) => (
  <>
    {entries.length === 0 ? (
      <p className="text-soft">{historyWords.none}</p>
    ) : (
      <Trail
        entries={entries.map((entry, at) => ({
          id: String(entries.length - at),
          at: new Date(entry.at),
          what: whatOf(entry),
          who: entry.byName || historyWords.unknown,
        }))}
      />
    )}
    <h3 className="font-semibold">{historyWords.mails}</h3>
    <Mails mails={mails} />
    {opened !== null && opened.length > 0 && <Readers opened={opened} />}
  </>
)

/** What was done and how far the mails have come, as it stands when it is asked for: asking again is a button. */
export const History = ({ kind, id }: HistoryProps) => {
  const [found, setFound] = useState<Answer | null>(null)
  const [failure, setFailure] = useState<string | null>(null)
  const [asking, setAsking] = useState(true)
  const ask = useCallback(async () => {
    setAsking(true)
    setFailure(null)
    try {
      setFound(await command('readHistory', { kind, id, key: newKey() }))
    } catch (error) {
      setFailure(sentenceFor(error))
    }
    setAsking(false)
  }, [kind, id])
  useEffect(() => {
    void ask()
  }, [ask])
  return (
    <section aria-label={historyWords.title} aria-busy={asking} className="grid gap-3 rounded-md bg-sheet p-4">
      {failure !== null && <Notice kind="warn" live title={failure} />}
      {found ? <Shown {...found} /> : asking && <Skeleton lines={4} />}
      <div>
        <Button disabled={asking} onClick={() => void ask()}>
          {historyWords.again}
        </Button>
      </div>
    </section>
  )
}
