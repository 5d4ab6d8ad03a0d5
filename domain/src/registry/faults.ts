/**
 * What cannot be in the registry, by place: a field, or "members.3.to" for the fourth member's last day. The place is
 * the input's own name of it; the sentence says why and what to do.
 */
export const FAULTS = {
  personUnknown: 'Không có người này trong danh sách cán bộ. Xin nhập người đó trước, hoặc chọn người khác.',
  personLeft: 'Đồng chí này không còn công tác hoặc tài khoản đang khóa nên không đứng đầu đơn vị được.',
  unitUnknown: 'Không có đơn vị này trong danh sách. Xin nhập đơn vị đó trước, hoặc chọn đơn vị khác.',
  insideItself: 'Đơn vị không thể trực thuộc chính nó, cả qua các đơn vị cấp trên. Xin chọn lại đơn vị cấp trên.',
  twice: 'Người này đã có trong danh sách thành viên với thời gian trùng nhau. Xin giữ một dòng, hoặc sửa thời gian.',
  endsBeforeStart: 'Ngày kết thúc sớm hơn ngày bắt đầu. Xin sửa lại một trong hai ngày.',
  notADate: 'Không có ngày này trong lịch. Xin nhập lại.',
  codeTaken: 'Mã này đã dùng cho người khác. Xin nhập mã khác hoặc sửa mã của người kia trước.',
  hasOpenReviews: 'Đơn vị đang có hồ sơ trong đợt kiểm điểm chưa kết thúc nên chưa giải thể, kết thúc được.',
  headsUnit: 'Đồng chí này đang đứng đầu một đơn vị. Xin chọn người đứng đầu khác cho đơn vị đó trước.',
  holdsConference: 'Đồng chí này là chủ trì hoặc thư ký một hội nghị chưa xong. Xin đổi chủ trì, thư ký trước.',
  onlyDecider: 'Chỉ còn đồng chí này quyết định xếp loại của một nhóm. Xin giao người khác quyết định trước.',
  lastAdmin: 'Đồng chí này là quản trị tài khoản duy nhất. Xin giao quản trị cho người khác trước.',
  holdsRoles:
    'Đồng chí này đang giữ quyền quản trị tài khoản, tổ chức kiểm điểm hoặc quản lý danh sách. Xin đề nghị quản trị thu hồi quyền trước.',
  idUsed: 'Mã số này đã dùng cho một mục đã xóa khỏi danh sách. Xin nhập lại như một mục mới.',
  noAppraiser:
    'Sau thay đổi này, mọi người tổ chức của một diện đều thuộc nhóm mà mình thẩm định. Xin giao thêm người tổ chức trước.',
  twoBodies: 'Một người sẽ cho ý kiến thay hai cơ quan, đơn vị. Xin kiểm tra lại.',
  tooLarge:
    'Thay đổi này liên quan đến quá nhiều hồ sơ để ghi một lần. Xin chia ra: đổi người đứng đầu, người soạn thảo, đầu mối từng bước.',
  leadsAlready: 'Đồng chí này đang đứng đầu đơn vị. Xin chọn người khác điều hành thay.',
  delegationRuns:
    'Đơn vị đang có, hoặc sắp có, người điều hành thay người đứng đầu. Xin kết thúc việc điều hành thay đó trước.',
  noDelegation: 'Đơn vị không có ai điều hành thay người đứng đầu nên không có gì để kết thúc.',
  dayPassed: 'Ngày này đã qua. Xin nhập từ hôm nay trở đi.',
  termTooLong: 'Thời gian điều hành thay dài quá 06 tháng. Xin ghi ngắn hơn, hoặc đổi người đứng đầu đơn vị.',
  documentMissing: 'Xin ghi văn bản giao điều hành (tên, số, ngày văn bản).',
  oneself: 'Không tự ghi việc điều hành thay của mình hoặc thay mình. Xin đề nghị người khác ghi.',
  inUse:
    'Còn tài liệu, đơn vị, hội nghị hoặc tài khoản gắn với mục này nên chưa xóa được. Xin cho thôi công tác, kết thúc thay vì xóa.',
} as const
export type Fault = keyof typeof FAULTS

/** Faults by their place; empty when there are none. */
export type Faults = Record<string, Fault>
