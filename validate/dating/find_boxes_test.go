package dating

import "github.com/mappesjekk/mappesjekk/validate/doctype"

// boxes are forms, tables, cover sheets, letterheads, prints and logs: documents
// whose dates stand apart from what says what they are.
var boxes = []document{
	{about: "head of a table, value below", kind: doctype.Motereferat, made: "2025-02-06", source: `T|Møtereferat
Dato	Til stede	Referent
06.02.2025	Mor, far, rektor	K. Lund
Sak	Oppfølging
Trivsel	Nytt møte 06.03.2025`},
	{about: "head of a table, day in words", kind: doctype.Elevsamtale, made: "2025-02-06", source: `Elevsamtale
Elev	Dato	Tilstede
S.N., 6A	6. februar 25	Elev og kontaktlærer
Hvordan har du det på skolen? Greit`},
	{about: "labels first, values after, one a line", kind: doctype.Elevsamtale, made: "2025-02-06", source: `Elevsamtale
Elev:
Dato:
Samtaleleder:
Sander N.
06.02.2025
Kari Lund
Hvordan har du det? Bra`},
	{about: "labels in the right column, values below", kind: doctype.Observasjon, made: "2025-03-12", source: `Observasjonsskjema
Klasse	Dato
6A	12.03.2025
Observatør	Tid
K. Lund	09.15–10.00
Hva skjer: eleven sitter alene.`},
	{about: "label right, value on the next line", kind: doctype.Avvik, made: "2025-03-12", source: `Avviksmelding	Meldt dato
	12.03.2025
Hendelsesdato	11.03.2025
Beskrivelse	Slag i skolegården`},
	{about: "label with its value two cells on", kind: doctype.Motereferat, made: "2025-02-06", source: `Referat
Møtedato		06.02.2025
Møtested		Rektors kontor
Neste møte		06.03.2025`},
	{about: "label alone, empty line, value", kind: doctype.Motereferat, made: "2025-02-06", source: `Samarbeidsmøte
Dato for møtet

torsdag 6. februar 2025
Deltakere
Mor, rektor`},
	{about: "form fields", kind: doctype.Varsel, made: "2025-03-12", source: `Varsel om mistanke
Elevens navn	S.N.
Fødselsdato	04.05.2013
Når skjedde det?	11.03.2025
Dato for varsling	12.03.2025
Varslet av	K. Lund`},
	{about: "when and where", kind: doctype.Motereferat, made: "2025-02-06", source: `Møte om skolemiljø
Når: torsdag 6. februar kl. 14.00–15.00 2025
Hvor: Nordli skole
Hvem: mor, rektor`},
	{about: "nynorsk form", kind: doctype.Avvik, made: "2025-03-12", source: `Avviksskjema
Fødd	04.05.2013
Dato for hendinga	11.03.2025
Dato for utfylling	12.03.2025
Utfylt av	K. Lund
Frist for tiltak	20.03.2025`},
	{about: "signature row of a plan", kind: doctype.Aktivitetsplan, made: "2025-01-21", source: `Aktivitetsplan
Tiltak	Ansvar	Tidsrom
Voksen ute	Avd.leder	27.01.2025–20.06.2025
Samtaler	Sosiallærer	ukentlig
Dato	Rektor	Foresatt
21.01.2025	B. Nes	M. N.`},
	{about: "head: plan made and evaluation", kind: doctype.Aktivitetsplan, made: "2025-01-21", source: `Aktivitetsplan
Plan opprettet	21.01.2025	Evalueres	03.03.2025
Tiltak	Ansvar
Voksen ute	Avd.leder`},
	{about: "plan with versions in a line", kind: doctype.Aktivitetsplan, made: "2025-01-21", updated: "2025-03-03", source: `Aktivitetsplan for elev A
Opprettet 21.01.2025 – sist revidert 03.03.2025
Tiltak 1: voksen ute fra 27.01.2025`},
	{about: "plan: first version and second version", kind: doctype.Aktivitetsplan, made: "2025-01-21", updated: "2025-03-03", source: `Aktivitetsplan
Versjon 1: 21.01.2025
Versjon 2: 03.03.2025
Tiltak: voksen ute
Evalueres: 28.04.2025`},
	{about: "our date and yours, nynorsk", kind: doctype.Enkeltvedtak, made: "2025-03-14", source: `NORDLI SKULE
Vår dato:	Dykkar dato:
14.03.2025	03.03.2025
Vår ref.: 25/112-4
Vedtak om tilrettelegging
Du kan klage innan 04.04.2025.`},
	{about: "letterhead as lines", kind: doctype.Redegjorelse, made: "2025-03-14", source: `Nordli skole
Deres ref.: 2025/1234
Deres dato: 03.03.2025
Vår ref.: 25/112-4
Vår dato: 14.03.2025
Redegjørelse i skolemiljøsak`},
	{about: "letterhead, only their date filled, ours without a label", kind: doctype.Redegjorelse, made: "2025-03-14", source: `Statsforvalteren i Nordland
Deres ref.: 2025/1234 av 03.03.2025
Nordli, 14.03.2025
Redegjørelse
Saken startet 14.01.2025.`},
	{about: "cover sheet: document date and print date", kind: doctype.Annet, made: "2025-03-14", source: `Saksnr: 25/112
Dokumentnr: 4
Dokumentets dato: 14.03.2025
Journaldato: 17.03.2025
Utskriftsdato: 02.04.2025
Tittel: Redegjørelse i skolemiljøsak`},
	{about: "cover sheet in cells, registered and letter date", kind: doctype.Annet, made: "2025-03-14", source: `Journalpost	25/112-4
Registrert	17.03.2025
Brevdato	14.03.2025
Avsender	Nordli skole
Utskrift	02.04.2025`},
	{about: "print head of a case system over minutes", kind: doctype.Motereferat, made: "2025-02-06", source: `H|Utskrift fra saksarkivet 02.04.2025 10:14
T|Referat fra samarbeidsmøte
Møtedato: 06.02.2025
Neste møte: 06.03.2025`},
	{about: "footer only", kind: doctype.Aktivitetsplan, made: "2025-01-21", source: `T|Aktivitetsplan
Tiltak: voksen ute
Ansvar: rektor
F|Nordli skole, 21.01.2025	Side 1 av 2`},
	{about: "header only, month written", kind: doctype.Observasjon, made: "2025-03-12", source: `H|Observasjon 6A – 12. mars 2025
Eleven står alene.
Ingen tar kontakt.`},
	{about: "header label, nynorsk", kind: doctype.Kartlegging, made: "2025-11-13", source: `H|Nordli skule	Dato: 13.11.2025
Kartlegging av trivsel
24 svar`},
	{about: "footer: last updated", kind: doctype.Aktivitetsplan, made: "2025-01-21", source: `Aktivitetsplan
Tiltak: voksen ute
Evaluering: 03.03.2025
F|Sist oppdatert 21.01.2025`},
	{about: "log, year only in the school year of the title", kind: doctype.Logg, made: "2024-11-12", updated: "2025-02-06", source: `T|Logg skoleåret 2024/2025
12.11 Dyttet i køen.
03.12 Gråt i garderoben.
14.01 Samtale med mor.
06.02 Rolig uke.`},
	{about: "log table, year in a heading", kind: doctype.Logg, made: "2025-01-14", updated: "2025-02-06", source: `Logg for S.N.
2025
Dato	Hendelse	Sign
14/1	Dytting	KL
21/1	Erting	KL
6/2	Rolig	KL`},
	{about: "log with weekdays, year in the header", kind: doctype.Logg, made: "2025-02-03", updated: "2025-02-06", source: `H|Loggbok vår 2025
Mandag 3/2
Eleven var trist.
Onsdag 5/2
Bra dag.
Torsdag 6/2
Krangel i kø.`},
	{about: "weekly log, nynorsk, year in the title", kind: doctype.Logg, made: "2025-W06", updated: "2025-W08", source: `T|Vekelogg 2025
Veke 6
Roleg veke.
Veke 7
To episodar i garderoben.
Veke 8
Vinterferie.`},
	{about: "log with day sections", kind: doctype.Logg, made: "2025-03-10", updated: "2025-03-12", source: `Logg
S|10.03.25
Vondt i magen.
S|11.03.25
Hjemme.
S|12.03.25
Tilbake på skolen. Ny samtale 20.03.25.`},
	{about: "log with clock before the text", kind: doctype.Logg, made: "2025-03-10", updated: "2025-03-12", source: `Logg for elev
10.03.2025 kl. 10.15: Dyttet i køen.
11.03.2025 kl. 11.40: Ertet i garderoben.
12.03.2025 kl. 08.20: Mor ringte, sa at det begynte 3. februar.`},
	{about: "log with entries signed at the end", kind: doctype.Logg, made: "2025-03-10", updated: "2025-03-12", source: `Logg, Sander
Dyttet i køen. (10.03.2025, KL)
Ertet i garderoben. (11.03.2025, KL)
Rolig dag. (12.03.2025, OD)`},
	{about: "parent contact log in a table", kind: doctype.Foreldrekontakt, made: "2025-01-14", updated: "2025-02-06", source: `Kontakt med hjemmet
Dato	Hvem	Innhold
14.01.2025	Mor	Meldte fra om erting
21.01.2025	Far	Avtalte møte 28.01.2025
06.02.2025	Mor	Fornøyd`},
	{about: "mail print, English", kind: doctype.Foreldrekontakt, made: "2025-03-14", source: `From: Kari Lund <kari@example.no>
Sent: Friday, March 14, 2025 2:12 PM
To: Mor
Subject: Møte 20. mars
Hei! Passer det med møte 20. mars 2025?`},
	{about: "mail print with a browser head", kind: doctype.Foreldrekontakt, made: "2025-03-14", source: `02.04.2025, 10:14 E-post – Kari Lund – Outlook
Møte
Kari Lund <kari@example.no>
Fre 14.03.2025 14:12
Til: Mor
Hei! Passer det torsdag?
https://outlook.example.no/mail 1/1`},
	{about: "mail: sent after from in one row", kind: doctype.Foreldrekontakt, made: "2025-03-14", source: `Fra: Kari Lund   Sendt: 14.03.2025 14:12
Til: Mor
Emne: Samtale
Hei, vi har snakket med Sander i dag.`},
	{about: "SMS thread with short years", kind: doctype.Foreldrekontakt, made: "2025-03-12", updated: "2025-03-14", source: `SMS med mor
12.03.25 14:22 Mor: Han vil ikke på skolen
12.03.25 14:40 Skolen: Takk for beskjed
14.03.25 08:02 Mor: Nå går det bedre`},
	{about: "message app with Norwegian date heads", kind: doctype.Foreldrekontakt, made: "2025-03-12", updated: "2025-03-14", source: `Meldinger
onsdag 12. mars 2025
Mor 14:22
Han vil ikke på skolen.
fredag 14. mars 2025
Kari Lund 08:02
Bra at han kom i dag.`},
	{about: "survey print: answered and printed", kind: doctype.Kartlegging, made: "2025-11-13", source: `02.04.2025, 10:14 Spørreskjema
Besvart: 13.11.2025 10:41
Spørsmål 1: Trives du? Ja
https://nettskjema.example.no/123 1/2`},
	{about: "survey: delivered label", kind: doctype.Kartlegging, made: "2025-11-13", source: `Nettskjema – svar 14
Levert: 13.11.2025 kl. 10.41
Trives du? Nei
Er du trygg? Av og til`},
	{about: "survey: answer period in a cell", kind: doctype.Kartlegging, made: "2025-11-14", source: `Elevundersøkelsen 6. trinn
Svarperiode	10.11.2025–14.11.2025
Antall svar	24`},
	{about: "discrepancy: registered and event", kind: doctype.Avvik, made: "2025-03-12", source: `Avvik nr. 1145
Registrert: 12.03.2025 13:40
Hendelsesdato: 11.03.2025
Tiltaksfrist: 25.03.2025
Lukket: 28.03.2025`},
	{about: "discrepancy: created in system", kind: doctype.Avvik, made: "2025-03-12", source: `HMS-avvik
Opprettet av	K. Lund
Opprettet	12.03.2025 13:40
Når skjedde det	11.03.2025 10:15
Status	Under behandling`},
	{about: "decision: label in the middle", kind: doctype.Enkeltvedtak, made: "2025-03-14", source: `Enkeltvedtak
Elev: S.N., født 04.05.2013
Vedtaket er fattet 14.03.2025 av rektor
Gjelder for perioden 17.03.2025–20.06.2025`},
	{about: "expert assessment: our date in a row", kind: doctype.SakkyndigVurdering, made: "2024-11-20", source: `Pedagogisk-psykologisk tjeneste
Sakkyndig vurdering
Navn: S.N.	Født: 04.05.2013
Henvist: 12.03.2024	Vår dato: 20.11.2024
Testet 14.10.2024`},
	{about: "overview, updated on a day", kind: doctype.EksterneInstanser, made: "2025-03-14", source: `Oversikt over eksterne instanser per 14.03.2025
Instans	Fra	Til
PPT	12.11.2024	
BUP	14.01.2025	`},
	{about: "list of enclosures, its own day below", kind: doctype.Dokumentliste, made: "2025-03-14", source: `Dokumentliste
1. Aktivitetsplan 21.01.2025
2. Referat 06.02.2025
3. Logg 12.11.2024–06.02.2025
Nordli, 14.03.2025`},
	{about: "minutes with a date in each agenda point", kind: doctype.Motereferat, made: "2025-02-06", source: `T|Referat fra møte i ressursteamet
06.02.2025 kl. 12.00–13.00
Sak 1: Oppfølging fra møte 09.01.2025
Sak 2: Observasjon 20.02.2025
Neste møte: 06.03.2025`},
	{about: "minutes with an approval", kind: doctype.Motereferat, made: "2025-02-06", source: `Referat fra samarbeidsmøte 06.02.2025
Referat godkjent: 12.02.2025
Neste møte: 06.03.2025`},
	{about: "talk with the birth date before the day", kind: doctype.Elevsamtale, made: "2025-02-06", source: `Elevsamtale
Navn: Sander N.   Født: 04.05.13   Dato: 06.02.25
Trivsel: ok`},
	{about: "birth date in brackets beside the name, day alone", kind: doctype.Elevsamtale, made: "2025-02-06", source: `Samtale med Sander N. (04.05.13)
06.02.25
Han har det greit.`},
	{about: "warning with cells: seen and reported", kind: doctype.Varsel, made: "2025-03-12", source: `Melding til rektor
Hendelse	Meldt
11.03.2025	12.03.2025
Eleven ble kalt stygge ting.`},
	{about: "OneNote head", kind: doctype.Logg, made: "2025-03-12", source: `Samtale Sander
onsdag 12. mars 2025
13:45
Han sier at det skjer på bussen.`},
	{about: "timetable applies from", kind: doctype.Annet, made: "2025-09-01", source: `Timeplan 6A
Gjelder fra 01.09.2025
Mandag	Norsk	Matte`},
	{about: "class list printed", kind: doctype.Annet, made: "2025-09-04", source: `Klasseliste 6A
Utskriftsdato: 04.09.2025
Navn	Født
S.N.	04.05.2013
T.L.	12.11.2013`},
	{about: "routine approved and to be revised", kind: doctype.Systemdokument, made: "2024-09-16", source: `Rutine for skolemiljøsaker
Godkjent av: Rektor	Dato: 16.09.2024
Neste revisjon: 16.09.2026
Gjelder fra: 01.10.2024`},
}
