import { paths } from '../../ids.ts'
import type { Data, Finding, Invariant } from '../data.ts'

/** What a mail of the morning told instead: one that is there, to the same person, and went. */
const told = (data: Data): Finding[] =>
  data.of('mail/{mailId}').flatMap(([at, { state, digest, to, campaign }]): Finding[] => {
    if ((state === 'digested') !== (digest !== undefined))
      return [{ at, what: 'state and the mail that told it differ' }]
    if (!digest) return []
    const by = data.at('mail/{mailId}', paths.mail(digest.id))
    const fits = by?.template === 'digest' && by.to === to && by.campaign === campaign && by.state === 'sent'
    return fits ? [] : [{ at, what: 'was told by no mail of a morning' }]
  })

const ENDED_OTHERWISE: ReadonlySet<string> = new Set(['cancelled', 'bounced', 'failed'])

/** A reminder names what it is of; nobody is reminded twice of one thing on one morning. */
const reminded = (data: Data): Finding[] => {
  const reminders = data.of('mail/{mailId}').filter(([, { template }]) => template === 'reminder')
  // What did not go may be sent for again.
  const went = reminders.filter(([, { state }]) => !ENDED_OTHERWISE.has(state))
  const tasks = went.flatMap(([at, { to, about, tasks: named = [] }]) =>
    named.map((task) => ({ at, key: `${to} ${about.id} ${about.occasion} ${task}` })),
  )
  return [
    ...reminders.filter(([, mail]) => !mail.tasks?.length).map(([at]) => ({ at, what: 'reminds of nothing' })),
    ...[...Map.groupBy(tasks, ({ key }) => key).values()]
      .filter(({ length }) => length > 1)
      .flatMap((twice) => twice.map(({ at }) => ({ at, what: 'reminds of what another of that morning does' }))),
  ]
}

/** Mails of the morning told what they took in, and nobody is reminded twice. */
export const digests: Invariant = (data) => [...told(data), ...reminded(data)]
