import { localDate } from '@kiemdiem/domain/time'
import { env } from '../../support/env.ts'

interface CampaignDocument {
  name: string
}

/** The emulator's own administrator, past the rules: for what no screen does yet. */
const asOwner = async (path: string, init: RequestInit = {}): Promise<unknown> => {
  const answer = await fetch(`http://${env.firestore}/v1/${path}`, {
    ...init,
    headers: { authorization: 'Bearer owner', 'content-type': 'application/json' },
  })
  if (!answer.ok) throw new Error(`${path}: ${answer.status} ${await answer.text()}`)
  return answer.json()
}

const theCampaign = async (): Promise<CampaignDocument> => {
  const root = `projects/${env.project}/databases/(default)/documents/campaigns`
  const { documents } = (await asOwner(root)) as { documents: CampaignDocument[] }
  const [found] = documents
  if (!found) throw new Error('the trial has no campaign')
  return found
}

/** Id of the trial's one campaign, the first part of every paper's id. */
export const campaignId = async (): Promise<string> => (await theCampaign()).name.split('/').at(-1) ?? ''

const conferencePath = async (id: string): Promise<string> =>
  `${(await theCampaign()).name.split('/campaigns/')[0]}/conferences/${id}`

/**
 * The day on which a conference was called is today: minutes are confirmed of what is over, and the functions' clock cannot
 * be moved for one test. No paper's date moves with it.
 */
export const dayComes = async (conferenceId: string): Promise<void> => {
  const date = { stringValue: localDate(new Date()) }
  await asOwner(`${await conferencePath(conferenceId)}?updateMask.fieldPaths=date`, {
    method: 'PATCH',
    body: JSON.stringify({ fields: { date } }),
  })
}

/** Lets the campaign vote on the system from this many voters on, and calls one conference with that ballot. */
export const allowElectronicBallot = async (conferenceId: string, minimumVoters: number): Promise<void> => {
  const { name } = await theCampaign()
  const electronic = { allowed: { booleanValue: true }, minimumVoters: { integerValue: String(minimumVoters) } }
  const rules = { conferenceRules: { mapValue: { fields: { electronic: { mapValue: { fields: electronic } } } } } }
  const mask = Object.keys(electronic).map((key) => `updateMask.fieldPaths=conferenceRules.electronic.${key}`)
  await asOwner(`${name}?${mask.join('&')}`, { method: 'PATCH', body: JSON.stringify({ fields: rules }) })
  const conference = await conferencePath(conferenceId)
  const fields = { ballot: { stringValue: 'electronic' } }
  await asOwner(`${conference}?updateMask.fieldPaths=ballot`, { method: 'PATCH', body: JSON.stringify({ fields }) })
}

/** Closes stages ("track.stage") as the organiser will; an empty list opens all of them again. */
export const setClosedStages = async (stages: readonly string[]): Promise<void> => {
  const { name } = await theCampaign()
  const values = stages.map((stringValue) => ({ stringValue }))
  await asOwner(`${name}?updateMask.fieldPaths=closedStages`, {
    method: 'PATCH',
    body: JSON.stringify({ fields: { closedStages: { arrayValue: { values } } } }),
  })
}
