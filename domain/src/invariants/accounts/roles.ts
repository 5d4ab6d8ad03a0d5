import { paths } from '../../ids.ts'
import type { Data, Finding, Invariant } from '../data.ts'

const accounts = (data: Data): Finding[] =>
  data.of('access/{uid}').flatMap(([at, { personId, active }]): Finding[] => {
    const person = data.at('people/{personId}', paths.person(personId))
    if (at !== paths.access(personId)) return [{ at, what: `is of another person: ${personId}` }]
    if (!person) return [{ at, what: 'has no person' }]
    return active && !person.active ? [{ at, what: 'is open, but the person has left' }] : []
  })

const twiceNamed = (data: Data): Finding[] =>
  [...Map.groupBy(data.of('access/{uid}'), ([, { userName }]) => userName).values()]
    .filter((same) => same.length > 1)
    .flatMap((same) => same.map(([at]) => ({ at, what: 'has the user name of another account' })))

/** Open campaigns repeat who organises each track, because triggers read them there. */
const organisers = (data: Data): Finding[] =>
  data.of('campaigns/{campaignId}').flatMap(([at, campaign]): Finding[] =>
    campaign.status === 'open'
      ? Object.entries(campaign.organisers).flatMap(([track, people]) => {
          const holders = data
            .of('access/{uid}')
            .flatMap(([, access]) => (access.active && access.organiser.includes(track) ? [access.personId] : []))
          const wrong = [...people, ...holders].filter((uid) => !people.includes(uid) || !holders.includes(uid))
          return wrong.map((uid) => ({ at, what: `organisers of ${track} and roles differ: ${uid}` }))
        })
      : [],
  )

/** Nobody holds an account without being somebody, nor after having left; what repeats the roles says the same. */
export const roles: Invariant = (data) => [...accounts(data), ...twiceNamed(data), ...organisers(data)]
