import type { ConferenceKind } from '../../model/conference-kind.ts'

const TITLE = 'Hội nghị kiểm điểm của {unit}'

/**
 * The conferences of plan III.1.1 and III.2.3. Minutes of the Đảng đoàn and of the cell are Party papers, those of boards,
 * standing committees and agencies administrative (domain.md §5). A committee of a cell is reviewed at its cell's.
 */
export const conferences2023: ConferenceKind[] = [
  {
    ...{ kind: 'department', unitKind: 'department', name: 'Hội nghị kiểm điểm của Ban' },
    ...{ style: 'administrative', sheet: null, title: TITLE },
    about: 'Hội nghị kiểm điểm, đánh giá, xếp loại chất lượng tập thể và công chức, người lao động {unit} năm {year}',
  },
  {
    ...{ kind: 'standingCommittee', unitKind: 'standingCommittee', name: 'Hội nghị Ban Thường vụ' },
    ...{ style: 'administrative', sheet: null, title: TITLE },
    about: 'Hội nghị {unit} kiểm điểm, đánh giá, xếp loại chất lượng năm {year}',
  },
  {
    ...{ kind: 'officeStaff', unitKind: 'office', name: 'Hội nghị cán bộ, công chức cơ quan' },
    ...{ style: 'administrative', sheet: 'administrative', title: 'Hội nghị cán bộ, công chức {unit}' },
    about: 'Họp nhận xét, đánh giá, xếp loại chất lượng cán bộ, công chức, người lao động {unit} năm {year}',
  },
  {
    ...{ kind: 'partyCell', unitKind: 'partyCell', name: 'Hội nghị Chi bộ' },
    ...{ style: 'party', sheet: 'party', title: TITLE },
    about: 'Hội nghị {unit} kiểm điểm, đánh giá, xếp loại chất lượng tổ chức đảng, đảng viên năm {year}',
  },
  {
    ...{ kind: 'partyGroup', unitKind: 'partyGroup', name: 'Hội nghị Đảng đoàn' },
    ...{ style: 'party', sheet: 'party', title: TITLE },
    about: 'Hội nghị {unit} kiểm điểm tập thể, cá nhân năm {year}',
  },
]
