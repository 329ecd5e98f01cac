package dating

import "github.com/mappesjekk/mappesjekk/validate/doctype"

var notes = []document{
	{about: "day note", kind: doctype.Logg, made: "2025-10-21", source: `21.10.2025
Rolig start. Elev A satt alene i matpausen.
Snakket med ham etterpå.
Avtalte ny prat 28.10.2025.`},
	{about: "day note with the weekday", kind: doctype.Logg, made: "2025-10-22", source: `Onsdag 22. oktober 2025. Var med ute i storefri.
Ingen episoder.
KL`},
	{about: "day note that begins with the day", kind: doctype.Annet, made: "2025-10-21", source: `21.10.25 Snakket med mor på telefon. Hun fortalte at han gruer seg.
Avtalt ny samtale.`},
	{about: "note, the day at the end", kind: doctype.Logg, made: "2025-10-21", source: `Elev A satt alene i matpausen.
Snakket med ham etterpå.
21/10-25 KL`},
	{about: "note without a day", kind: doctype.Logg, source: `Elev A satt alene i matpausen i dag.
Mor ringte etterpå og sa at det var slik også 13. oktober 2025.
Vi prøver noe nytt fra mandag.`},
	{about: "note with a week", kind: doctype.Logg, made: "2025-W43", source: `Notat uke 43, 2025
Fulgte med i alle friminutt.
To episoder.`},
	{about: "note without a year", kind: doctype.Logg, noYear: "--10-21", source: `21. oktober
Satt alene i matpausen.
Snakket med ham etterpå.`},
	{about: "clock times only", kind: doctype.Logg, source: `Notat fra storefri
10.05 ute
10.10 ved gjerdet
11.15 inn`},
	{about: "OneNote page", kind: doctype.Elevsamtale, made: "2025-10-21", source: `Samtale med elev A
21. oktober 2025
13:02
Eleven forteller at det er bedre.`},
	{about: "pupil talk in a sentence-like title", kind: doctype.Elevsamtale, made: "2025-10-21", source: `Samtale med elev A, tirsdag 21.10.2025 kl. 10.15, grupperom 2
Eleven forteller at hun har det bedre.
Hun nevner en episode 14.10.2025.`},
	{about: "telephone note in nynorsk", kind: doctype.Foreldrekontakt, made: "2025-10-21", source: `Telefonnotat
Ringt av: mor
Dato/kl.: 21.10.2025 kl. 08.15
Gjeld: fråvær sidan 13.10.2025`},
	{about: "deep in prose", kind: doctype.Foreldrekontakt, source: `Samtale med far
Far sier at det startet i august. Den 3. september 2025 ble sønnen dyttet i trappa.
Etter det har han ikke villet gå på skolen.
Vi ble enige om å snakkes.`},
	{about: "born day only", kind: doctype.Elevsamtale, source: `Elevsamtale
Elev: NN (12.03.2014), 5B
Eleven forteller at hun har det fint.`},
	{about: "the name and birth date on the first line", kind: doctype.Elevsamtale, source: `NN f. 12.03.2014
Eleven forteller at hun har det fint.`},
	{about: "the date of the talk in its label", kind: doctype.Elevsamtale, made: "2025-10-21", source: `T|Referat fra elevsamtale
Dato for samtalen: 21.10.2025
Elev: NN, f. 12.03.2014`},
	{about: "northern Sámi", kind: doctype.Annet, made: "2025-09-03", source: `Čoahkkin
Guovdageaidnu, čakčamánu 3. b. 2025
Ságastallan`},
}

