import type { CastName } from '../../../cast.ts'
import { env } from '../../../support/env.ts'
import { somebody } from './people.ts'

/** Refuses, or allows again, to renew a person's sign-in; an ended session looks the same to the browser. */
export const setRenewal = async (who: CastName, allowed: boolean): Promise<void> => {
  const api = `http://${env.auth}/identitytoolkit.googleapis.com/v1/projects/${env.project}/accounts:update`
  const answer = await fetch(api, {
    method: 'POST',
    headers: { authorization: 'Bearer owner', 'content-type': 'application/json' },
    body: JSON.stringify({ localId: somebody(who).id, disableUser: !allowed }),
  })
  if (!answer.ok) throw new Error(`${answer.status} ${await answer.text()}`)
}
