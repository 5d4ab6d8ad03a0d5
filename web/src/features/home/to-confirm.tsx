import { PendingList } from '../../components/account/pending-list.tsx'
import { dataOf } from '../../lib/live/live.ts'
import { queries } from '../../lib/queries.ts'
import { useMe } from '../../lib/use-access.ts'
import { useQuery } from '../../lib/use-query.ts'

/** Accounts that wait for one's own confirmation, one's own among them. Only who heads or organises is asked for others. */
export const ToConfirm = () => {
  const { uid, access, seesBoard } = useMe()
  const others = dataOf(useQuery(seesBoard ? queries.accountsToConfirm(uid) : null)) ?? []
  return <PendingList accounts={[access, ...others.filter(({ personId }) => personId !== uid)]} />
}
