/** The 34 provinces and cities since 01/07/2025; the first place is the demo's own, invented province. */
export const provinceNames = [
  'Tỉnh Minh Sơn', 'Thành phố Hà Nội', 'Thành phố Huế', 'Tỉnh Lai Châu', 'Tỉnh Điện Biên', 'Tỉnh Sơn La', 'Tỉnh Lạng Sơn',
  'Tỉnh Quảng Ninh',
  'Tỉnh Thanh Hoá', 'Tỉnh Nghệ An', 'Tỉnh Hà Tĩnh', 'Tỉnh Tuyên Quang', 'Tỉnh Lào Cai', 'Tỉnh Thái Nguyên', 'Tỉnh Phú Thọ',
  'Tỉnh Bắc Ninh',
  'Tỉnh Hưng Yên', 'Thành phố Hải Phòng', 'Tỉnh Ninh Bình', 'Tỉnh Quảng Trị', 'Thành phố Đà Nẵng', 'Tỉnh Quảng Ngãi',
  'Tỉnh Gia Lai', 'Tỉnh Khánh Hòa',
  'Tỉnh Lâm Đồng', 'Tỉnh Đắk Lắk', 'Thành phố Hồ Chí Minh', 'Tỉnh Đồng Nai', 'Tỉnh Tây Ninh', 'Thành phố Cần Thơ',
  'Tỉnh Vĩnh Long', 'Tỉnh Đồng Tháp',
  'Tỉnh Cà Mau', 'Tỉnh An Giang',
] as const
