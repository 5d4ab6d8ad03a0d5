import { answerSections } from './answers.ts'
import type { Form, FormItem, SectionSpec } from './form-spec.ts'

/** Mẫu 01-HD KĐ.ĐG, báo cáo kiểm điểm tập thể (domain.md §3.2). */
const single = (section: SectionSpec): FormItem => ({ number: '', heading: '', sections: [section] })

export const form01: Form = {
  id: '01',
  title: 'BÁO CÁO KIỂM ĐIỂM',
  subtitle: 'Tập thể lãnh đạo, quản lý',
  source: 'Hướng dẫn 25-HD/BTCTW, ngày 10/11/2023',
  parts: [
    {
      number: 'I',
      heading: 'Ưu điểm, kết quả đạt được',
      items: [
        {
          number: '1',
          heading:
            'Việc chấp hành nguyên tắc tổ chức và hoạt động, nhất là nguyên tắc tập trung dân chủ; thực hiện quy chế làm việc',
          sections: [{ id: 'principles', kind: 'gradedText', required: 'always' }],
        },
        {
          number: '2',
          heading:
            'Kết quả thực hiện các mục tiêu, chỉ tiêu, nhiệm vụ được đề ra trong nghị quyết đại hội, kế hoạch, chương trình công tác năm được cấp có thẩm quyền giao, phê duyệt',
          sections: [{ id: 'targets', kind: 'gradedText', required: 'always' }],
        },
        {
          number: '3',
          heading:
            'Công tác xây dựng, chỉnh đốn Đảng và hệ thống chính trị; trách nhiệm nêu gương, trách nhiệm giải trình; phòng, chống tham nhũng, tiêu cực, lãng phí; ngăn chặn, đẩy lùi suy thoái, “tự diễn biến”, “tự chuyển hóa” gắn với học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh; kiểm tra, giám sát, kỷ luật; giải quyết khiếu nại, tố cáo, kiến nghị, phản ánh',
          sections: [{ id: 'partyBuilding', kind: 'gradedText', required: 'always' }],
        },
        {
          number: '4',
          heading: 'Trách nhiệm của tập thể lãnh đạo, quản lý trong thực hiện nhiệm vụ chính trị',
          sections: [{ id: 'leadershipDuty', kind: 'gradedText', required: 'always' }],
        },
      ],
    },
    {
      number: 'II',
      heading: 'Hạn chế, khuyết điểm và nguyên nhân',
      items: [
        {
          number: '1',
          heading: 'Hạn chế, khuyết điểm',
          sections: [{ id: 'shortcomings', kind: 'text', required: 'always' }],
        },
        {
          number: '2',
          heading: 'Nguyên nhân của hạn chế, khuyết điểm',
          sections: [{ id: 'causes', kind: 'text', required: 'always' }],
        },
      ],
    },
    {
      number: 'III',
      heading:
        'Kết quả khắc phục những hạn chế, khuyết điểm đã được cấp có thẩm quyền kết luận hoặc được chỉ ra ở các kỳ kiểm điểm trước và trong năm',
      items: [single({ id: 'remedied', kind: 'gradedText', required: 'always' })],
    },
    {
      number: 'IV',
      heading: 'Giải trình những vấn đề được gợi ý kiểm điểm (nếu có)',
      items: [
        {
          number: '',
          heading: '',
          sections: answerSections(
            'Giải trình vấn đề được gợi ý, nguyên nhân, trách nhiệm. Nếu không có gợi ý, để trống.',
          ),
        },
      ],
    },
    {
      number: 'V',
      heading: 'Trách nhiệm của tập thể, cá nhân',
      items: [
        single({
          id: 'accountability',
          kind: 'text',
          hint: 'Về thực hiện nhiệm vụ chính trị; nguyên tắc tập trung dân chủ; quy chế làm việc; công tác tổ chức, cán bộ; quản lý đảng viên; phương thức lãnh đạo; phòng, chống tham nhũng; xử lý sai phạm.',
          required: 'always',
        }),
      ],
    },
    {
      number: 'VI',
      heading: 'Phương hướng, biện pháp khắc phục hạn chế, khuyết điểm',
      items: [single({ id: 'direction', kind: 'text', required: 'always' })],
    },
    {
      number: 'VII',
      heading: 'Tự nhận mức xếp loại chất lượng',
      items: [single({ id: 'collectiveRating', kind: 'rating', required: 'always' })],
    },
  ],
}
