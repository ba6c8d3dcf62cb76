import { searchKey } from '@/lib/text'
import { addDays, type Day } from '@/lib/time'
import { uid } from './ids'
import type { Plan } from './plan'
import type { Rows } from './rows'
import { provinceId } from './schools'

export const agencyId = (school: number, agency: number) => uid('agency', school * 1000 + agency)

type Kind = 'COMMUNE_PARTY_COMMITTEE' | 'PROVINCIAL_PARTY_BODY' | 'DEPARTMENT' | 'MASS_ORGANISATION' | 'ARMED_FORCES'
  | 'SCHOOL_OR_HOSPITAL' | 'FORMER_DISTRICT_BODY'

const districtsEnded = '2025-06-30'
const communesBegan = '2025-07-01'

/** The demo's agencies by number. The first two are those of the demo liaisons. */
const agencies: readonly [number, Kind, string, string][] = [
  [1, 'COMMUNE_PARTY_COMMITTEE', 'Đảng ủy xã Hoằng An', 'ĐU xã Hoằng An'],
  [2, 'COMMUNE_PARTY_COMMITTEE', 'Đảng ủy phường Đông Hải', 'ĐU phường Đông Hải'],
  [3, 'COMMUNE_PARTY_COMMITTEE', 'Đảng ủy xã Yên Thọ', 'ĐU xã Yên Thọ'],
  [4, 'COMMUNE_PARTY_COMMITTEE', 'Đảng ủy xã Tân Phong', 'ĐU xã Tân Phong'],
  [5, 'COMMUNE_PARTY_COMMITTEE', 'Đảng ủy xã Phú Lâm', 'ĐU xã Phú Lâm'],
  [6, 'COMMUNE_PARTY_COMMITTEE', 'Đảng ủy phường Trung Tâm', 'ĐU phường Trung Tâm'],
  [7, 'COMMUNE_PARTY_COMMITTEE', 'Đảng ủy xã Mường Lát', 'ĐU xã Mường Lát'],
  [8, 'COMMUNE_PARTY_COMMITTEE', 'Đảng ủy xã Quảng Bình Sơn', 'ĐU xã Quảng Bình Sơn'],
  [9, 'DEPARTMENT', 'Sở Nội vụ', 'Sở Nội vụ'],
  [10, 'DEPARTMENT', 'Sở Tài chính', 'Sở Tài chính'],
  [11, 'DEPARTMENT', 'Sở Nông nghiệp và Môi trường', 'Sở NN và MT'],
  [12, 'DEPARTMENT', 'Sở Giáo dục và Đào tạo', 'Sở GD và ĐT'],
  [13, 'DEPARTMENT', 'Sở Y tế', 'Sở Y tế'],
  [14, 'DEPARTMENT', 'Sở Xây dựng', 'Sở Xây dựng'],
  [15, 'PROVINCIAL_PARTY_BODY', 'Ban Tổ chức Tỉnh ủy', 'Ban Tổ chức TU'],
  [16, 'PROVINCIAL_PARTY_BODY', 'Ban Tuyên giáo và Dân vận Tỉnh ủy', 'Ban TG và DV TU'],
  [17, 'PROVINCIAL_PARTY_BODY', 'Đảng ủy các cơ quan Đảng tỉnh', 'ĐU các cơ quan Đảng'],
  [18, 'PROVINCIAL_PARTY_BODY', 'Đảng ủy Ủy ban nhân dân tỉnh', 'ĐU UBND tỉnh'],
  [19, 'MASS_ORGANISATION', 'Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh', 'UBMTTQ tỉnh'],
  [20, 'MASS_ORGANISATION', 'Hội Liên hiệp Phụ nữ tỉnh', 'Hội LHPN tỉnh'],
  [21, 'MASS_ORGANISATION', 'Tỉnh đoàn', 'Tỉnh đoàn'],
  [22, 'ARMED_FORCES', 'Bộ Chỉ huy Quân sự tỉnh', 'Bộ CHQS tỉnh'],
  [23, 'SCHOOL_OR_HOSPITAL', 'Bệnh viện Đa khoa tỉnh', 'BVĐK tỉnh'],
  [24, 'FORMER_DISTRICT_BODY', 'Huyện ủy Hoằng Sơn', 'HU Hoằng Sơn'],
]
const partyBoards = [15, 16]
const founded2025 = [1, 3, 8]

