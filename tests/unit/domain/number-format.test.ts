import { expect, test } from 'vitest'
import {
  formatBytes,
  formatCount,
  formatIn,
  formatInterval,
  formatLimits,
  formatMarked,
  formatNumber,
  formatShare,
  formatValue,
  unitMark,
} from '../../../src/domain/number-format.ts'

test('a negative number has a true minus and one decimal', () => {
  expect(formatNumber(-9.58)).toBe('−9.6')
  expect(formatNumber(75)).toBe('75.0')
  expect(formatNumber(12345.678, 2)).toBe('12,345.68')
})

test('a number that rounds to zero has no sign', () => {
  expect(formatNumber(-0.04)).toBe('0.0')
})

test('a value says its unit', () => {
  expect(formatValue(72.24, 'years')).toBe('72.2 years')
  expect(formatValue(15.8, 'percent')).toBe('15.8%')
})

test('a reader’s own unit is said as the reader names it, with its decimals', () => {
  const visits = { words: 'visits', decimals: 2 }
  const part = { words: '%', decimals: 0 }
  expect([visits, part].map((unit) => formatValue(12.346, unit))).toEqual(['12.35 visits', '12%'])
  expect([visits, part].map((unit) => formatIn(12.346, unit))).toEqual(['12.35', '12'])
  expect([visits, part].map((unit) => formatMarked(12.346, unit))).toEqual(['12.35', '12%'])
  expect([visits, part].map(unitMark)).toEqual(['visits', '%'])
  expect(formatInterval(1, 2, visits)).toBe('1.00 to 2.00')
})

test('beside an axis and where a column names it a unit is short', () => {
  expect([unitMark('years'), unitMark('percent')]).toEqual(['years', '%'])
  expect([formatMarked(72.24, 'years'), formatMarked(15.8, 'percent')]).toEqual(['72.2', '15.8%'])
  expect(formatLimits(1.25, 2.5, 0)).toBe('1 to 3')
})

test('an interval is said with "to", so that a minus cannot be read as a dash', () => {
  expect(formatInterval(7, 12.24)).toBe('7.0 to 12.2')
  expect(formatInterval(-12.2, -7)).toBe('−12.2 to −7.0')
})

test('counts have thousands commas', () => {
  expect(formatCount(38412)).toBe('38,412')
  expect(formatCount(5)).toBe('5')
})

test('a share is whole per cent, and a trace is not called nothing', () => {
  expect(formatShare(0.7449)).toBe('74%')
  expect(formatShare(1)).toBe('100%')
  expect(formatShare(0)).toBe('0%')
  expect(formatShare(0.0031)).toBe('under 1%')
  expect(formatShare(0.005)).not.toBe('under 1%')
})

test('a size has a decimal unit, and bytes are counted out', () => {
  expect(formatBytes(27_292_577)).toBe('27.3 MB')
  expect(formatBytes(3443)).toBe('3.4 kB')
  expect(formatBytes(201)).toBe('201 bytes')
  expect(formatBytes(0)).toBe('0 bytes')
  expect(formatBytes(999)).toBe('999 bytes')
  expect(formatBytes(1000)).toBe('1.0 kB')
  expect(formatBytes(2.5e9)).toBe('2.5 GB')
  expect(formatBytes(7.1e13)).toBe('71,000.0 GB')
})
