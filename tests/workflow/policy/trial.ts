import { paths } from '@kiemdiem/domain/ids'
import type { Access } from '@kiemdiem/domain/model/access'
import type { Person } from '@kiemdiem/domain/model/person'
import { decide, type Facts, type Refusal } from '@kiemdiem/domain/policy'
import type { When, Who } from '@kiemdiem/domain/policy/atoms'
import { db } from '../../../functions/src/firestore/db.ts'

/** `unregistered`: signed in, but let in by nobody. */
export const STANDINGS = ['signedOut', 'unregistered', 'inactive', 'active'] as const
export type Standing = (typeof STANDINGS)[number]

/** The one who calls; what this person is changes from trial to trial. */
export const CALLER = 'p-thu-goi'

const person: Person = {
  id: CALLER,
  name: 'Lường Văn Gọi',
  class: 'civilServant',
  leader: false,
  partyMember: false,
  posts: [{ unit: 'u-thu-ban', title: 'Chuyên viên' }],
  active: true,
}

/** Makes the caller what the trial says, and gives the uid of the call. */
export const becomes = async (
  standing: Standing,
  roles: Pick<Access, 'admin' | 'organiser'>,
): Promise<string | null> => {
  await db.doc(paths.person(CALLER)).set(person)
  const access: Access = {
    active: standing === 'active',
    personId: CALLER,
    userName: 'thu.goi',
    hasAccount: true,
    ...roles,
  }
  const registered = standing === 'active' || standing === 'inactive'
  await (registered ? db.doc(paths.access(CALLER)).set(access) : db.doc(paths.access(CALLER)).delete())
  return standing === 'signedOut' ? null : CALLER
}

const factsOf = (standing: Standing, who: readonly Who[], when: readonly When[]): Facts => ({
  account: standing === 'signedOut' ? 'none' : standing === 'active' ? 'active' : 'inactive',
  who: new Set(who),
  when: new Set(when),
})

/** What the table says of a call: 'ok', or the reasons a callable may give for the table's refusal. */
export const verdictOf = (
  callable: string,
  [standing, who, when]: readonly [Standing, readonly Who[], readonly When[]],
  words: Partial<Record<Refusal, readonly string[]>>,
): readonly string[] => {
  const decision = decide(callable, 'call', factsOf(standing, who, when))
  if (decision.ok) return ['ok']
  return words[decision.reason] ?? [decision.reason]
}

/** What the callable itself did: 'ok' or its reason. */
export const outcomeOf = async (call: Promise<unknown>): Promise<string> => {
  try {
    await call
    return 'ok'
  } catch (error) {
    const { details } = error as { details?: { reason?: string } }
    if (!details?.reason) throw error
    return details.reason
  }
}

/** Every combination of the values of several atoms. */
export const combined = <const T extends Record<string, readonly unknown[]>>(
  values: T,
): { [Name in keyof T]: T[Name][number] }[] => {
  const made = Object.entries(values).reduce<Record<string, unknown>[]>(
    (found, [name, each]) => found.flatMap((one) => each.map((value) => Object.assign({}, one, { [name]: value }))),
    [{}],
  )
  return made as { [Name in keyof T]: T[Name][number] }[]
}

/** Does what a trial needs done, unless the trial before needed the same. */
export const unlessDone = () => {
  let done = ''
  return async (arrangement: unknown, work: () => Promise<unknown>) => {
    const now = JSON.stringify(arrangement)
    if (now !== done) await work()
    done = now
  }
}
