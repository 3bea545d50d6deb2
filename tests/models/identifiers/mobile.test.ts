import { describe, expect, it, test } from 'vitest';
import { mobile } from '../../../src/models/identifiers/index.js';

describe('the mobile number', () => {
  test.each([
    '0501234567',
    '501234567',
    '966501234567',
    '00966501234567',
    '+966501234567',
    '+966 50 123 4567',
    '(050) 123.4567',
    '٠٥٠-١٢٣-٤٥٦٧',
    '\u202a+966501234567\u202c',
  ])('%s is the same number', (input) => {
    const found = mobile.validate(input);
    expect(found.ok && found.value.reveal()).toBe('+966501234567');
  });

  it('is written in groups, and shows its country and its last two digits only', () => {
    expect(mobile.format('0501234567')).toBe('+966 50 123 4567');
    expect(mobile.mask('0501234567')).toBe('+966*******67');
  });

  it('is not judged by the operator that a prefix once belonged to', () => {
    const prefixes = Array.from({ length: 10 }, (_, digit) => `05${digit}0000000`);
    expect(prefixes.filter(mobile.is)).toEqual(prefixes);
  });
});
