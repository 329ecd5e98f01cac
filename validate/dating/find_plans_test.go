package dating

import "github.com/mappesjekk/mappesjekk/validate/doctype"

var plans = []document{
	{about: "plan with made and revised", kind: doctype.Aktivitetsplan, made: "2025-01-20", updated: "2025-03-03", source: `T|Aktivitetsplan
Opprettet: 20.01.2025
Sist revidert: 03.03.2025
Problem	Tiltak	Når	Ansvarlig	Evaluering
Utestenging	Voksen følger i friminutt	fra 21.01.2025	Kontaktlærer	10.02.2025`},
	{about: "plan with a table of versions", kind: doctype.Aktivitetsplan, made: "2025-01-20", updated: "2025-03-03", source: `T|Aktivitetsplan
Versjon	Dato	Endring
1	20.01.2025	Opprettet
2	10.02.2025	Nytt tiltak
3	03.03.2025	Evaluert
Tiltak: voksen følger fra 21.01.2025`},
	{about: "plan full of days, none of its own", kind: doctype.Aktivitetsplan, source: `T|Aktivitetsplan etter § 12-4
Elev: NN, født 12.03.2014
Problem	Tiltak	Når	Ansvarlig	Evaluering
Utestenging	Voksen følger	21.01.2025	Kontaktlærer	10.02.2025
Utestenging	Samtaler	28.01.2025–20.06.2025	Sosiallærer	03.03.2025
Evaluering 12.04.2025`},
	{about: "a column headed day in a plan's table of measures", kind: doctype.Aktivitetsplan, source: `T|Tiltaksplan for elev
Tiltak	Ansvarlig	Dato	Evaluering
Samtale	Kontaktlærer	21.01.2025	10.02.2025
Vakt	Miljøterapeut	22.01.2025	10.02.2025`},
	{about: "rows that begin with a day do not date a plan", kind: doctype.Aktivitetsplan, source: `T|Aktivitetsplan
21.01.2025 Voksen følger i friminutt
28.01.2025 Samtale med gruppa
10.02.2025 Evaluering
03.03.2025 Ny evaluering`},
	{about: "plan from which it applies", kind: doctype.Aktivitetsplan, made: "2025-01-21", source: `T|Aktivitetsplan
Gjelder fra: 21.01.2025
Evalueres: 10.02.2025`},
	{about: "signed plan, empty line for the day above", kind: doctype.Aktivitetsplan, made: "2025-01-20", source: `T|Skriftleg plan
Dato:
Tiltak: vaksen i friminutt frå 21.01.2025
Evaluering: 10.02.2025
Stad/dato: Vik, 20.01.2025
Underskrift: Kari Vik`},
	{about: "empty line for the day and nothing else", kind: doctype.Aktivitetsplan, source: `T|Skriftleg plan
Utarbeidd dato: 
Oppstart: 21.01.2025
Evaluering: 10.02.2025`},
	{about: "month only", kind: doctype.Aktivitetsplan, made: "2025-01", source: `T|Aktivitetsplan
Utarbeidet januar 2025
Evaluering: 10.02.2025`},
	{about: "several revisions after one label", kind: doctype.Aktivitetsplan, made: "2025-01-20", updated: "2025-04-04", source: `T|Aktivitetsplan
Utarbeidd: 20.01.2025
Endra: 03.03.2025, 04.04.2025`},
	{about: "the plan speaks of itself", kind: doctype.Aktivitetsplan, made: "2025-01-20", source: `T|Aktivitetsplan
Planen er laget 20.01.2025 av rektor.
Tiltak fra 21.01.2025`},
	{about: "an unknown label is no place", kind: doctype.Aktivitetsplan, source: `T|Aktivitetsplan
Klassebytte: 21.01.2025
Meklingsforsøk 28.01.2025.`},
	{about: "below the title from which it applies", kind: doctype.Aktivitetsplan, made: "2025-09-01", source: `T|Plan for morgenen
Fra mandag 1. september 2025
Eleven møtes i porten.`},
	{about: "only revised", kind: doctype.Aktivitetsplan, made: "2025-03-03", source: `T|Aktivitetsplan
Sist endra 03.03.2025
Tiltak`},
	{about: "education plan with a birth date and a period", kind: doctype.IOP, source: `T|Individuell opplæringsplan
Navn: NN	Født: 12.03.2014
Skoleåret 2024/2025
Periode: 19.08.2024–20.06.2025`},
	{about: "education plan dated", kind: doctype.IOP, made: "2024-09-13", source: `T|IOP
Navn: NN	Fødselsdato: 12.03.2014
Datering av ferdig plan: 13.09.2024`},
	{about: "place and day as the last line", kind: doctype.Aktivitetsplan, made: "2025-01-20", source: `T|Aktivitetsplan
Tiltak: Voksen følger i friminuttene fra 21.01.2025.
Evalueres 10.02.2025.
Hamar 20/1-25
Kari Li, kontaktlærer`},
	{about: "version with its day in the footer", kind: doctype.Aktivitetsplan, made: "2025-01-20", source: `T|Aktivitetsplan
Tiltak og ansvar
F|Utarbeidet 20.01.2025	Side 1 av 2`},
	{about: "only an auto field", kind: doctype.Aktivitetsplan, auto: "2026-11-22", source: `T|Aktivitetsplan
Dato: {22.11.2026}
Evaluering: 10.02.2025`},
	{about: "an auto field in the header beside a real day", kind: doctype.Aktivitetsplan, made: "2025-01-20", source: `H|Nordli skole	{22.11.2026}
T|Aktivitetsplan
Utarbeidet 20.01.2025 av kontaktlærer`},
	{about: "assessment of the child's best interests", kind: doctype.BarnetsBeste, made: "2025-01-27", source: `T|Vurdering av barnets beste
27.01.2025
Vi har vurdert bytte av klasse fra 01.02.2025.`},
	{about: "analysis with evaluations and no day", kind: doctype.Analyse, source: `T|Helhetlig analyse
Undersøkelsen 12.02.2025 viste at eleven er mye alene. I samtalen 14.02.2025 sa eleven at det er verst på bussen.
Vi evaluerer igjen 1. april 2025.`},
}

