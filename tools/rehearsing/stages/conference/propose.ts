import { proposalList } from '@kiemdiem/domain/conference/proposal/proposal-list'
import { paths } from '@kiemdiem/domain/ids'
import type { MinutesAct } from '@kiemdiem/domain/model/act'
import type { Conference } from '@kiemdiem/domain/model/conference'
import type { Year } from '../../year.ts'

/** "Gửi hồ sơ đề nghị xếp loại": the head sends the list as the minutes have it. Says how many are on it. */
export const propose = async (
  { as }: Year,
  { head: uid, conferenceId }: { head: string; conferenceId: string },
): Promise<number> => {
  const head = await as(uid)
  const { minutes } = await head.reads<Conference>(paths.conference(conferenceId))
  const list = proposalList(await head.reads<MinutesAct>(paths.act(minutes ?? '')))
  const items = list.map(({ reviewId, proposed, remark }) => ({ reviewId, proposed, remark }))
  await head.does('sendProposal', { conferenceId, items, onBehalf: null })
  return items.length
}
