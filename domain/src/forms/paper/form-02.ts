import { answerSections } from './answers.ts'
import type { Form, FormItem, FormPart, SectionSpec } from './form-spec.ts'

/**
 * Mẫu 02A / 02B-HD KĐ.ĐG 2023 (HD 25-HD/BTCTW, 10/11/2023), bản kiểm điểm cá nhân. I.1 and 02B's I.3 are
 * written in boxes, so that the sheets of NĐ 90 can be made from the same answers (domain.md §3.1, §3.3).
 */
const text = (id: string, extra: Partial<SectionSpec> = {}): SectionSpec => ({
  id,
  kind: 'text',
  required: 'always',
  ...extra,
})
const graded = (id: string, extra: Partial<SectionSpec> = {}): SectionSpec => ({
  id,
  kind: 'gradedText',
  required: 'always',
  ...extra,
})
/** On the Party's form and not on the sheet of NĐ 90. */
const PARTY = { partyForm: 'all' } as const

const grade = (id: string): SectionSpec => ({
  id,
  kind: 'grade',
  partyForm: 'all',
  label: 'Tự đánh giá về cấp độ thực hiện',
  required: 'always',
})

const conduct: FormItem = {
  number: '1',
  heading: 'Về phẩm chất chính trị; phẩm chất đạo đức, lối sống; ý thức tổ chức kỷ luật; tác phong, lề lối làm việc',
  sections: [
    text('politics', {
      label: 'Chính trị tư tưởng',
      hint: 'Chấp hành chủ trương, đường lối, nguyên tắc tập trung dân chủ; bản lĩnh chính trị; học tập nghị quyết, tư tưởng, đạo đức, phong cách Hồ Chí Minh; liên hệ các biểu hiện suy thoái, “tự diễn biến”, “tự chuyển hóa”.',
    }),
    text('ethics', {
      label: 'Đạo đức, lối sống',
      hint: 'Không tham nhũng, tiêu cực, lãng phí; trung thực, khiêm tốn, đoàn kết; trách nhiệm nêu gương của bản thân và gia đình.',
    }),
    text('discipline', {
      label: 'Ý thức tổ chức kỷ luật',
      hint: 'Chấp hành sự phân công, quy chế, nội quy; những điều đảng viên không được làm; kê khai tài sản; chế độ báo cáo.',
    }),
    text('workStyle', {
      label: 'Tác phong, lề lối làm việc',
      hint: 'Trách nhiệm, năng động, dám nghĩ, dám làm; khoa học, dân chủ; phối hợp; văn hóa công vụ.',
    }),
    grade('conductGrade'),
  ],
}

const duties: FormItem = {
  number: '2',
  heading: 'Về thực hiện chức trách, nhiệm vụ được giao',
  sections: [
    graded('duties', {
      partyForm: 'grade',
      hint: 'Nêu từng nhiệm vụ, khối lượng, tỷ lệ hoàn thành, chất lượng, tiến độ, bằng sản phẩm cụ thể.',
    }),
    text('service', {
      label: 'Thái độ phục vụ nhân dân, doanh nghiệp, đoàn viên',
      hint: 'Chỉ ghi nếu vị trí tiếp xúc trực tiếp; chỉ in trên phiếu theo Nghị định 90.',
      required: 'never',
      sheetOnly: true,
    }),
  ],
}

const leading: readonly FormItem[] = [
  {
    number: '3',
    heading:
      'Kết quả công tác lãnh đạo, chỉ đạo, quản lý, điều hành; mức độ hoàn thành nhiệm vụ của các tổ chức, cơ quan, đơn vị thuộc quyền quản lý; khả năng quy tụ, xây dựng đoàn kết nội bộ',
    sections: [
      text('unitResults', {
        label: 'Kết quả hoạt động của cơ quan, đơn vị được giao lãnh đạo, quản lý, phụ trách',
        hint: 'Xác định rõ nội dung công việc thực hiện; tỷ lệ hoàn thành, chất lượng, tiến độ công việc.',
      }),
      text('leadership', { label: 'Năng lực lãnh đạo, quản lý' }),
      text('unity', { label: 'Năng lực tập hợp, đoàn kết' }),
      grade('leadingGrade'),
    ],
  },
  {
    number: '4',
    heading:
      'Trách nhiệm trong công việc; tinh thần năng động, đổi mới, sáng tạo, dám nghĩ, dám làm, dám chịu trách nhiệm; xử lý những vấn đề khó, phức tạp, nhạy cảm trong thực hiện nhiệm vụ',
    sections: [graded('responsibility', PARTY)],
  },
  {
    number: '5',
    heading:
      'Trách nhiệm nêu gương của bản thân và gia đình; việc đấu tranh phòng, chống tham nhũng, tiêu cực, lãng phí; sự tín nhiệm của cán bộ, đảng viên',
    sections: [graded('exemplary', PARTY)],
  },
]

