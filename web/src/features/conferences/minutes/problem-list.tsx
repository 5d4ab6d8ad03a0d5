import type { MinutesProblem } from '@kiemdiem/domain/conference/minutes/problems'
import type { Conference } from '@kiemdiem/domain/model/conference'
import { CircleCheck } from 'lucide-react'
import { useEffect, useRef } from 'react'
import { Link } from 'wouter'
import { placeToMend } from '../acts/problem-row.ts'
import { conferencePath } from '../parts/tabs.ts'
import { minutesWords } from './vi.ts'

/** What stands in the way of confirming; each entry leads to its row. `attention`: raise it to move the focus here. */
export const ProblemList = (props: {
  conference: Conference
  problems: readonly MinutesProblem[]
  attention: number
}) => {
  const { conference, problems, attention } = props
  const box = useRef<HTMLElement>(null)
  useEffect(() => {
    if (attention) box.current?.focus()
  }, [attention])
  if (problems.length === 0)
    return (
      <p className="flex items-center gap-2 text-done">
        <CircleCheck aria-hidden size={20} /> {minutesWords.ready}
      </p>
    )
  return (
    <section ref={box} tabIndex={-1} className="rounded-md border-2 border-due bg-sheet p-4">
      <h2 className="font-semibold text-due">{minutesWords.problems(problems.length)}</h2>
      <ul className="mt-2 grid gap-1">
        {problems.map((problem) => (
          <li key={`${problem.row} ${problem.problem} ${problem.subject}`}>
            <Link
              href={`${conferencePath(conference.id, 'meeting')}#${placeToMend(problem, conference.ballot)}`}
              className="inline-block py-1"
            >
              {problem.text}
            </Link>
          </li>
        ))}
      </ul>
    </section>
  )
}
