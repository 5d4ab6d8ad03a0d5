import { paths } from '@kiemdiem/domain/ids'
import type { Sections } from '@kiemdiem/domain/model/paper'
import { Refusal } from '../../refusal.ts'
import { TRIAL_PASSWORD } from '../accounts.ts'
import { trialAuthEmailOf } from '../store/trial-address.ts'

/**
 * What people of the trial do by themselves, over the same interfaces as a browser and with their own tokens, so
 * that rules and functions judge it.
 */
export interface Endpoints {
  projectId: string
  /** host:port */
  firestore: string
  auth: string
  /** http://host:port/project/region */
  functionsUrl: string
}

const post = async (url: string, body: unknown, token?: string, withinMs?: number): Promise<unknown> => {
  const headers = { 'content-type': 'application/json', ...(token && { authorization: `Bearer ${token}` }) }
  const signal = withinMs === undefined ? null : AbortSignal.timeout(withinMs)
  const answer = await fetch(url, { method: 'POST', headers, body: JSON.stringify(body), signal })
  const text = await answer.text()
  if (!answer.ok) throw new Refusal(`${new URL(url).pathname} answered ${answer.status}: ${text.slice(0, 500)}`)
  return JSON.parse(text)
}

/** What Auth answers to a password. */
export interface Session {
  idToken: string
  refreshToken: string
  localId: string
  email: string
}

/** Signs in as the sign-in page does. */
export const openSession = async ({ auth }: Endpoints, userName: string): Promise<Session> => {
  const url = `http://${auth}/identitytoolkit.googleapis.com/v1/accounts:signInWithPassword?key=emulator`
  const body = { email: trialAuthEmailOf(userName), password: TRIAL_PASSWORD, returnSecureToken: true }
  return (await post(url, body)) as Session
}

/** An ID token of this person. */
export const signIn = async (at: Endpoints, userName: string): Promise<string> =>
  (await openSession(at, userName)).idToken

/** A value in the REST interface's notation; sections hold nothing but these. */
const encode = (value: string | number | object): object => {
  if (typeof value === 'string') return { stringValue: value }
  if (typeof value === 'number') return { integerValue: String(value) }
  return { mapValue: { fields: encodeFields(value) } }
}

const encodeFields = (fields: object): Record<string, object> =>
  Object.fromEntries(Object.entries(fields).map(([key, value]) => [key, encode(value)]))

/** Creates the sealed revision of a paper, exactly as its draft stands, at the server's time. */
export const sealAs = async (
  { firestore, projectId }: Endpoints,
  token: string,
  seal: { paperId: string; revision: number; sections: Sections; by: string },
): Promise<void> => {
  const documents = `projects/${projectId}/databases/(default)/documents`
  const { paperId, ...fields } = seal
  await post(
    `http://${firestore}/v1/${documents}:commit`,
    {
      writes: [
        {
          update: { name: `${documents}/${paths.revision(paperId, seal.revision)}`, fields: encodeFields(fields) },
          updateTransforms: [{ fieldPath: 'submittedAt', setToServerValue: 'REQUEST_TIME' }],
          currentDocument: { exists: false },
        },
      ],
    },
    token,
  )
}

/** A worker of the functions' emulator that starts too slowly on a busy machine leaves its request without an answer. */
const ANSWER_MS = 40_000
const ATTEMPTS = 4

/** Returns a paper with remarks, as the head's button does; asked again under the same key where no answer comes. */
export const returnAs = async (
  at: Pick<Endpoints, 'functionsUrl'>,
  token: string,
  data: { paperId: string; revision: number; remarks: string; key: string },
  attempt = 1,
): Promise<void> => {
  try {
    await post(`${at.functionsUrl}/returnPaper`, { data }, token, ANSWER_MS)
  } catch (error) {
    if (attempt === ATTEMPTS || !(error instanceof DOMException && error.name === 'TimeoutError')) throw error
    await returnAs(at, token, data, attempt + 1)
  }
}
