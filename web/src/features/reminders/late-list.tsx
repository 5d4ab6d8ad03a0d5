import type { AnswerOf } from '@kiemdiem/domain/commands'
import type { Calendar } from '@kiemdiem/domain/model/campaign'
import { lateness, localDate } from '@kiemdiem/domain/time'
import { viDate, viLateness } from '@kiemdiem/domain/vi'
import type { ReactNode } from 'react'
import { remindWords as words } from './vi.ts'

type LatePerson = AnswerOf<'remindLate'>['people'][number]

interface Props {
  title: string
  people: readonly LatePerson[]
  calendar: Calendar
  now: Date
  who: (person: LatePerson) => ReactNode
}

/** People with what they are late with, and since when. */
export const LateList = ({ title, people, calendar, now, who }: Props) =>
  people.length > 0 && (
    <section className="grid gap-2" aria-label={title}>
      <h2 className="font-semibold">{title}</h2>
      <ul className="grid gap-px rounded-md border border-line bg-line">
        {people.map((person) => (
          <li key={person.uid} className="grid gap-x-4 bg-sheet px-4 py-2 text-sm md:grid-cols-[1fr_2fr]">
            <span className="font-semibold">{who(person)}</span>
            <ul>
              {person.tasks.map(({ id, title: task, dueAt }) => {
                const due = new Date(dueAt)
                return (
                  <li key={id}>{words.task(task, viDate(localDate(due)), viLateness(lateness(now, due, calendar)))}</li>
                )
              })}
            </ul>
          </li>
        ))}
      </ul>
    </section>
  )
