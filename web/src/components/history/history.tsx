import type { AnswerOf } from '@kiemdiem/domain/commands'
import type { Delivery, HistoryEntry, Opened, SetOpened } from '@kiemdiem/domain/history/entry'
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

/** What was shown, with the page before it: by time, for a page of texts may reach further back than one of mails. */
const withOlder = (shown: Answer, { entries, mails, older }: Answer): Answer => ({
  entries: [...shown.entries, ...entries].sort((a, b) => b.at - a.at),
  mails: [...shown.mails, ...mails].sort((a, b) => b.at - a.at),
  opened: shown.opened,
  sets: shown.sets,
  older,
})

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
      {opened.map(({ name, at }, nth) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: two people may have one name, and the list never changes
        <li key={nth} className={at === null ? 'text-soft' : ''}>
          {historyWords.opened(name, at)}
        </li>
      ))}
    </ul>
    <p className="text-sm text-soft">{historyWords.openedHint}</p>
  </>
)

const Sets = ({ sets }: { sets: readonly SetOpened[] }) => (
  <>
    <h3 className="font-semibold">{historyWords.openedTitle}</h3>
    <ul className="grid gap-1">
      {sets.map(({ name, opened, of }, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: two people may have one name, and the list never changes
        <li key={at} className={opened < of ? 'text-soft' : ''}>
          {historyWords.set(name, opened, of)}
        </li>
      ))}
    </ul>
    <p className="text-sm text-soft">{historyWords.setHint}</p>
  </>
)

const Shown = ({ entries, mails, opened, sets }: Pick<Answer, 'entries' | 'mails' | 'opened' | 'sets'>) => (
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
    {sets !== null && sets.length > 0 && <Sets sets={sets} />}
  </>
)

/** What was done and how far the mails have come, as it stands when it is asked for: asking again is a button. */
export const History = ({ kind, id }: HistoryProps) => {
  const [found, setFound] = useState<Answer | null>(null)
  const [failure, setFailure] = useState<string | null>(null)
  const [asking, setAsking] = useState(true)
  const ask = useCallback(
    async (shown: Answer | null = null) => {
      setAsking(true)
      setFailure(null)
      try {
        const page = await command('readHistory', { kind, id, before: shown?.older ?? null, key: newKey() })
        setFound(shown ? withOlder(shown, page) : page)
      } catch (error) {
        setFailure(sentenceFor(error))
      }
      setAsking(false)
    },
    [kind, id],
  )
  useEffect(() => {
    void ask()
  }, [ask])
  return (
    <section aria-label={historyWords.title} aria-busy={asking} className="grid gap-3 rounded-md bg-sheet p-4">
      {failure !== null && <Notice kind="warn" live title={failure} />}
      {found ? <Shown {...found} /> : asking && <Skeleton lines={4} />}
      <div className="flex flex-wrap gap-3">
        {found?.older && (
          <Button disabled={asking} onClick={() => void ask(found)}>
            {historyWords.older}
          </Button>
        )}
        <Button disabled={asking} onClick={() => void ask()}>
          {historyWords.again}
        </Button>
      </div>
    </section>
  )
}
