package dating

import "github.com/mappesjekk/mappesjekk/validate/doctype"

// wrapped are documents with fixed lines, as PDF has them, and further shapes of
// forms and prints.
var wrapped = []document{
	{about: "held, the day on the next line", kind: doctype.Motereferat, made: "2025-02-06", source: `Referat
Møtet ble gjennomført på rektors kontor ved Nordli skole etter skoletid
torsdag 6. februar 2025 med mor, far og kontaktlærer til stede.
Det ble vist til e-posten fra mor.`},
	{about: "plan made together, wrapped", kind: doctype.Aktivitetsplan, made: "2025-01-21", source: `Aktivitetsplan for elev i 6A ved Nordli skole
Planen er utarbeidet av kontaktlærer, rektor og de foresatte i fellesskap
21. januar 2025. Den evalueres i møte
3. mars 2025.`},
	{about: "today, wrapped", kind: doctype.Elevsamtale, made: "2025-03-12", source: `Notat fra samtale
Jeg hadde en lengre prat med eleven på kontoret mitt i dag,
12. mars 2025, etter at hun ba om det selv. Hun sier at det begynte
3. februar 2025 i garderoben.`},
	{about: "none: event wrapped", kind: doctype.Elevsamtale, source: `Samtale med elev
Eleven forteller at hun ble stengt inne på toalettet av to andre jenter
12. februar 2025, og at ingen voksne så det.
Hun gråter når hun forteller.`},
	{about: "none: account wrapped", kind: doctype.Redegjorelse, source: `Redegjørelse
Skolen hadde møte med foreldrene på rektors kontor etter skoletid den
21. januar 2025, og det ble laget en plan som ble evaluert
3. mars 2025. Tiltakene fortsetter.`},
	{about: "letter: place, day and page parts", kind: doctype.Redegjorelse, made: "2025-03-14", source: `Nordli skole
Skolevegen 12, 8400 Nordli
Statsforvalteren i Nordland
Postboks 1405, 8002 Bodø
Nordli, 14. mars 2025
REDEGJØRELSE
Vi viser til brev 3. mars 2025 der Statsforvalteren ber om en redegjørelse i
saken. Foreldrene klaget 24. februar 2025.`},
	{about: "minutes: head in one line with bars", kind: doctype.Motereferat, made: "2025-02-06", source: `Referat | Ressursteam | 06.02.2025 | Møterom 2
Elev 6A: meldt 14.01.2025
Neste: 06.03.2025`},
	{about: "minutes: heading level with place and day", kind: doctype.Motereferat, made: "2025-02-06", source: `T|Samarbeidsmøte
S|Nordli skole, torsdag 6. februar 2025
Mor: Han har vært hjemme siden 3. februar.`},
	{about: "minutes: convened and held", kind: doctype.Motereferat, made: "2025-02-06", source: `MØTEREFERAT
Innkalt: 30.01.2025
Avholdt: 06.02.2025
Referat sendt: 10.02.2025
Deltakere: mor, rektor`},
	{about: "talk: done by and when in a table of two columns", kind: doctype.Elevsamtale, made: "2025-03-12", source: `Samtaleskjema
Elev	S.N.
Født	04.05.2013
Gjennomført av	K. Lund
Gjennomført	12.03.2025
Neste samtale	26.03.2025`},
	{about: "talk: pupil's name, day and class in one row", kind: doctype.Elevsamtale, made: "2025-03-12", source: `Elevsamtale
S.N.	6A	12.03.2025
Hvordan har du det?	Greit
Hva vil du?	Ha fred`},
	{about: "parent meeting: term and day", kind: doctype.Foreldrekontakt, made: "2025-03-12", source: `Utviklingssamtale våren 2025
Elev: S.N.
Tidspunkt: 12. mars kl. 13.30
Til stede: mor, KL`},
	{about: "parent note: by phone, in brackets", kind: doctype.Foreldrekontakt, made: "2025-01-21", source: `Kontakt med hjemmet (telefon, 21.01.25)
Mor opplyser at det skjedde noe 17.01.25.
Avtale: møte 28.01.25`},
	{about: "parent note: three calls", kind: doctype.Foreldrekontakt, made: "2025-01-14", updated: "2025-01-28", source: `Telefonsamtaler med mor
14.01.25: Mor melder fra.
21.01.25: Orientert om plan som lages innen 27.01.25.
28.01.25: Mor er fornøyd.`},
	{about: "parent mail without a year in the header", kind: doctype.Foreldrekontakt, made: "", noYear: "--03-14", source: `Fra: Kari Lund
Sendt: fredag 14. mars kl. 14.12
Til: M.N.
Emne: Møte
Hei, passer det torsdag?`},
	{about: "system: created, changed, printed", kind: doctype.Logg, made: "2025-01-14", source: `Notat
Opprettet: 14.01.2025 av KL
Skrevet ut: 02.04.2025
Mor ringte og var bekymret.`},
	{about: "system: registered by with the day in brackets", kind: doctype.Avvik, made: "2025-03-12", source: `Avvik 147
Registrert av KL (12.03.2025)
Hendelse 11.03.2025: slag i garderoben
Lukket 20.03.2025`},
	{about: "system: reporter's line", kind: doctype.Avvik, made: "2025-03-12", source: `Uønsket hendelse
Rapportert av K. Lund 12.03.2025
Hendelsestidspunkt 11.03.2025 10:20
Frist for lukking 26.03.2025`},
	{about: "cover sheet: Dok.dato", kind: doctype.Annet, made: "2025-03-14", source: `Saksnr.	25/112
Dok.nr.	4
Dok.dato	14.03.2025
Jour.dato	17.03.2025
Utskrevet	02.04.2025
Tittel	Svar på innhenting`},
	{about: "cover sheet: letter's date, nynorsk", kind: doctype.Annet, made: "2025-03-14", source: `Sak	25/112
Brevets dato	14.03.2025
Motteke	17.03.2025
Sakshandsamar	K. Lund
Tittel	Melding`},
	{about: "routine: adopted in the council", kind: doctype.Systemdokument, made: "2024-09-16", source: `Plan for et trygt og godt skolemiljø
Vedtatt i skolemiljøutvalget 16.09.2024
Evalueres hvert år i mai.
Elevundersøkelsen gjennomføres innen 15.11.2025.`},
	{about: "routine: adopted, nynorsk, case number", kind: doctype.Systemdokument, made: "2024-09-16", source: `Ordensreglement
Vedteke av kommunestyret 16.09.2024, sak 47/24
Gjeld frå 01.01.2025`},
	{about: "routine: revised only", kind: doctype.Systemdokument, made: "2024-09-16", source: `Beredskapsplan mot mobbing
Sist revidert 16.09.24
Neste revidering: september 2025`},
	{about: "overview: ajour", kind: doctype.EksterneInstanser, made: "2025-03-14", source: `Oversikt over instanser
Ajour per 14.03.2025
PPT: henvist 12.11.2024
BUP: avslag 14.01.2025`},
	{about: "analysis: meeting of the team", kind: doctype.Analyse, made: "2025-04-03", source: `Pedagogisk analyse
Gjennomført i teammøte 03.04.2025
Opprettholdende faktorer: uklare regler
Tiltak fra 07.04.2025`},
	{about: "best interests: valid and signed", kind: doctype.BarnetsBeste, made: "2025-04-03", source: `Vurdering av barnets beste
Eleven er hørt 26.03.2025, foreldrene 27.03.2025.
Skolen legger mest vekt på elevens eget syn.
Nordli, 3.4.25
Berit Nes`},
	{about: "survey: result list of a tool with its date", kind: doctype.Kartlegging, made: "2025-03-12", source: `Klassetrivsel.no
6A – undersøkelse avsluttet 12.03.2025
Deltakere: 22
Ensomme elever: 3`},
	{about: "survey: opened and closed", kind: doctype.Kartlegging, made: "2025-03-14", source: `Spekter – 6A
Åpnet: 10.03.2025
Lukket: 14.03.2025
Svar: 22`},
	{about: "iop: school year and signature date", kind: doctype.IOP, made: "2025-09-04", source: `IOP 2025/2026
Elev: S.N., født 04.05.2013
Mål: lesing
Dato: 04.09.2025   Kontaktlærer: K. Lund
Evalueres: 15.01.2026`},
	{about: "sms prints: day heads with weekday abbreviations", kind: doctype.Foreldrekontakt, made: "2025-03-12", updated: "2025-03-14", source: `Tekstmeldinger
ons. 12. mars 2025, 14:22
Han vil ikke på skolen i morgen
ons. 12. mars 2025, 14:40
Takk for beskjed
fre. 14. mars 2025, 08:02
Han kommer i dag`},
	{about: "letter with two dates in the head", kind: doctype.Annet, made: "2025-03-14", source: `Dato: 14.03.2025
Arkivdato: 17.03.2025
Til: Nordli skole
Angående møtet 06.02.2025`},
	{about: "none: reference to an appendix", kind: doctype.Redegjorelse, source: `Redegjørelse fra skolen
Se vedlagt aktivitetsplan datert 21.01.2025 og referat datert 06.02.2025.
Saken er under oppfølging.`},
	{about: "none: they have read the minutes of", kind: doctype.Foreldrekontakt, source: `Til rektor
Vi har lest referatet fra møtet 6. februar 2025 og er ikke enige.
Hilsen foreldrene`},
	{about: "none: forms with empty day", kind: doctype.Varsel, source: `Varslingsskjema
Elev	S.N.
Født	04.05.2013
Dato
Hva har skjedd	Slag i garderoben`},
	{about: "none: start of the measure in a row", kind: doctype.Aktivitetsplan, source: `Aktivitetsplan
Tiltak	Oppstart	Evaluering
Voksen ute	27.01.2025	03.03.2025
Elev	S.N.
Rektor	B. Nes`},
	{about: "none: header with a school's founding year", kind: doctype.Motereferat, source: `H|Nordli skole – siden 12.08.1964
Referat
Til stede: mor, rektor
Mor er bekymret.`},
	{about: "none: log narrative without days", kind: doctype.Logg, source: `Notater om S.
Han har vært mye alene siden påsken 2024.
Etter sommerferien 2024 ble det verre.
Frist for plan: 27.01.2025`},
	{about: "none: minutes of planned tasks", kind: doctype.Motereferat, source: `Referat
Hva	Hvem	Når
Plan	BN	27.01.2025
Samtale	KL	29.01.2025
Møte	Alle	06.03.2025`},
	{about: "none: holidays in a plan", kind: doctype.Systemdokument, source: `Skolerute 2025/2026
Første skoledag: 18.08.2025
Høstferie: 06.10.2025–10.10.2025
Siste skoledag: 19.06.2026`},
	{about: "none: referral of the pupil", kind: doctype.SakkyndigVurdering, source: `Henvisning til PPT
Elev født 04.05.2013
Tidligere henvist 12.03.2022
Samtykke gitt av foresatte`},
}
