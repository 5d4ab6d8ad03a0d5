import { PendingList } from '../../../components/account/pending-list.tsx'
import { queries } from '../../../lib/data/queries.ts'
import { useQuery } from '../../../lib/data/use-query.ts'
import { dataOf } from '../../../lib/live/live.ts'
import { useMe } from '../../../lib/use-access.ts'

/** Accounts that wait for one's own confirmation, one's own among them. Only who heads or organises is asked for others. */
export const ToConfirm = () => {
  const { uid, access, seesBoard } = useMe()
  const others = dataOf(useQuery(seesBoard ? queries.accountsToConfirm(uid) : null)) ?? []
  return <PendingList accounts={[access, ...others.filter(({ personId }) => personId !== uid)]} />
}
