import { expect, test } from 'vitest'
import { addressOf, isDirect } from './address'

const from = (remoteAddress: string, forwarded?: string) =>
  ({ headers: forwarded === undefined ? {} : { 'x-forwarded-for': forwarded }, socket: { remoteAddress } }) as unknown as Parameters<typeof addressOf>[0]

test('without a trusted proxy only the socket counts, whatever the client writes', () => {
  expect(addressOf(from('198.51.100.7', '1.1.1.1, 2.2.2.2'), 0)).toBe('198.51.100.7')
})

test('behind proxies the one that the outermost trusted proxy saw counts; what stands before it was written by the client', () => {
  expect(addressOf(from('10.0.0.1', '6.6.6.6, 203.0.113.9'), 1)).toBe('203.0.113.9')
  expect(addressOf(from('10.0.0.1', '6.6.6.6, 203.0.113.9, 10.0.0.2'), 2)).toBe('203.0.113.9')
  expect(addressOf(from('10.0.0.1'), 1)).toBe('10.0.0.1')
})

test('an IPv4 address is the same in IPv6 clothes', () => {
  expect(addressOf(from('::ffff:198.51.100.7'), 0)).toBe('198.51.100.7')
})

test('all addresses of one IPv6 line count together', () => {
  const line = '2001:db8:0:1::/64'
  expect(addressOf(from('2001:db8:0:1::5'), 0)).toBe(line)
  expect(addressOf(from('2001:DB8:0:1:aaaa:bbbb:cccc:dddd'), 0)).toBe(line)
  expect(addressOf(from('2001:0db8:0000:0001::'), 0)).toBe(line)
  expect(addressOf(from('2001:db8:0:2::5'), 0)).not.toBe(line)
  expect(addressOf(from('::1'), 0)).toBe('0:0:0:0::/64')
})

test('direct is what comes from this machine and was passed on by nobody', () => {
  for (const own of ['127.0.0.1', '127.8.0.1', '::1', '::ffff:127.0.0.1']) expect(isDirect(from(own))).toBe(true)
  for (const other of ['10.0.0.1', '::ffff:10.0.0.1', '2001:db8::1']) expect(isDirect(from(other))).toBe(false)
  expect(isDirect(from('127.0.0.1', '203.0.113.9'))).toBe(false)
})
