import { viCount } from '@kiemdiem/domain/vi-count'
import { unsent } from '../../lib/kept/store/local-drafts.ts'

const words = (count: number) =>
  `Trên máy này còn ${viCount(count)} mục đã viết chưa gửi được lên máy chủ; khi có mạng, các mục đó hiện lại đúng chỗ để lưu.`

/** What this person wrote here that the server has not got: for pages that are opened without a network. */
export const UnsentHere = ({ uid }: { uid: string }) => {
  const count = unsent(uid).length
  return count > 0 ? <p>{words(count)}</p> : null
}
