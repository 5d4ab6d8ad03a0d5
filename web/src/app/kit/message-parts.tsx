import { useState } from 'react'
import { Button } from '../../components/form/button.tsx'
import { Dialog } from '../../components/message/dialog.tsx'
import { EmptyState } from '../../components/message/empty-state.tsx'
import { Notice } from '../../components/message/notice.tsx'
import { Skeleton } from '../../components/message/skeleton.tsx'
import { toast } from '../../components/message/toast.tsx'
import { Specimen } from './specimen.tsx'

export const MessageParts = () => {
  const [open, setOpen] = useState(false)
  return (
    <>
      <Specimen name="Notice">
        <Notice kind="info" title="Chi bộ xếp loại sau">
          Chi bộ kiểm điểm, xếp loại đảng viên sau khi cơ quan xong việc xếp loại cán bộ, công chức.
        </Notice>
        <Notice kind="warn" title="Tỷ lệ gần chạm mức tối đa" source="Quy định 124-QĐ/TW, Đ.12">
          04 trong 05 suất “Hoàn thành xuất sắc nhiệm vụ” của nhóm đã được đề xuất.
        </Notice>
        <Notice kind="block" title="Chưa gửi được">
          Mục VII chưa chọn mức xếp loại. Nội dung đã viết vẫn được giữ nguyên.
        </Notice>
      </Specimen>
      <Specimen name="Dialog, Toast">
        <div className="flex flex-wrap gap-3">
          <Button onClick={() => setOpen(true)}>Mở câu hỏi</Button>
          <Button onClick={() => toast('Đã sao chép mã truy cập')}>Hiện thông báo ngắn</Button>
        </div>
        <Dialog
          open={open}
          onClose={() => setOpen(false)}
          title="Gửi bản kiểm điểm?"
          consequence="Sau khi gửi, bản kiểm điểm chỉ còn xem được. Nếu cần sửa, xin báo người đứng đầu đề nghị bổ sung, hoàn thiện."
          action={{ label: 'Gửi bản kiểm điểm', onClick: () => setOpen(false) }}
        />
      </Specimen>
      <Specimen name="EmptyState, Skeleton">
        <EmptyState title="Đồng chí không còn việc nào phải làm" action={<Button>Xem hồ sơ đã gửi</Button>}>
          Khi đến lượt, hệ thống sẽ báo qua thư điện tử.
        </EmptyState>
        <Skeleton lines={3} />
        <Skeleton height={120} />
      </Specimen>
    </>
  )
}
