/**
 * Texts that have broken somebody's software: each passes every field of text into screen, mail, print and file. What is
 * new here is tried everywhere at once.
 */
export const HOSTILE_STRINGS: readonly string[] = [
  // Markup and templates.
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  'Ban <b>Thử</b> & \'Kiểm\' "điểm"',
  '</w:t></w:r><w:br/>]]>',
  '&amp;&#0;&lt;&bogus;',
  // biome-ignore lint/suspicious/noTemplateCurlyInString: what a template of somebody else would fill in
  '${process.env} {{7*7}} %s %n $& $1',
  // Headers of mails and addresses.
  'Ban Thử\r\nBcc: ai@do.example',
  'Ban%0d%0aBcc: ai@do.example',
  // Formulas of a spreadsheet.
  '=HYPERLINK("http://do.example")',
  '+84 912 345 678',
  '@SUM(A1)',
  '\t=1+1',
  // Names of code.
  '__proto__',
  'constructor',
  'null',
  // Every kind of line end, and blanks that are none.
  'một\vhai\fba\u0085bốn\u2028năm\u2029sáu',
  ' \u00A0Nguyễn\u2003Văn\u00A0A ',
  'có\u200Bchữ\u200Dvô\u2060hình\uFEFF',
  // Letters that turn, stack, split or are half.
  'tốt\u202Etốt\u202C \u2066x\u2069',
  'e\u0301\u0302\u0303\u0304\u0305\u0306\u0307\u0308',
  'Hoàn thành tốt nhiệm vụ'.normalize('NFD'),
  'Đỗ Thị Ỷ, Ữ Ặ Ậ Ễ',
  '👩\u200D👩\u200D👧 ☐ ☒ 𠮷',
  'nửa \uD83D chữ \uDE00',
  'a\u0000b\u0007c\u001Bd\uFFFEe\uFFFF',
  // Lengths.
  'Dài'.repeat(200),
  'rất dài '.repeat(60).trim(),
]
