import { DataTable } from '../../components/data/data-table.tsx'
import { PersonChip } from '../../components/data/person-chip.tsx'
import { ProgressCell } from '../../components/data/progress-cell.tsx'
import type { Column } from '../../components/data/table-parts.tsx'
import { Sheet } from '../../components/layout/sheet.tsx'
import { EmptyState } from '../../components/message/empty-state.tsx'
import { Specimen } from './specimen.tsx'

interface UnitRow {
  unit: string
  head: string
  done: number
  total: number
  late: number
}
const ROWS: UnitRow[] = [
  { unit: 'BTV LĐLĐ Tam Đường', head: 'Nguyễn Đức Ân', done: 5, total: 7, late: 1 },
  { unit: 'Ban Tổ chức - Kiểm tra', head: 'Lò Thị Mẩy', done: 4, total: 4, late: 0 },
  { unit: 'Công đoàn Viên chức tỉnh', head: 'Trần Thị Ánh', done: 0, total: 3, late: 3 },
]
const COLUMNS: Column<UnitRow>[] = [
  { id: 'unit', head: 'Đơn vị', cell: (row) => row.unit, sortBy: (row) => row.unit },
  {
    id: 'head',
    head: 'Người đứng đầu',
    cell: (row) => <PersonChip name={row.head} post="Người đứng đầu" />,
    sortBy: (row) => row.head,
  },
  {
    id: 'done',
    head: 'Tự kiểm điểm',
    cell: (row) => <ProgressCell done={row.done} total={row.total} late={row.late} />,
    sortBy: (row) => row.done / row.total,
  },
]

export const DataParts = () => (
  <>
    <Specimen name="DataTable, ProgressCell, PersonChip">
      <DataTable
        caption="Tiến độ theo đơn vị"
        columns={COLUMNS}
        rows={ROWS}
        rowKey={(row) => row.unit}
        searchIn={(row) => `${row.unit} ${row.head}`}
        empty={null}
      />
      <DataTable
        caption="Bảng trống"
        columns={COLUMNS}
        rows={[]}
        rowKey={(row) => row.unit}
        empty={<EmptyState title="Chưa có đơn vị nào">Danh sách được nạp khi mở đợt kiểm điểm.</EmptyState>}
      />
    </Specimen>
    <Specimen name="Sheet">
      <Sheet label="Bản kiểm điểm" draft>
        <p className="text-right font-bold">ĐẢNG CỘNG SẢN VIỆT NAM</p>
        <h3 className="mt-8 text-center text-[16pt] font-bold">BẢN KIỂM ĐIỂM CÁ NHÂN</h3>
        <p className="mt-6 indent-10">I. Ưu điểm, kết quả đạt được</p>
        <p className="indent-10">1. Về tư tưởng chính trị; phẩm chất đạo đức, lối sống; ý thức tổ chức kỷ luật</p>
      </Sheet>
    </Specimen>
  </>
)