const demoAgencies = agencies.map(([number]) => number)
/** Those that send today, and those that existed in the published year. */
export const sendingAgencies = demoAgencies.filter((number) => number !== 24)
/** All of the first school's agencies that send today. */
export const sendingOf = (plan: Plan) => [...sendingAgencies, ...Array.from({ length: plan.agencies - agencies.length }, (_, index) => agencies.length + index + 1)]
export const agenciesOf2022 = demoAgencies.filter((number) => !founded2025.includes(number))
export const agencyName = (number: number) => agencies.find(([known]) => known === number)?.[2] ?? ''
/** The name it bore on a day: one of them was renamed. */
export const agencyNameOn = (number: number, day: Day) => (number === 11 && day < renamed ? formerName : agencyName(number))
const [renamed, formerName] = ['2025-03-01', 'Sở Nông nghiệp và Phát triển nông thôn']
export const agencyKind = (number: number) => agencies.find(([known]) => known === number)?.[1] ?? kindOfMore(number)
const kindOfMore = (number: number): Kind => (number % 5 === 0 ? 'DEPARTMENT' : 'COMMUNE_PARTY_COMMITTEE')

export function addDemoAgencies(rows: Rows) {
  for (const [number, kind, name, shortName] of agencies) {
    const validFrom = founded2025.includes(number) ? communesBegan : '2010-01-01'
    const validTo = number === 24 ? districtsEnded : null
    addAgency(rows, 1, number, kind, validFrom, validTo)
    if (number !== 11) addName(rows, number, name, shortName, validFrom, validTo, null)
    for (const [line, parent] of parentsOf(number, kind)) addParent(rows, number, parent, line, validFrom, validTo)
  }
  addName(rows, 11, formerName, 'Sở NN và PTNT', '2010-01-01', '2025-02-28', null)
  addName(rows, 11, 'Sở Nông nghiệp và Môi trường', 'Sở NN và MT', renamed, null, '15/NQ-HĐND')
  addFormer(rows)
  addSuccessions(rows)
}

/** Further agencies of a school at the larger scales: communes up to `count`. */
export function addMoreAgencies(rows: Rows, school: number, count: number) {
  for (let number = school === 1 ? agencies.length + 1 : 1; number <= count; number++) {
    addAgency(rows, school, number, kindOfMore(number), '2010-01-01', null)
    const place = `${number % 3 === 0 ? 'phường' : 'xã'} số ${String(number)}`
    const name = kindOfMore(number) === 'DEPARTMENT' ? `Sở, ban số ${String(number)}` : `Đảng ủy ${place}`
    addNameOf(rows, school, number, name, name.replace('Đảng ủy', 'ĐU'))
  }
}

const parentsOf = (number: number, kind: Kind): [string, number][] => {
  if (partyBoards.includes(number) || number === 17 || number === 18 || kind === 'FORMER_DISTRICT_BODY') return []
  if (kind === 'COMMUNE_PARTY_COMMITTEE') return number <= 5 ? [['PARTY', 17], ['STATE', 9]] : [['PARTY', 17]]
  return kind === 'DEPARTMENT' && number !== 9 ? [['PARTY', 18], ['STATE', 9]] : [['PARTY', kind === 'MASS_ORGANISATION' ? 17 : 18]]
}

