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
  '/tham-dinh/in': 'hoi-nghi#tham-dinh',
  '/tham-dinh/lay-y-kien/:number': 'hoi-nghi#tham-dinh',
  '/tham-dinh/lay-y-kien': 'hoi-nghi#tham-dinh',
  '/tham-dinh': 'hoi-nghi#tham-dinh',
  '/y-kien/in': 'hoi-nghi#cho-y-kien-tham-gia',
  '/nhan-xet/in': 'hoi-nghi#nhan-xet-cua-cap-co-tham-quyen',
  '/nhan-xet': 'hoi-nghi#nhan-xet-cua-cap-co-tham-quyen',
  '/quyet-dinh/bo-tai-lieu': 'hoi-nghi#quyet-dinh-xep-loai',
  '/quyet-dinh/in': 'hoi-nghi#quyet-dinh-xep-loai',
  '/quyet-dinh/van-ban': 'hoi-nghi#quyet-dinh-cua-nguoi-dung-dau-chi-uy-cap-tren',
  '/quyet-dinh': 'hoi-nghi#quyet-dinh-xep-loai',
  '/thong-bao': 'hoi-nghi#thong-bao-ket-qua',
  '/bao-cao': 'hoi-nghi#bao-cao-ket-qua',
  '/kien-nghi': 'hoi-nghi#tra-loi-kien-nghi',
  '/ket-qua/in': 'hoi-nghi#thong-bao-ket-qua',
  '/ket-qua': 'bat-dau#xem-ket-qua',
  '/y-kien': 'hoi-nghi#cho-y-kien-tham-gia',
  '/khac-phuc/nhap/:paperId': 'bat-dau#ke-hoach-khac-phuc-cam-ket',
  '/khac-phuc/in/:planId': 'bat-dau#ke-hoach-khac-phuc-cam-ket',
  '/khac-phuc': 'bat-dau#ke-hoach-khac-phuc-cam-ket',
  '/lam-ro': 'hoi-nghi#tra-loi-de-nghi-lam-ro',
  '/lich-lam-viec': 'hoi-nghi#lich-lam-viec',
  '/tien-do/don-doc': 'bat-dau#trang-tien-do',
  '/tien-do': 'bat-dau#trang-tien-do',
  '/dot-kiem-diem/giao-viec': 'hoi-nghi#quyet-dinh-xep-loai',
  '/dot-kiem-diem/mo': 'mo-dot#mo-dot',
  '/luu-tru': 'mo-dot#luu-ho-so-ket-thuc-dot',
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
