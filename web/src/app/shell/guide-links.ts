/**
 * The section of the guides (docs/huong-dan) that speaks of a screen, by the screen's address; the first row that fits
 * counts. Every screen has its row and every section exists (web/guides/guides.test.ts).
 */
export const GUIDE_SECTIONS: Readonly<Record<string, string>> = {
  '/': 'bat-dau#trang-viec-can-lam',
  '/ban-kiem-diem/:paperId/gui': 'bat-dau#gui-ban-kiem-diem',
  '/ban-kiem-diem/:paperId': 'bat-dau#viet-ban-kiem-diem',
  '/ho-so/:paperId': 'bat-dau#doc-ban-da-gui',
  '/goi-y/:paperId': 'hoi-nghi#goi-y-kiem-diem',
  '/nhap-thay/:paperId': 'hoi-nghi#ban-kiem-diem-bang-giay',
  '/xep-loai/:reviewId': 'hoi-nghi#kiem-diem-nhung-khong-xep-loai',
  '/hoi-nghi': 'hoi-nghi#trang-hoi-nghi',
  '/hoi-nghi/lap/:unit': 'hoi-nghi#lap-lich-hoi-nghi',
  '/hoi-nghi/:id/sua': 'hoi-nghi#lap-lich-hoi-nghi',
  '/hoi-nghi/:id/tai-lieu': 'hoi-nghi#doc-tai-lieu-truoc-hoi-nghi',
  '/hoi-nghi/:id/dien-bien': 'hoi-nghi#trong-hoi-nghi',
  '/hoi-nghi/:id/bien-ban': 'hoi-nghi#bien-ban',
  '/hoi-nghi/:id/de-nghi': 'hoi-nghi#gui-ho-so-de-nghi-xep-loai',
  '/hoi-nghi/:id/phieu': 'hoi-nghi#phieu-kin-tren-he-thong',
  '/hoi-nghi/:id/ma-mo-phieu': 'hoi-nghi#phieu-kin-tren-he-thong',
  '/hoi-nghi/:id': 'hoi-nghi#trang-hoi-nghi',
  '/tham-dinh/in': 'xep-loai#tham-dinh',
  '/tham-dinh/lay-y-kien/:number': 'xep-loai#tham-dinh',
  '/tham-dinh/lay-y-kien': 'xep-loai#tham-dinh',
  '/tham-dinh': 'xep-loai#tham-dinh',
  '/y-kien/in': 'xep-loai#cho-y-kien-tham-gia',
  '/nhan-xet/in': 'xep-loai#nhan-xet-cua-cap-co-tham-quyen',
  '/nhan-xet': 'xep-loai#nhan-xet-cua-cap-co-tham-quyen',
  '/quyet-dinh/bo-tai-lieu': 'xep-loai#quyet-dinh-xep-loai',
  '/quyet-dinh/in': 'xep-loai#quyet-dinh-xep-loai',
  '/quyet-dinh/van-ban': 'xep-loai#quyet-dinh-cua-nguoi-dung-dau-chi-uy-cap-tren',
  '/quyet-dinh': 'xep-loai#quyet-dinh-xep-loai',
  '/thong-bao': 'xep-loai#thong-bao-ket-qua',
  '/bao-cao': 'xep-loai#bao-cao-ket-qua',
  '/kien-nghi': 'xep-loai#tra-loi-kien-nghi',
  '/ket-qua/in': 'xep-loai#thong-bao-ket-qua',
  '/ket-qua': 'bat-dau#xem-ket-qua',
  '/y-kien': 'xep-loai#cho-y-kien-tham-gia',
  '/khac-phuc/nhap/:paperId': 'bat-dau#ke-hoach-khac-phuc-cam-ket',
  '/khac-phuc/in/:planId': 'bat-dau#ke-hoach-khac-phuc-cam-ket',
  '/khac-phuc': 'bat-dau#ke-hoach-khac-phuc-cam-ket',
  '/lam-ro': 'xep-loai#tra-loi-de-nghi-lam-ro',
  '/lich-lam-viec': 'hoi-nghi#lich-lam-viec',
  '/tien-do/don-doc': 'bat-dau#trang-tien-do',
  '/tien-do': 'bat-dau#trang-tien-do',
  '/dot-kiem-diem/giao-viec': 'xep-loai#quyet-dinh-xep-loai',
  '/dot-kiem-diem/mo': 'mo-dot#mo-dot',
  '/luu-tru': 'xep-loai#luu-ho-so-ket-thuc-dot',
  '/tai-khoan-cua-toi': 'bat-dau#tai-khoan-va-mat-khau',
  '/danh-sach': 'mo-dot#don-vi-va-can-bo',
  '/danh-sach/can-bo': 'mo-dot#don-vi-va-can-bo',
  '/danh-sach/nhap': 'mo-dot#nhap-tu-tep-excel',
  '/danh-sach/don-vi/:id': 'mo-dot#don-vi-va-can-bo',
  '/danh-sach/can-bo/:id': 'mo-dot#don-vi-va-can-bo',
  '/so-van-ban': 'hoi-nghi#vao-so-van-ban',
  '/tai-khoan': 'bat-dau#quan-tri-tai-khoan',
}

const fits = (path: string, pattern: string) => new RegExp(`^${pattern.replace(/:\w+/g, '[^/]+')}$`).test(path)

/** Where the guide speaks of the screen at this address; of an unknown one, where it begins. */
export const guideAt = (path: string): string => {
  const row = Object.entries(GUIDE_SECTIONS).find(([pattern]) => fits(path, pattern))
  return `/huong-dan/${row?.[1] ?? 'bat-dau'}`
}
