const blocks = [
  'Khối 1: Chủ nghĩa Mác - Lênin, tư tưởng Hồ Chí Minh',
  'Khối 2: Đảng Cộng sản Việt Nam và lịch sử Đảng',
  'Khối 3: Hệ thống chính trị, nhà nước và pháp luật',
  'Khối 4: Đường lối, chính sách trên các lĩnh vực',
  'Khối 5: Kỹ năng lãnh đạo, quản lý và nghiệp vụ công tác',
] as const

const modules: readonly [1 | 2 | 3 | 4 | 5, string, number][] = [
  [1, 'Triết học Mác - Lênin', 64], [1, 'Kinh tế chính trị Mác - Lênin', 56], [1, 'Chủ nghĩa xã hội khoa học', 48],
  [1, 'Tư tưởng Hồ Chí Minh', 56],
  [2, 'Lịch sử Đảng Cộng sản Việt Nam', 56], [2, 'Học thuyết về đảng cầm quyền và xây dựng Đảng', 48],
  [3, 'Hệ thống chính trị ở Việt Nam', 40], [3, 'Nhà nước và pháp luật xã hội chủ nghĩa', 64],
  [3, 'Quản lý hành chính nhà nước', 56],
  [4, 'Phát triển kinh tế', 48], [4, 'Văn hóa, xã hội, con người', 40], [4, 'Quốc phòng, an ninh, đối ngoại', 40],
  [5, 'Kỹ năng lãnh đạo, quản lý', 64], [5, 'Nghiệp vụ công tác đảng ở cơ sở', 56],
  [5, 'Nghiệp vụ công tác Mặt trận và đoàn thể', 48], [5, 'Tình hình, nhiệm vụ của địa phương', 40],
]

/** Five blocks of knowledge, sixteen modules. Names and periods are examples until the school enters its programme. */
export const theoryModules = modules.map(([block, name, periods]) => ({ block: blocks[block - 1] ?? null, name, periods }))
