import type { MoreRoles } from '../../../accounts/held.ts'
import { isNamed } from '../../../registry/relations/appraisers.ts'
import { localDate } from '../../../time.ts'
import { viDate } from '../../../vi.ts'
import { viCount } from '../../../vi-count.ts'
import { trackName } from '../../../workflow.ts'
import { type Block, paragraph } from '../../message.ts'
import type { FactsFor } from '../subjects.ts'

type AccountFacts = FactsFor<'account', 'done'>

export const isOwner = ({ to, owner }: FactsFor<'account', never>): boolean => to === owner.id

/** "tài khoản của đồng chí", to others whose it is. */
export const whose = (facts: FactsFor<'account', never>): string =>
  isOwner(facts) ? 'tài khoản của đồng chí' : `tài khoản của đồng chí ${facts.owner.name}`

/** "ngày 28/11/2026, đồng chí Đỗ Minh Tuấn" */
export const byWhom = ({ done }: AccountFacts): string =>
  `ngày ${viDate(localDate(done.at))}, người thực hiện: đồng chí ${done.byName}`

/** What somebody may do beyond his own papers, in the words of the campaign. */
export const rolesWords = (
  { admin, organiser, registrar, docket = [] }: MoreRoles,
  { campaign }: AccountFacts,
): string[] => [
  ...(admin ? ['Quản trị tài khoản'] : []),
  ...(registrar ? ['Giữ danh sách đơn vị, cán bộ'] : []),
  ...(docket.length > 0 ? [`Văn thư của ${viCount(docket.length)} đơn vị`] : []),
  ...organiser.map((track) => `Bộ phận tổ chức: ${trackName(campaign.process, track)}`),
]

/** What a campaign names somebody for: groups of the organisers' own to appraise, or to help with; decisions to record. */
export const namedWords = ({ campaign: { process }, owner }: AccountFacts): string[] => [
  ...(process.appraisers ?? [])
    .filter((each) => isNamed(each, owner.id))
    .map(({ group }) => `Thẩm định nhóm “${process.groups.find(({ id }) => id === group)?.name ?? group}”`),
  ...process.deciders
    .filter(({ recorder }) => recorder === owner.id)
    .map(({ name }) => `Mở bảng, ghi kết quả quyết định xếp loại của ${name}`),
]

export const ifUnknown: Block = paragraph(
  'Nếu đồng chí không biết hoặc không đồng ý việc này, xin báo ngay quản trị tài khoản hoặc bộ phận tổ chức của cơ quan.',
)
