import type { RatedFacts } from '../../appraisal/facts/rated-facts.ts'
import { ratedOnSheets } from '../../appraisal/sheet/sheet-writes.ts'
import type { Command, Done } from '../../commands/command.ts'
import { paths } from '../../ids.ts'
import type { Access } from '../../model/access.ts'
import type { Review } from '../../model/review.ts'
import { NO_EFFECTS, type Saved, type ServiceInput, saveServiceInput } from '../inputs.ts'
import { serviceFaults } from '../valid/service-faults.ts'
import { type Edited, isRegistrar, type RegistryNamed, registryInvalid, sameEdition } from './may-save.ts'

export interface SaveServiceFacts extends RegistryNamed, Edited {
  personId: string
  /** Null where nobody is known under this id. */
  access: Access | null
  service: ServiceInput
  /** His rows that are being appraised, with what is known of him by the service that is saved. */
  appraised: readonly { review: Review; rated: RatedFacts }[]
}

const decide = ({ personId, service, seen, preview, appraised }: SaveServiceFacts): Done => ({
  writes: preview
    ? []
    : [{ op: 'set', path: paths.service(personId), data: { ...service, rev: seen + 1 } }, ...ratedOnSheets(appraised)],
})

/** Saves what is private of somebody's service, as a whole. Only who keeps the registry reads it, and enters it. */
export const saveService: Command<typeof saveServiceInput, RegistryNamed, SaveServiceFacts, Done, Saved> = {
  title: 'Nhập, sửa quá trình công tác (nghỉ dài ngày, kỷ luật, kết nạp Đảng, điều động, xếp loại các năm trước)',
  input: saveServiceInput,
  otherwise: 'notYours',
  grants: [
    {
      who: 'registrar',
      is: isRegistrar,
      why: 'Căn cứ xét điều kiện xếp loại do người giữ danh sách nhập; đồng nghiệp không xem, không ai khác sửa; người tổ chức chỉ được báo tổng thời gian và đủ hay chưa đủ 06 tháng, người thẩm định thêm có kỷ luật trong năm hay không và mức năm trước, không có nội dung, số văn bản.',
    },
  ],
  conditions: [
    { atom: 'personKnown', refuses: ({ access }) => (access ? null : 'unknownPerson') },
    sameEdition,
    { atom: 'registryValid', refuses: ({ service }) => registryInvalid(serviceFaults(service)) },
  ],
  writes: ['people/{personId}/private/service', 'access/{uid}', 'sheets/{sheetId}'],
  mails: [],
  decide,
  answer: (_, { seen }) => ({ effects: NO_EFFECTS, paperNames: [], rev: seen + 1, warnings: [], userName: null }),
  subject: ({ personId, access }) => ({
    header: paths.access(personId),
    trail: paths.person(personId),
    seq: access?.eventSeq ?? 0,
  }),
  keeps: ({ preview }) => !preview,
}