var mails = []document{
	{about: "own header, not the quoted one", kind: doctype.Foreldrekontakt, made: "2025-03-14", source: `M|Fra: Kari Li
M|Til: Ola Dal
M|Sendt: 14.03.2025 14:12
M|Emne: SV: Møte
Hei, det passer fint 18.03.2025.
Fra: Ola Dal
Sendt: 12. mars 2025 09:00
Til: Kari Li
Kan vi møtes?`},
	{about: "a printed mail, Outlook in English", kind: doctype.Foreldrekontakt, made: "2025-03-14", source: `From: Kari Li
Sent: Friday, March 14, 2025 2:12 PM
To: Ola Dal
Subject: Møte
Vi sees 18. mars 2025.`},
	{about: "a printed thread, newest first", kind: doctype.Foreldrekontakt, made: "2025-03-14", source: `Fra: Kari Li
Sendt: fredag 14. mars 2025 14:12
Til: Ola Dal
Emne: SV: Møte
Ja.

Fra: Ola Dal
Sendt: onsdag 12. mars 2025 09:00
Til: Kari Li
Emne: Møte
Kan vi møtes?`},
	{about: "nynorsk header and a quoted line", kind: doctype.Foreldrekontakt, made: "2025-03-14", source: `Frå: Kari Vik
Dato: fredag 14. mars 2025 kl. 14:12
Til: Ola Dal
Emne: Møte
Det går bra.
Den ons. 12. mars 2025 kl. 09:00 skrev Ola Dal:
> Vi kan 10. mars 2025`},
	{about: "a mail that speaks of other days, without a header", kind: doctype.Foreldrekontakt, source: `Hei!
Takk for praten 3. mars 2025. Vi ønsker et møte før 20. mars 2025.
Hilsen mor`},
	{about: "text messages with days", kind: doctype.Foreldrekontakt, made: "2025-03-12", updated: "2025-03-13", source: `SMS fra mor
12.03.2025 08:12 Hun kommer ikke i dag
13.03.2025 08:02 Ikke i dag heller`},
}

var forms = []document{
	{about: "notification", kind: doctype.Varsel, made: "2025-03-05", source: `T|Internt meldeskjema
Hendelsesdato: 03.03.2025
Dato for varsling: 05.03.2025
Frist for undersøkelse: 12.03.2025`},
	{about: "notification with the event only", kind: doctype.Varsel, source: `T|Melding til rektor
Hendelsesdato: 03.03.2025
Elev: NN, født 12.03.2014
Meldt av: kontaktlærer`},
	{about: "deviation report", kind: doctype.Avvik, made: "2025-03-04", source: `T|Avviksmelding 1234
Meldt dato	04.03.2025
Hendelsesdato	03.03.2025
Lukket dato	20.03.2025`},
	{about: "deviation report in nynorsk", kind: doctype.Avvik, made: "2025-03-04", source: `Avviksmelding
Registrert dato: 04.03.2025
Dato for hendinga: 03.03.2025
Frist: 18.03.2025`},
	{about: "survey", kind: doctype.Kartlegging, made: "2025-02-12", source: `T|Spekter – resultat
Gjennomført dato: 12.02.2025
Klasse: 5B
F|Utskriftsdato: 20.02.2025`},
	{about: "survey with its print date only", kind: doctype.Kartlegging, source: `T|Resultat fra kartlegging
Klasse: 5B
F|Utskriftsdato: 20.02.2025`},
	{about: "blank form with the template's own day", kind: doctype.Systemdokument, made: "2023-08-15", source: `T|Mal for aktivitetsplan
Elev: [navn]
Dato: [dato]
F|Revidert 15.08.2023`},
	{about: "routine approved", kind: doctype.Systemdokument, made: "2024-06-10", source: `T|Rutine for melding og varsling
Godkjent dato: 10.06.2024
Neste revisjon: 10.06.2026
Lov av 9. juni 2023 nr. 30`},
	{about: "rules from a month", kind: doctype.Systemdokument, made: "2013-05", source: `T|Ordensreglement
Gjelder fra mai 2013
Elevene skal møte presis.`},
	{about: "system document without a day", kind: doctype.Systemdokument, source: `T|Beredskapsplan mot mobbing
Skoleåret 2024/2025
Loven trådte i kraft 1. august 2024.`},
	{about: "survey dated by its signature in cells", kind: doctype.Observasjon, made: "2025-02-12", source: `T|Observasjonsnotat
Elev A er alene.
Dato og sign.	12.02.2025 KL`},
}

