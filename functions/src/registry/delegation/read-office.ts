import type { DelegationOffice } from '@kiemdiem/domain/registry/delegation/move-delegation'
import type { Transaction } from 'firebase-admin/firestore'
import { readOrganisers, readState } from '../read-registry.ts'
import { readWorks } from '../read-works.ts'

/** Everything that another head of a unit may touch: read a few times in a campaign. */
export const readDelegationOffice = async (tx: Transaction): Promise<DelegationOffice> => {
  const works = await readWorks(tx)
  const state = await readState(tx, 'all')
  const organisers = await readOrganisers(
    tx,
    works.map(({ campaign }) => campaign),
  )
  return { works, state, organisers }
}
