package dating

import "github.com/mappesjekk/mappesjekk/validate/doctype"

// hard are documents whose dates are easily taken for something else.
var hard = []document{
	{about: "plan whose status tells of days", kind: doctype.Aktivitetsplan, source: `T|Aktivitetsplan for Mia, 6B
S|Bakgrunn
Mor meldte fra om mobbing 4. mars 2025. Skolen undersøkte saken uke 11, 2025.
S|Tiltak
Tiltak 1: Faste voksne i friminutt. Oppstart 17. mars 2025. Ansvarlig: Kari.
Tiltak 2: Samtale hver fredag, første gang 21. mars 2025.
S|Evaluering
Første evaluering 4. april 2025 kl. 12.
Andre evaluering 25. april 2025`},
	{about: "rows of a plan that PDF text broke up", kind: doctype.Aktivitetsplan, source: `Aktivitetsplan
Problem Tiltak Når Ansvarlig Evaluering
Utestenging i
friminutt
Voksen følger
21.01.2025
Kontaktlærer
10.02.2025
Vold på skoleveien
Følge hjem
28.01.2025
Miljøterapeut
03.03.2025`},
	{about: "minutes that begin with last meeting's", kind: doctype.Motereferat, made: "2025-04-02", source: `T|Møtereferat
Møte nr. 3	02.04.2025
1. Referat fra møte 12.03.2025 godkjent
2. Status siden sist`},
	{about: "place, day and clock in one line", kind: doctype.Motereferat, made: "2025-03-12", source: `T|Samarbeidsmøte
Sted: Skolen, møterom 2. Dato: 12.03.25 kl. 14.00-15.00
Tilstede: mor, far, rektor`},
	{about: "when and where", kind: doctype.Motereferat, made: "2025-03-12", source: `T|Referat
Når: onsdag 12. mars 2025 kl. 10.15
Hvor: rektors kontor`},
	{about: "time and place in nynorsk", kind: doctype.Motereferat, made: "2025-03-12", source: `MØTEREFERAT
Tid og stad: 12. mars 2025 kl. 10, kontoret til rektor
Til stades: ...`},
	{about: "title above, day below it in the heading", kind: doctype.Motereferat, made: "2025-03-12", source: `T|Referat fra samarbeidsmøte
S|Onsdag 12. mars 2025 kl. 14.00
Til stede: mor`},
	{about: "next meeting alone at the end", kind: doctype.Motereferat, source: `T|Referat
Til stede: mor og rektor
Vi ble enige om tiltak.
Neste møte:
02.04.2025 kl. 14.00`},
	{about: "next meeting in a sentence at the end", kind: doctype.Motereferat, source: `T|Referat
Til stede: mor og rektor
Ny samtale torsdag 3. april 2025
Evaluering: fredag 4. april 2025`},
	{about: "letter whose subject names a day", kind: doctype.Redegjorelse, made: "2025-03-20", source: `Nordli kommune
Statsforvalteren i Innlandet
Postboks 987
2604 Lillehammer
Deres ref.	Vår ref.	Dato
2025/1234	24/1103-7	20.03.2025
T|Svar på brev av 05.03.2025 – skolemiljøsak`},
	{about: "letter with a header table, label above value", kind: doctype.Redegjorelse, made: "2025-03-20", source: `Vår saksbehandler	Vår dato	Deres dato
Kari Li	20.03.2025	05.03.2025
	Vår referanse	Deres referanse
	24/1103	2025/1234
Statsforvalteren i Innlandet`},
	{about: "subject line with a date of another's letter only", kind: doctype.Redegjorelse, source: `T|Svar på innhentingsbrev av 05.03.2025
Skolen viser til brevet. Saken startet 14. januar 2025.
Med vennlig hilsen
Kari Li`},
	{about: "electronically approved", kind: doctype.Redegjorelse, made: "2025-03-20", source: `T|Redegjørelse
Skolen har arbeidet med saken siden 14. januar 2025.
Dokumentet er elektronisk godkjent 20.03.2025 av Kari Li`},
	{about: "account under headings that are days", kind: doctype.Redegjorelse, source: `T|Redegjørelse
S|14. januar 2025
Mor tok kontakt.
S|20. januar 2025
Vi hadde møte.
S|Oppsummering
Vi mener at plikten er oppfylt.`},
	{about: "bullets of events at the end of an account", kind: doctype.Redegjorelse, source: `T|Redegjørelse
Dette har skolen gjort:
- Møte med mor 14. januar 2025
- Samtale med eleven 20. januar 2025
- Ny samtale 27. januar 2025
- Møte med BUP 3. februar 2025`},
	{about: "list of events at the end, bare days", kind: doctype.Analyse, source: `T|Analyse
Episoder i perioden:
- 14.01.2025: slag
- 20.01.2025: spark
- 03.02.2025: slag`},
	{about: "notification whose text opens with the event", kind: doctype.Varsel, source: `T|Varsel til rektor
Fredag 14. mars 2025 ble Mia slått i storefri. Jeg grep inn.
Jeg melder herved fra.
Kontaktlærer 6B`},
	{about: "notification signed", kind: doctype.Varsel, made: "2025-03-14", source: `T|Varsel til rektor
Torsdag 13. mars 2025 ble Mia slått i storefri.
Nordli, 14.03.25
Kari Li`},
	{about: "sentence with a day at the very start of a long text", kind: doctype.Kartlegging, source: `T|Kartlegging av klassemiljøet
I perioden 3.–14. februar 2025 intervjuet vi alle elevene i 6B.
Resultatene viser at tre elever er utrygge.`},
	{about: "survey's period as a label", kind: doctype.Kartlegging, made: "2025-02-14", source: `T|Spekter
Undersøkelsen ble gjennomført 14. februar 2025.
Svarprosent: 96 %`},
	{about: "observation of two days", kind: doctype.Observasjon, made: "2025-03-12", updated: "2025-03-13", source: `T|Observasjon
S|12.03.2025 Storefri
Elev A går alene.
S|13.03.2025 Lillefri
Elev A leker.`},
	{about: "grades, scales and versions", kind: doctype.Systemdokument, source: `T|Plan for trygt skolemiljø
Versjon 2.1
Gjelder 1.–10. trinn
Skala 1-10, se § 12-4 og kap. 3.2.10`},
	{about: "routine with the head of its quality system", kind: doctype.Systemdokument, made: "2024-05-02", updated: "2025-01-10", source: `Dokument-ID	Versjon	Gyldig fra	Dokumenteier
04-02	2.0	15.01.2025	Rektor
Opprettet: 02.05.2024	Revidert: 10.01.2025	Neste revisjon: 10.01.2027`},
	{about: "rules adopted", kind: doctype.Systemdokument, made: "2019-06-18", source: `T|Ordensreglement for Nordli skole
Vedtatt i driftsstyret 18. juni 2019
§ 1 Formål`},
	{about: "absence print with a period", kind: doctype.Annet, made: "2025-03-20", source: `T|Fraværsoversikt
Periode: 19.08.2024 - 20.03.2025
Elev	Født	Dager
NN	12.03.2014	14
F|Utskrift: 20.03.2025 10:14`},
	{about: "medical statement", kind: doctype.Annet, made: "2025-02-10", source: `Legeerklæring
Pasient: NN, f. 120314
Konsultasjonsdato: 10.02.2025
Gjelder til 10.08.2025`},
	{about: "consent with a birth number and an empty signature", kind: doctype.Annet, source: `Samtykkeerklæring
Elevens navn: NN	Født: 12.03.14
Jeg samtykker til tverrfaglig drøfting.
Dato: ________ Underskrift: ________`},
	{about: "chat copied into a file", kind: doctype.Foreldrekontakt, made: "2025-03-10", updated: "2025-03-12", source: `Meldinger i Visma
10.03.2025 08:12 Mor
Hun er redd for å gå på skolen.
10.03.2025 09:40 Kontaktlærer
Jeg tar imot henne.
12.03.2025 15:01 Mor
Takk!`},
	{about: "telephone note below a title", kind: doctype.Foreldrekontakt, made: "2025-03-10", source: `Telefonsamtale med mor 10/3-25
Mor sier at det har vært ille siden 3/3.
Avtalt møte 14/3.`},
	{about: "conversation note with who and when in one line", kind: doctype.Elevsamtale, made: "2025-03-10", source: `Elevsamtale – Mia 6B – 10.03.25 – Kari Li
Mia forteller at hun har ingen å være med.`},
	{about: "diary under weekdays and dates", kind: doctype.Logg, made: "2025-03-10", updated: "2025-03-12", source: `LOGG MIA UKE 11
Mandag 10/3-25
Alene i storefri
Tirsdag 11/3-25
Lekte med Ada
Onsdag 12/3-25
Borte`},
	{about: "log over New Year from one heading", kind: doctype.Logg, made: "2024-11-25", updated: "2025-02-03", source: `T|Logg skoleåret 2024–2025
25.11: Samtale
16.12: Møte
13.01: Samtale
03.02: Møte`},
	{about: "log with a print line and a birth date on top", kind: doctype.Logg, made: "2025-01-14", updated: "2025-01-20", source: `Elev: NN Født: 12.03.2014 Klasse: 5B
Utskriftsdato: 02.05.2025
Dato	Type	Notat
14.01.2025	Samtale	Mor ringte
20.01.2025	Møte	Se referat 20.01.2025, neste møte 10.02.2025`},
	{about: "entries in cells after a number", kind: doctype.Logg, made: "2025-01-14", updated: "2025-01-20", source: `T|Hendingslogg
Nr	Dato	Hending	Kven
1	14.01.2025	Slag i garderoben	KL
2	20.01.2025	Møte	OD`},
	{about: "mail pasted into a document with its header in one line", kind: doctype.Foreldrekontakt, made: "2025-03-14", source: `Fra: Kari Li Sendt: 14. mars 2025 14:12 Til: Ola Dal Emne: Møte
Passer det 18. mars?`},
	{about: "calendar words", kind: doctype.Elevsamtale, source: `T|Elevsamtale
Eleven gleder seg til 17. mai og julaften 24. desember 2025.
Han hadde bursdag 3. mars.`},
	{about: "decision of the municipality with several days", kind: doctype.Enkeltvedtak, made: "2025-02-03", source: `Nordli kommune
Saksnr.: 25/88-3	Dato: 03.02.2025
T|Vedtak om spesialundervisning
Sakkyndig vurdering datert 10.12.2024 ligger til grunn.
Vedtaket gjelder 03.02.2025–20.06.2025.`},
	{about: "expert assessment whose cover lists tests", kind: doctype.SakkyndigVurdering, made: "2024-11-20", source: `T|Sakkyndig vurdering
Elev: NN	Født: 12.03.2014
Henvist: 01.09.2024	Mottatt: 03.09.2024
Observasjon: 10.10.2024
Test: WISC-V 15.10.2024
Lillehammer, 20.11.2024`},
	{about: "deviation report by the hour", kind: doctype.Avvik, made: "2025-03-04", source: `AVVIK NR 25/88
Tidspunkt for hendelsen: 03.03.2025 10:15
Registrert av: Kari Li 04.03.2025 08:02
Frist for behandling: 18.03.2025`},
	{about: "deviation report that only tells when it happened", kind: doctype.Avvik, source: `Avviksmelding
Når skjedde det: 03.03.2025 kl. 10.15
Hvor: skolegården
Hva skjedde: Elev A ble dyttet.`},
	{about: "template with an example", kind: doctype.Systemdokument, source: `T|Mal for referat
Dato: (dd.mm.åååå)
Til stede: [navn]
Neste møte: [dato]`},
	{about: "the school year is too coarse", kind: doctype.Kartlegging, source: `T|Trivselsundersøkelse høsten 2024
Klasse 6B, skoleåret 2024/2025
24 av 25 har svart.`},
	{about: "a month in the title", kind: doctype.Analyse, made: "2025-02", source: `T|Helhetlig vurdering, februar 2025
Samlet vurderer skolen at eleven ikke har det trygt.`},
	{about: "two auto fields and a birth date", kind: doctype.Elevsamtale, auto: "2026-11-22", source: `H|Utskrift
T|Samtale med Mia
Dato: {22. november 2026}
Født 12.03.2014`},
	{about: "letterhead without columns", kind: doctype.Redegjorelse, made: "2025-03-20", source: `Vår saksbehandler Vår dato Vår referanse
Kari Li 20.03.2025 24/1103-7
Svar på brev`},
	{about: "letterhead without columns, two days", kind: doctype.Innhentingsbrev, made: "2025-03-20", source: `Vår dato: Vår ref:
Deres dato Vår dato Sakshandsamar
05.03.2025 20.03.2025 Kari Li
Utgreiing`},
	{about: "updated per a day", kind: doctype.Aktivitetsplan, made: "2025-03-12", source: `T|Aktivitetsplan
Oppdatert per 12.03.2025
Tiltak fra 21.01.2025`},
	{about: "version and its day", kind: doctype.Systemdokument, made: "2023-08-15", source: `T|Rutine for varsling
Versjon 1.0 – 15.08.2023
Gjelder alle ansatte`},
	{about: "who kept the minutes, and when", kind: doctype.Motereferat, made: "2025-03-14", source: `T|Referat
Referent: Kari Li, 14.03.2025
Til stede: mor`},
	{about: "nynorsk opening sentence", kind: doctype.Motereferat, made: "2025-03-12", source: `T|Referat
Det vart halde møte onsdag 12. mars 2025 på skulen.
Til stades: mor, rektor`},
	{about: "chat with brackets", kind: doctype.Foreldrekontakt, made: "2025-03-10", updated: "2025-03-11", source: `Teams-chat
[10.03.2025 08:12] Kari: Er hun kommet?
[11.03.2025 08:05] Ola: Nei.`},
	{about: "postponed deadline at the end", kind: doctype.Annet, source: `Søknad
Elev NN
Frist for svar er satt til 12.03.2025`},
	{about: "last meeting's day before this one's", kind: doctype.Motereferat, made: "2025-04-02", source: `T|Referat
Forrige møte: 12.03.2025
Møtedato: 02.04.2025`},
	{about: "nynorsk form with many days", kind: doctype.Avvik, made: "2025-03-04", source: `Avviksskjema
Hendingsdato	03.03.2025
Meldt av	Kari Vik
Dato for melding	04.03.2025
Frist for tiltak	18.03.2025
Lukka	20.03.2025`},
	{about: "letter in nynorsk with its copy line", kind: doctype.Redegjorelse, made: "2025-03-05", source: `Vik kommune
Statsforvaltaren i Vestland
Dykkar ref. Vår ref. Dato
2025/88 24/1103 05.03.2025
Utgreiing i skulemiljøsak
Kopi: foreldra, 06.03.2025`},
	{about: "week without a year", kind: doctype.Logg, source: `Ukelogg uke 11
Mandag: alene
Tirsdag: med Ada`},
	{about: "weekdays under a week with its year", kind: doctype.Logg, made: "2025-W11", source: `Ukelogg uke 11 2025
Mandag: alene
Tirsdag: med Ada`},
	{about: "message printed from a browser", kind: doctype.Foreldrekontakt, source: `12.05.2025, 14:02 Min skole – melding
Hei! Hun kommer ikke i dag heller.
https://minskole.example.no/melding/1 1/1`},
	{about: "mail printed with the sender's address", kind: doctype.Foreldrekontakt, made: "2025-03-14", source: `Møte på torsdag
Kari Li <kari.li@example.no> 14. mars 2025 kl. 14:12
Til: Ola Dal <ola.dal@example.no>
Passer det 20. mars?`},
	{about: "eight digits on a line of their own", kind: doctype.Observasjon, made: "2025-10-07", source: `Observasjon i storefri
20251007
Elev A gjekk åleine.`},
	{about: "eight digits of a telephone", kind: doctype.Observasjon, source: `Observasjon i storefri
Elev A gjekk åleine.
31222333`},
	{about: "regulation by the council", kind: doctype.Systemdokument, made: "2025-03-27", source: `Ordensreglement for grunnskolene
Forskrift fastsatt av kommunestyret 27. mars 2025 med hjemmel i opplæringslova § 10-7.
§ 1 Formål`},
	{about: "shown at a meeting", kind: doctype.Systemdokument, made: "2025-09-03", source: `Beredskapsplan
Nordli kommune
Presentert på rektormøtet 3. september 2025`},
	{about: "drawn on a day", kind: doctype.Annet, made: "2025-05-20", source: `Kartskisse over skolegården, tegnet 20. mai 2025
[huske] [sandkasse]`},
	{about: "a sentence that a fixed line breaks before its day", kind: doctype.Enkeltvedtak, source: `Vedtak om klassebytte
Rektor har etter samtale med eleven og foreldrene bestemt bytte av klasse fra
28. april 2025.
Vedtaket kan klages på innen tre uker fra det er mottatt, det vil si innen
19. mai 2025.`},
	{about: "a log's lines that a fixed line breaks before a day", kind: doctype.Logg, made: "2025-03-03", updated: "2025-03-10", source: `Logg for Mia
03.03.2025 Mor ringte og fortalte om en hendelse som hun mener skjedde i garderoben
14.01.2025 uten at noen voksne så det.
10.03.2025 Møte med mor.`},
	{about: "log with a column of initials", kind: doctype.Logg, made: "2025-01-14", updated: "2025-01-20", source: `T|Logg
Dato	Hva	Sign
14.01.2025	Mor ringer	KL
20.01.2025	Møte	OD`},
	{about: "list of enclosures in plain lines", kind: doctype.Dokumentliste, source: `Dokumentliste
Aktivitetsplan 20.01.2025
Referat fra møte 12.02.2025
Samtykke 14.02.2025`},
	{about: "list of enclosures that tells of revisions", kind: doctype.Dokumentliste, source: `Dokumentliste
Nr	Hva	Dato
1	Plan	20.01.2025, revidert 12.02.2025`},
	{about: "overview of bodies in plain lines", kind: doctype.EksterneInstanser, source: `Eksterne instanser
PPT fra 20.01.2025
Fastlege 12.02.2025
BUP 14.02.2025`},
	{about: "letterhead beside a school's name over a list", kind: doctype.Dokumentliste, made: "2025-03-28", source: `NORDLI SKOLE	Nordli, 28. mars 2025
en del av Fjellvik kommune	Saksnr 25/77
Oversendelse av dokumenter
Vedl.	Dokument	Datert
1	Plan	17.01.25
2	Samtale	Vik, 20.01.25`},
	{about: "place and day below a list in a table", kind: doctype.Dokumentliste, made: "2025-03-28", source: `Dokumentliste
Nr	Hva	Dato
1	Plan	20.01.2025
2	Referat	12.02.2025
Tverrdal 28.03.2025`},
	{about: "place and day below a list, above a name", kind: doctype.Dokumentliste, made: "2025-11-17", source: `Vedlegg
Nr	Dokument	Dato
1	Plan	14.03.2025, sist endra 13.10.2025
2	Logg	18.03.–07.11.2025
Sandnøy 17. november 2025
Kari Vik Li`},
}