var others = []document{
	{about: "invoice", kind: doctype.Annet, made: "2025-06-02", source: `T|Faktura 8821
Fakturadato: 02.06.2025
Forfall: 02.07.2025`},
	{about: "label in a cell with words before it", kind: doctype.Annet, source: `T|Søknad
Elevens fødselsdato	12.03.2014
Tilvist dato	01.09.2024
Dato for neste samtale	02.04.2025`},
	{about: "the day of a meeting of an unusual kind", kind: doctype.Annet, made: "2025-04-22", source: `T|Avtale
Dato for meklingsmøte: 22.04.2025`},
	{about: "day and participants", kind: doctype.Analyse, made: "2025-11-24", source: `T|Vurdering november
24. november 2025. Hilde, Ane, Ali
Vi så på dagene fra 13. oktober 2025.`},
	{about: "to whom, and the day", kind: doctype.Varsel, made: "2025-03-12", source: `Til rektor. 12.03.25.
En elev har det vondt.`},
	{about: "class list", kind: doctype.Annet, made: "2025-03-05", source: `Klasseliste 5B
Navn	Født
NN	12.03.2014
MM	01.07.2014
F|Utskriftsdato: 05.03.2025`},
	{about: "absences", kind: doctype.Annet, made: "2025-03-05", source: `T|Fraværsutskrift
Elev: NN
14.01.2025	Udokumentert
15.01.2025	Sykdom
Skrevet ut: 05.03.2025`},
	{about: "timetable", kind: doctype.Annet, made: "2024-08-19", source: `T|Timeplan 5B
Gjelder fra 19.08.2024
08.30 Norsk
10.10 Friminutt`},
	{about: "list of enclosures", kind: doctype.Dokumentliste, made: "2025-03-05", source: `T|Vedleggsliste
Dato: 05.03.2025
Nr	Dato	Tittel
1	20.01.2025	Aktivitetsplan
2	12.02.2025	Referat`},
	{about: "list of enclosures without a day of its own", kind: doctype.Dokumentliste, source: `T|Dokumentliste
Nr	Dato	Tittel
1	20.01.2025	Aktivitetsplan
2	12.02.2025	Referat`},
	{about: "invitation", kind: doctype.Annet, made: "2025-03-05", source: `Hamar, 05.03.2025
T|Innkalling til møte
Møtet holdes 12.03.2025 kl. 10.15.`},
	{about: "overview of bodies", kind: doctype.EksterneInstanser, source: `T|Oversikt over eksterne instanser
Instans	Kontaktperson	Periode
PPT	Kari Li	20.01.2025–03.03.2025
BUP	Ola Dal	fra 10.02.2025`},
	{about: "overview of bodies per a day", kind: doctype.EksterneInstanser, made: "2025-03-05", source: `T|Oversikt over eksterne instansar per 05.03.2025
Instans	Rolle
PPT	Rettleiing frå 20.01.2025`},
	{about: "nothing but words", kind: doctype.Annet, source: `Samtykke
Jeg samtykker til at skolen kontakter PPT.`},
	{about: "nothing at all", kind: doctype.Annet, source: ``},
	{about: "received and scanned", kind: doctype.Annet, source: `Mottatt 05.03.2025
T|Legeerklæring
Pasienten er født 12.03.2014.
F|Skannet: 06.03.2025`},
	{about: "consent signed", kind: doctype.Annet, made: "2025-03-05", source: `Samtykke
Jeg samtykker til at skolen kontakter PPT.
Sted/dato	Underskrift
Hamar 5.3.2025	Kari Li`},
}
