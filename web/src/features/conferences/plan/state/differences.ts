import { BALLOT_KIND_NAMES, type Conference } from '@kiemdiem/domain/model/conference'
import { showDate } from '../../../../components/form/typed/typed-date.ts'
import { planPageWords as words } from '../vi.ts'
import { formOf, type PlanForm } from './plan-form.ts'

export interface Difference {
  field: string
  theirs: string
  mine: string
}

const names = (lines: readonly { name: string }[]) => lines.map(({ name }) => name).join('; ')

/** Where what is typed here differs from the schedule as it now stands, in words. */
export const differences = (
  form: PlanForm,
  conference: Conference,
  nameOf: (id: string | null) => string,
): Difference[] => {
  const theirs = formOf(conference)
  const line = (field: string, show: (plan: PlanForm) => string): Difference[] => {
    const [one, other] = [show(theirs), show(form)]
    return one === other ? [] : [{ field, theirs: one || words.blank, mine: other || words.blank }]
  }
  const { fields } = words
  return [
    ...line(fields.date, ({ date }) => showDate(date)),
    ...line(fields.time, ({ time }) => time),
    ...line(fields.place, ({ place }) => place.trim()),
    ...line(fields.chair, ({ chair }) => nameOf(chair)),
    ...line(fields.secretary, ({ secretary }) => nameOf(secretary)),
    ...line(words.ballot, ({ ballot }) => BALLOT_KIND_NAMES[ballot]),
    ...line(fields.agenda, ({ agenda }) => names(agenda)),
    ...line(fields.roll, ({ roll }) => names(roll)),
  ]
}
