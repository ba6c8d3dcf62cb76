import { bilingual } from '../i18n/messages'

/** Words that needs, plans and figures share. */
export const planningLabels = bilingual(
  {
    groups: {
      PARTY_COMMITTEE: 'Cấp ủy viên cơ sở', COMMUNE_LEADER: 'Cán bộ chủ chốt cấp xã', DIVISION_LEADER: 'Lãnh đạo cấp phòng', PLANNED: 'Người trong quy hoạch',
      CIVIL_SERVANT: 'Công chức, viên chức', COUNCILLOR: 'Đại biểu Hội đồng nhân dân', MASS_ORGANISATION: 'Cán bộ Mặt trận, đoàn thể', NEW_MEMBER: 'Đảng viên mới',
      SYMPATHISER: 'Quần chúng ưu tú', NEIGHBOURHOOD_HEAD: 'Trưởng khu dân cư', OTHER: 'Đối tượng khác',
    },
    scenarios: { NORMAL: 'Bình thường', DISRUPTED: 'Ứng phó' },
    quarters: { q1: 'Quý I', q2: 'Quý II', q3: 'Quý III', q4: 'Quý IV' },
    unverified: 'Trường chưa đối chiếu văn bản',
  },
  {
    groups: {
      PARTY_COMMITTEE: 'Grassroots committee members', COMMUNE_LEADER: 'Key cadres of communes', DIVISION_LEADER: 'Heads of division', PLANNED: 'People planned for a post',
      CIVIL_SERVANT: 'Civil servants and public employees', COUNCILLOR: 'People’s councillors', MASS_ORGANISATION: 'Cadres of the Front and mass organisations', NEW_MEMBER: 'New Party members',
      SYMPATHISER: 'Sympathisers', NEIGHBOURHOOD_HEAD: 'Heads of neighbourhoods', OTHER: 'Others',
    },
    scenarios: { NORMAL: 'Normal', DISRUPTED: 'Disrupted' },
    quarters: { q1: 'Q1', q2: 'Q2', q3: 'Q3', q4: 'Q4' },
    unverified: 'Not confirmed',
  },
)