const commitment = (number: string): FormItem => ({
  number,
  heading: 'Việc thực hiện cam kết tu dưỡng, rèn luyện, phấn đấu hằng năm',
  sections: [text('commitment', PARTY)],
})

const merits = (items: readonly FormItem[]): FormPart => ({
  number: 'I',
  heading: 'Ưu điểm, kết quả đạt được',
  items,
})

const shared: readonly FormPart[] = [
  {
    number: 'II',
    heading: 'Hạn chế, khuyết điểm và nguyên nhân',
    items: [
      { number: '1', heading: 'Hạn chế, khuyết điểm', sections: [text('shortcomings', PARTY)] },
      { number: '2', heading: 'Nguyên nhân của hạn chế, khuyết điểm', sections: [text('causes', PARTY)] },
    ],
  },
  {
    number: 'III',
    heading:
      'Kết quả khắc phục những hạn chế, khuyết điểm đã được cấp có thẩm quyền kết luận hoặc được chỉ ra ở các kỳ kiểm điểm trước',
    items: [
      {
        number: '',
        heading: '',
        sections: [
          graded('remedied', {
            ...PARTY,
            hint: 'Nêu rõ từng hạn chế, khuyết điểm: đã khắc phục, đang khắc phục, chưa khắc phục; trách nhiệm của cá nhân.',
          }),
        ],
      },
    ],
  },
  {
    number: 'IV',
    heading: 'Giải trình những vấn đề được gợi ý kiểm điểm (nếu có)',
    items: [
      {
        number: '',
        heading: '',
        sections: answerSections(
          'Giải trình vấn đề được gợi ý, nguyên nhân, trách nhiệm của cá nhân. Nếu không có gợi ý, để trống.',
        ).map((spec) => ({ ...spec, ...PARTY })),
      },
    ],
  },
  {
    number: 'V',
    heading: 'Làm rõ trách nhiệm của cá nhân đối với những hạn chế, khuyết điểm của tập thể (nếu có)',
    items: [{ number: '', heading: '', sections: [text('collectiveShare', { ...PARTY, required: 'never' })] }],
  },
  {
    number: 'VI',
    heading: 'Phương hướng, biện pháp khắc phục hạn chế, khuyết điểm',
    items: [{ number: '', heading: '', sections: [text('direction', PARTY)] }],
  },
  {
    number: 'VII',
    heading: 'Tự nhận mức xếp loại chất lượng',
    items: [
      {
        number: '1',
        heading: 'Xếp loại cán bộ, công chức, viên chức',
        sections: [
          { id: 'civilRating', kind: 'rating', required: 'always' },
          text('summary', {
            label: 'Tự nhận xét ưu, khuyết điểm (tóm tắt)',
            hint: 'Tóm tắt ngắn phần I và II; in trên phiếu theo Nghị định 90.',
            sheetOnly: true,
          }),
        ],
      },
      {
        number: '2',
        heading: 'Xếp loại đảng viên',
        sections: [{ id: 'partyRating', kind: 'rating', required: 'always', ...PARTY }],
      },
    ],
  },
]

const source = 'Hướng dẫn 25-HD/BTCTW, ngày 10/11/2023'

export const form02A: Form = {
  id: '02A',
  title: 'BẢN KIỂM ĐIỂM CÁ NHÂN',
  subtitle: 'Cá nhân không giữ chức vụ lãnh đạo, quản lý',
  source,
  parts: [merits([conduct, duties, commitment('3')]), ...shared],
}

export const form02B: Form = {
  id: '02B',
  title: 'BẢN KIỂM ĐIỂM CÁ NHÂN',
  subtitle: 'Cá nhân giữ chức vụ lãnh đạo, quản lý',
  source,
  parts: [merits([conduct, duties, ...leading, commitment('6')]), ...shared],
}