/** Communes that were merged on one day by one paper, and a district body of which nobody knows yet who came after it. */
const former: readonly [number, Kind, string, string][] = [
  [901, 'COMMUNE_PARTY_COMMITTEE', 'Đảng ủy xã Đông Vinh', 'ĐU xã Đông Vinh'], [902, 'COMMUNE_PARTY_COMMITTEE', 'Đảng ủy xã Đông Tân', 'ĐU xã Đông Tân'],
  [903, 'FORMER_DISTRICT_BODY', 'Huyện ủy Sơn Lâm', 'HU Sơn Lâm'],
]
function addFormer(rows: Rows) {
  for (const [number, kind, name, shortName] of former) {
    addAgency(rows, 1, number, kind, '2010-01-01', districtsEnded)
    addName(rows, number, name, shortName, '2010-01-01', districtsEnded, null)
  }
}

/** A merger that is prepared for next month and waits for its day. */
export function addSuccessionDraft(rows: Rows, today: Day) {
  const [from, to] = [agencyId(1, 7), agencyId(1, 8)]
  rows.add('succession_case', {
    id: uid('succession_case', 1), province_id: provinceId(1), kind: 'MERGE', status: 'DRAFT', decision_number: '1102/NQ-HĐND', decided_on: addDays(today, -6), happened_on: addDays(today, 30), subject: from, revision: 1,
    choices: { from: [from], to: [to], create: [], name: null, shortName: null, allotment: { rest: {}, others: {}, people: {}, items: {}, quotas: {}, roles: {} } },
    account_id: uid('account', 10), created_at: `${addDays(today, -2)}T02:00:00Z`, changed_at: `${addDays(today, -2)}T02:00:00Z`,
  })
}

function addSuccessions(rows: Rows) {
  const heirs: [number, number, string][] = [[24, 1, 'SPLIT'], [24, 3, 'SPLIT'], [24, 4, 'MERGE'], [24, 8, 'TRANSFER'], [901, 2, 'MERGE'], [902, 2, 'MERGE']]
  heirs.forEach(([from, to, kind], index) => {
    rows.add('agency_succession', {
      id: uid('agency_succession', index), from_id: agencyId(1, from), to_id: agencyId(1, to), kind,
      happened_on: communesBegan, decision_number: '1656/NQ-UBTVQH15',
    })
  })
}

function addAgency(rows: Rows, school: number, number: number, kind: Kind, validFrom: string, validTo: string | null) {
  const code = `${kind === 'COMMUNE_PARTY_COMMITTEE' ? 'DU' : 'CQ'}${String(number).padStart(3, '0')}`
  rows.add('agency', { id: agencyId(school, number), province_id: provinceId(school), code, kind, valid_from: validFrom,
    valid_to: validTo })
}

function addName(rows: Rows, number: number, name: string, shortName: string, validFrom: string, validTo: string | null,
  decision: string | null) {
  rows.add('agency_name', {
    id: uid('agency_name', 1_000_000 + number * 10 + (validTo ? 0 : 1)), agency_id: agencyId(1, number), name,
    short_name: shortName,
    search_name: searchKey(`${name} ${shortName}`), valid_from: validFrom, valid_to: validTo, decision_number: decision,
  })
}

function addNameOf(rows: Rows, school: number, number: number, name: string, shortName: string) {
  rows.add('agency_name', {
    id: uid('agency_name', school * 10_000_000 + number), agency_id: agencyId(school, number), name, short_name: shortName,
    search_name: searchKey(`${name} ${shortName}`), valid_from: '2010-01-01', valid_to: null, decision_number: null,
  })
}

function addParent(rows: Rows, number: number, parent: number, line: string, validFrom: string, validTo: string | null) {
  rows.add('agency_parent', {
    id: uid('agency_parent', number * 10 + (line === 'PARTY' ? 0 : 1)), agency_id: agencyId(1, number),
    parent_id: agencyId(1, parent), line, valid_from: validFrom, valid_to: validTo,
  })
}
