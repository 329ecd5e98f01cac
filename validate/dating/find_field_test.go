package dating

import "github.com/mappesjekk/mappesjekk/validate/doctype"

// field are documents as they lie in real folders: typed in haste, filled in by
// hand, printed out of systems.
var field = []document{
	{about: "who, where and when below the title", kind: doctype.Elevsamtale, made: "2025-03-12", source: `Elevsamtale
Sander og Kari, grupperommet, onsdag 12.3.25, andre time
K: Hvordan har du det?
S: Sånn passe. Verst var det 5. mars.`},
	{about: "today with a slash", kind: doctype.Elevsamtale, made: "2025-03-12", source: `Prat med S., våren 2025
I dag 12/3 tok jeg S ut av timen.
Han sa lite.`},
	{about: "hand-written form read by OCR", kind: doctype.Elevsamtale, made: "2025-03-12", source: `ELEVSAMTALE
Navn: S N    Klasse: 6A
Dato: 12 / 3 - 25
Trivsel: ok
Venner: fa`},
	{about: "OCR commas", kind: doctype.Observasjon, made: "2025-03-12", source: `Observasjonsskjema
Dato: 12,03,2025
Sted: skolegård
Eleven står alene.`},
	{about: "two days in one label", kind: doctype.Observasjon, made: "2025-03-12", source: `Observasjon
Dato: 12. og 13. mars 2025
Observatør: KL
Eleven sitter alene.`},
	{about: "label dag", kind: doctype.Motereferat, made: "2025-02-06", source: `Referat
Dag: Torsdag 6.2.25
Kl: 14–15
Neste gang: 6.3.25`},
	{about: "label møtedag og tid", kind: doctype.Motereferat, made: "2025-02-06", source: `Samarbeidsmøte
Møtetid: 06.02.25, 14.00–15.00
Innkalt av: rektor
Saker: 1. Trivsel 2. Fravær siden 14.01.25`},
	{about: "held in brackets in the head", kind: doctype.Motereferat, made: "2025-02-06", source: `Oppstartsmøte skolemiljøsak (holdt 06.02.25)
Mor, far, rektor.
Saken ble meldt 31.01.25.`},
	{about: "minutes as a mail body without header", kind: doctype.Motereferat, made: "2025-02-06", source: `Hei alle, her kommer referatet fra møtet torsdag 6. februar 2025:
- Mor er bekymret
- Ny samtale 13. februar
Hilsen KL`},
	{about: "thanks for the meeting", kind: doctype.Motereferat, made: "2025-02-06", source: `Takk for møtet i går.
Møtedato 06.02.25
Vi ble enige om tre tiltak.
Frist for innspill: 14.02.25`},
	{about: "decision label: date of decision in a row", kind: doctype.Enkeltvedtak, made: "2025-03-14", source: `Enkeltvedtak
Vedtak nr	Vedtaksdato	Gyldig til
25/9	14.03.2025	20.06.2025
Elev født 04.05.2013`},
	{about: "plan: head with a date and an evaluation in one line", kind: doctype.Aktivitetsplan, made: "2025-01-21", source: `Aktivitetsplan 6A	Dato: 21.01.25	Evalueres: 03.03.25
Mål: trygghet
Tiltak: voksen ute fra 27.01.25`},
	{about: "plan begun and last changed", kind: doctype.Aktivitetsplan, made: "2025-01-21", updated: "2025-03-03", source: `Tiltaksplan
Plan startet: 21.01.25
Oppdatert: 21.01.25, 03.03.25
Tiltak: voksen ute`},
	{about: "plan: agreed with the pupil at the end, nynorsk", kind: doctype.Aktivitetsplan, made: "2025-01-21", source: `Aktivitetsplan
Tiltak: vaksen ute frå 27.01.25
Evaluering: veke 10
Avtala med eleven og heimen 21.01.25`},
	{about: "plan: the month only in the title", kind: doctype.Aktivitetsplan, made: "2025-01", source: `Aktivitetsplan januar 2025
Tiltak: voksen ute
Ansvar: rektor
Evaluering: 03.03.25`},
	{about: "plan, version in the footer", kind: doctype.Aktivitetsplan, made: "2025-01-21", source: `Aktivitetsplan
Tiltak: voksen ute
Evaluering 03.03.25
F|Versjon 1, 21.01.25`},
	{about: "log without years, weekday, year in the footer", kind: doctype.Logg, made: "2025-03-10", updated: "2025-03-14", source: `Logg
Mandag 10.03 Vondt i magen.
Onsdag 12.03 Hjemme.
Fredag 14.03 Tilbake.
F|Nordli skole 2024/2025`},
	{about: "log with a year in the first entry only, over New Year", kind: doctype.Logg, made: "2024-11-25", updated: "2025-01-14", source: `Logg
25.11.2024: Erting
10.12: Dytting
07.01: Ny start
14.01: Mor ringte`},
	{about: "log: time column apart", kind: doctype.Logg, made: "2025-03-10", updated: "2025-03-12", source: `Loggføring
Dato	Kl.	Hendelse	Tiltak	Frist
10.03.25	10.15	Dytting	Samtale	14.03.25
12.03.25	11.40	Erting	Møte	20.03.25`},
	{about: "log with month headings", kind: doctype.Logg, made: "2025-02", source: `Logg S.N.
Februar 2025
20. Erting i kø.
27. Rolig.
Mars 2025
5. Dytting.
12. Samtale.`},
	{about: "survey: done in week, told with the year above", kind: doctype.Kartlegging, made: "2025-W11", source: `Klassemiljøundersøkelse våren 2025
Undersøkelsen ble gjennomført i uke 11.
22 elever svarte.`},
	{about: "survey: the teacher took it", kind: doctype.Kartlegging, made: "2025-03-12", source: `Sosiogram
Elevene i 6A svarte på tre spørsmål onsdag 12. mars 2025.
S. er ikke valgt av noen.`},
	{about: "survey: answered on a web form", kind: doctype.Kartlegging, made: "2025-03-12", source: `Innsamla svar
Svar 1 av 22
Tidspunkt for svar: 12.03.2025 10.41
Trivst du? Nei`},
	{about: "warning by mail to the head", kind: doctype.Varsel, made: "2025-03-12", source: `Til: rektor
Fra: Kari Lund
Dato: 12.3.25
Mandag 10.3.25 så jeg at S ble sparket.
Jeg har snakket med mor.`},
	{about: "warning: I warn today", kind: doctype.Varsel, made: "2025-03-12", source: `Jeg varsler herved om at S.N. ikke har det trygt, jf. § 12-4.
Jeg fikk vite det 11. mars 2025.
Nordli 12. mars 2025, Kari Lund`},
	{about: "warning: passed on in a box", kind: doctype.Varsel, made: "2025-03-12", source: `Meldeskjema
Hva skjedde	Slag i garderoben 11.03.25
Meldt videre til rektor	12.03.25
Meldt videre til skoleeier	13.03.25`},
	{about: "discrepancy: date and signature", kind: doctype.Avvik, made: "2025-03-12", source: `AVVIKSSKJEMA
Tid og sted for hendelsen: 11.03.25 kl. 10.20, skolegården
Beskrivelse: slag
Strakstiltak: samtale
Dato/sign: 12.03.25 KL`},
	{about: "expert assessment: case officer and date", kind: doctype.SakkyndigVurdering, made: "2024-11-20", source: `Vår saksbehandler: A. Vik   Dato: 20.11.24
Sakkyndig vurdering
Elev: S.N. født 04.05.13
Opplysninger fra skolen av 02.09.24`},
	{about: "letter from the municipality, date right below the address", kind: doctype.Annet, made: "2025-03-14", source: `Nordli kommune
Oppvekst
Postboks 3
14. mars 2025
Til Nordli skole
Tilbakemelding på melding av 13.03.2025`},
	{about: "account: short in a mail", kind: doctype.Redegjorelse, made: "2025-03-14", source: `Hei, her er redegjørelsen vår per 14. mars 2025.
Vi fikk vite om saken 14. januar.
Planen ble laget 21. januar.
Mvh Berit Nes`},
	{about: "bare day in the first line of cells", kind: doctype.Motereferat, made: "2025-02-06", source: `06.02.2025	Referat	Ressursteam
Til stede	KL, BN
Neste	06.03.2025`},
	{about: "day inside a title with a dash", kind: doctype.Foreldrekontakt, made: "2025-02-06", source: `Utviklingssamtale 6A – 6/2-2025 – S.N.
Foreldrene er bekymret.
Ny samtale i juni 2025.`},

	{about: "none: f.dato", kind: doctype.Elevsamtale, source: `Elevsamtale
F.dato: 04.05.13
Trinn: 6
Trivsel: ok`},
	{about: "none: fødd den", kind: doctype.Observasjon, source: `Observasjon av elev fødd den 04.05.2013
Eleven sit åleine.
Ingen snakkar med han.`},
	{about: "none: birth date with an identity number's shape", kind: doctype.Kartlegging, source: `Kartlegging
S.N. 040513 *****
Lesing: middels`},
	{about: "none: answer wanted by", kind: doctype.Foreldrekontakt, source: `Til foresatte
Svar utbes innen 14.02.2025.
Ta kontakt om dere lurer på noe.`},
	{about: "none: latest", kind: doctype.Motereferat, source: `Oppsummering
Tiltak settes i gang senest 10.02.2025.
Rektor følger opp.`},
	{about: "none: valid until and evaluated", kind: doctype.Aktivitetsplan, source: `Tiltaksplan
Planen varer til 20. juni 2025 og evalueres første gang 3. mars 2025.
Tiltak: voksen ute`},
	{about: "none: measures with starts in prose", kind: doctype.Aktivitetsplan, source: `Plan for trygghet
Fra 27. januar 2025 har S. en voksen med i friminuttene.
Fra 3. februar 2025 starter jentegruppe.
Vi ser på planen igjen 3. mars 2025.`},
	{about: "none: account of a parent's call", kind: doctype.Redegjorelse, source: `Redegjørelse
Mor ringte skolen 21. januar 2025 og sa at eleven ikke ville på skolen.
Vi snakket med eleven 22. januar 2025.
I dag har eleven det bedre.`},
	{about: "none: pupil tells what he did", kind: doctype.Elevsamtale, source: `Samtale
S. snakket med læreren om det 3. februar 2025, men ingenting skjedde.
Han vil bytte klasse.`},
	{about: "none: best interests, told of talks", kind: doctype.BarnetsBeste, source: `Barnets beste
Vi snakket med eleven 26. mars 2025.
Eleven ønsker å bli i klassen.
Hensynet til eleven veier tyngst.`},
	{about: "none: a decision to come", kind: doctype.Enkeltvedtak, source: `Enkeltvedtak
Rektor vedtar at eleven flyttes til 6B fra mandag 17. mars 2025.
Klage sendes innen tre uker.`},
	{about: "none: exported list with a future meeting", kind: doctype.Motereferat, source: `Møteplan
Vi skal ha møte torsdag 6. februar 2025 kl. 14.
Saksliste: trivsel, fravær`},
	{about: "none: minutes with events only", kind: doctype.Motereferat, source: `Referat fra møte med mor
Mor fortalte at gutten ble slått 3. februar 2025.
Hun hadde ringt skolen 4. februar 2025 uten å få svar.
Skolen beklager.`},
	{about: "none: observation period planned", kind: doctype.Observasjon, source: `Observasjonsplan
Observasjon skal gjøres i perioden 10.03.2025–14.03.2025.
Observatør: KL`},
	{about: "none: phone numbers, rooms and sums", kind: doctype.Annet, source: `Kontaktinfo
Tlf: 75 12 03 25
Rom 12.03
Budsjett 12 03 2025 kr`},
	{about: "none: the survey of last year compared", kind: doctype.Kartlegging, source: `Resultater 6A
Snitt høst 2024: 3,9
Snitt vår 2025: 4,2
Frist for oppfølging: 01.06.2025`},
	{about: "none: a body's letter is told of", kind: doctype.Foreldrekontakt, source: `Notat
BUP sendte epikrise 12. mars 2025, den er lagt i mappa.
Mor har samtykket.`},
	{about: "none: quoted words of somebody else's today", kind: doctype.Foreldrekontakt, source: `Meldinga frå mor
Ho skreiv: «I dag, 12. mars 2025, gret han heile kvelden.»
Eg svara at vi følgjer opp.`},
	{about: "none: two columns of days, birth and start", kind: doctype.Annet, source: `Elevliste 6A
Navn	Født	Startet
S.N.	04.05.2013	18.08.2019
T.L.	12.11.2013	18.08.2019`},
}
