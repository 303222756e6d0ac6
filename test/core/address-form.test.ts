/** What is asked of an address in each country. */
import { describe, expect, it } from 'vitest';
import { addressForm, isPostalCode } from '../../src/core/address-form.js';
import { countryName, countryOptions } from '../../src/core/countries.js';

describe('the form of an address', () => {
  it.each([
    ['DE', '04109', '4109'],
    ['AT', '1010', '0101'],
    ['CH', '8001', '80010'],
    ['FR', '75001', '7500'],
    ['NL', '1012 AB', '1012'],
    ['GB', 'SW1A 1AA', 'SW1A'],
    ['US', '94103-1234', '9410'],
    ['IE', 'D02 AF30', 'D02'],
  ])('knows the postcodes of %s', (country, good, bad) => {
    expect(isPostalCode(good, country)).toBe(true);
    expect(isPostalCode(bad, country)).toBe(false);
    expect(isPostalCode(addressForm(country).postalCodeExample ?? '', country)).toBe(true);
  });

  it('asks for a state where addresses have one, and for little where nothing is known', () => {
    expect(addressForm('US').required.has('region')).toBe(true);
    expect(addressForm('DE').rows.flat()).not.toContain('region');
    expect(addressForm('SN').required.has('postalCode')).toBe(false);
    expect(isPostalCode('anything', 'SN')).toBe(true);
  });

  it('shows every field that it requires', () => {
    for (const country of ['AT', 'CH', 'DE', 'FR', 'GB', 'IE', 'NL', 'US', 'SN']) {
      const { rows, required } = addressForm(country);
      expect(rows.flat()).toEqual(expect.arrayContaining([...required]));
    }
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
