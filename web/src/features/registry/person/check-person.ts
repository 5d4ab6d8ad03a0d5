import type { PersonInput } from '@kiemdiem/domain/registry/inputs'
import { isDay } from '../../../components/form/typed/typed-date.ts'
import { registryWords as words } from '../vi.ts'

/** Ids of the fields, where an entry of the summary jumps. */
export const PERSON_FIELDS = {
  name: 'nguoi-ho-ten',
  posts: 'nguoi-chuc-vu',
  code: 'nguoi-ma',
  email: 'nguoi-thu',
  phone: 'nguoi-dien-thoai',
  birthDate: 'nguoi-ngay-sinh',
  active: 'nguoi-cong-tac',
} as const
export type PersonField = keyof typeof PERSON_FIELDS

const isAddress = (email: string): boolean => /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(email)

/** What is missing or cannot be meant before the server is asked, by field; what else must hold, the server says. */
export const checkPerson = (person: PersonInput): Partial<Record<PersonField, string>> => {
  const wrongDay = (day: string | null | undefined) => typeof day === 'string' && !isDay(day)
  const { posts, email } = person
  return {
    ...(person.name.trim() === '' && { name: words.needed }),
    ...(posts.some(({ title }) => title.trim() === '') && { posts: words.needed }),
    ...(posts.some(({ from, to }) => wrongDay(from) || wrongDay(to)) && { posts: words.badDay }),
    ...(typeof email === 'string' && !isAddress(email) && { email: words.badEmail }),
    ...(wrongDay(person.birthDate) && { birthDate: words.badDay }),
  }
}