var logs = []document{
	{about: "log with a column of days", kind: doctype.Logg, made: "2025-01-14", updated: "2025-03-03", source: `T|Logg
Dato	Hva	Hvem
14.01.2025	Mor ringer	Kontaktlærer
20.01.2025	Samtale med eleven, neste samtale 27.01.2025	Sosiallærer
03.03.2025	Møte	Rektor`},
	{about: "log without years, the year in the heading", kind: doctype.Logg, made: "2024-11-28", updated: "2025-01-16", source: `T|Logg høsten 2024
28.11. Snakket med mor
12.12. Samtale med eleven
9.1. Etter jul: fortsatt alene
16.01. Møte`},
	{about: "log with strokes and the school year", kind: doctype.Logg, made: "2024-11-28", updated: "2025-01-09", source: `Logg for elev A, skuleåret 2024/25
28/11 Ringde heim
5/12 Samtale med eleven
9/1 Møte med far`},
	{about: "log newest first", kind: doctype.Logg, made: "2025-01-14", updated: "2025-03-03", source: `T|Hendelseslogg
03.03.2025: Møte
20.01.2025: Samtale
14.01.2025: Mor ringer`},
	{about: "the year only in the first entry", kind: doctype.Logg, made: "2024-12-10", updated: "2025-01-20", source: `T|Logg
10.12.2024 Mor ringer
17.12. Samtale med eleven
20.01. Møte`},
	{about: "weekdays before the days", kind: doctype.Logg, made: "2025-03-10", updated: "2025-03-13", source: `T|Notat
Måndag 10. mars 2025: roleg dag
Tysdag 11. mars 2025: krangel i garderoben
Torsdag 13. mars 2025: samtale`},
	{about: "log without any year", kind: doctype.Logg, noYear: "--11-28", source: `T|Logg
28/11 Ringte hjem
5/12 Samtale
12/12 Møte`},
	{about: "clock times are no entries", kind: doctype.Observasjon, made: "2025-03-12", source: `T|Observasjonsskjema
Dato: 12.03.2025
10.05 Elev A går ut
10.10 Elev A står ved gjerdet
10.12 Elev B kommer`},
	{about: "log under headings of months", kind: doctype.Logg, made: "2024-12-03", updated: "2025-01-14", source: `T|Logg
S|Desember 2024
3.12. Mor ringer
10.12. Samtale
S|Januar 2025
14.1. Møte`},
	{about: "timeline in an account dates nothing", kind: doctype.Redegjorelse, source: `T|Redegjørelse
Tidslinje:
14.01.2025 Mor ringer
20.01.2025 Samtale
03.03.2025 Møte`},
	{about: "log printed from a system", kind: doctype.Logg, made: "2025-01-14", updated: "2025-03-03", source: `F|Skrevet ut 12.05.2025 av rektor
T|Loggutskrift
14.01.2025 10:15	Kontaktlærer	Mor ringer
20.01.2025 09:00	Sosiallærer	Samtale
03.03.2025 14:00	Rektor	Møte`},
	{about: "messages with parents one after the other", kind: doctype.Foreldrekontakt, made: "2025-01-14", updated: "2025-01-20", source: `T|Meldingsbok
14.01.2025 kl. 08:12 Mor: Hun vil ikke på skolen.
14.01.2025 kl. 09:30 Kontaktlærer: Takk, vi snakker sammen.
20.01.2025 kl. 15:00 Mor: Bedre nå.`},
	{about: "digits without signs before each entry", kind: doctype.Logg, made: "2025-01-14", updated: "2025-03-03", source: `20250114 Mor ringer
20250120  Samtale
20250303 Møte`},
	{about: "day and month with one full stop before each entry", kind: doctype.Logg, made: "2025-01-14", updated: "2025-03-03", source: `T|Logg våren 2025
14.01 Mor ringer
20.01 Samtale
03.03 Møte`},
	{about: "hours that could be days", kind: doctype.Logg, source: `T|Logg våren 2025
08.10 ute
09.05 inne
10.12 ute igjen`},
	{about: "log of one entry", kind: doctype.Logg, made: "2025-01-14", source: `T|Logg
Dato	Hendelse
14.01.2025	Mor ringer`},
}
