package dating

import "github.com/mappesjekk/mappesjekk/validate/doctype"

// undated are documents full of dates, none of which says when the document was
// made.
var undated = []document{
	{about: "plan: periods and evaluation", kind: doctype.Aktivitetsplan, source: `T|Aktivitetsplan
Elev: S.N., født 04.05.2013
Tiltak	Ansvar	Periode	Evaluering
Voksen ute	Rektor	27.01.2025–20.06.2025	03.03.2025
Samtaler	Sosiallærer	fra 27.01.2025	28.04.2025`},
	{about: "plan: bare evaluation at the end", kind: doctype.Aktivitetsplan, source: `Aktivitetsplan for elev A
Mål: Eleven skal være trygg.
Tiltak 1: voksen i friminutt
Evaluering 12.04.2025`},
	{about: "plan: background tells of an event", kind: doctype.Aktivitetsplan, source: `Aktivitetsplan
Bakgrunn: Mor meldte fra 14. januar 2025 om at gutten blir ertet.
Tiltak: voksen i friminutt
Ansvar: avdelingsleder`},
	{about: "plan: decided in a meeting that is narrated", kind: doctype.Aktivitetsplan, source: `Tiltak for Sander
Mor ba 14. januar 2025 om at skolen setter inn flere voksne.
Fra mandag 27. januar 2025 står det en voksen ved garderoben.
Tiltaket varer til vinterferien.`},
	{about: "plan: when it is valid till", kind: doctype.Aktivitetsplan, source: `Aktivitetsplan
Gyldig til 20.06.2025
Tiltak: voksen ute
Neste møte: 03.03.2025`},
	{about: "school year only", kind: doctype.Aktivitetsplan, source: `Aktivitetsplan skoleåret 2024/2025
Elev: S.N.
Tiltak: voksen ute`},
	{about: "term only", kind: doctype.Analyse, source: `Analyse av klassemiljøet, høsten 2024
Hva ser vi: mange konflikter i friminuttene.
Hva gjør vi: flere voksne ute.`},
	{about: "birth date only", kind: doctype.Elevsamtale, source: `Elevsamtale
Navn: Sander N.
Født: 04.05.2013
Hvordan har du det på skolen? Ikke så bra.`},
	{about: "birth date in the title line", kind: doctype.Elevsamtale, source: `Samtale med Sander N., f. 04.05.2013
Han sier at han er redd for to gutter i 7. trinn.`},
	{about: "birth date beside the class, cells", kind: doctype.Observasjon, source: `Observasjon
Sander N.	04.05.2013	6A
Eleven sitter alene.`},
	{about: "birth date under the head of a table", kind: doctype.Kartlegging, source: `Kartlegging
Elev	Fødselsdato	Klasse
S.N.	04.05.2013	6A
Trives: delvis`},
	{about: "birth date in the form nr", kind: doctype.Elevsamtale, source: `Elevsamtale 6A
Elev: Sander N. (f. 04.05.13)
Til stede: elev, kontaktlærer
Eleven forteller om en hendelse i garderoben.`},
	{about: "next meeting only", kind: doctype.Motereferat, source: `Referat fra samarbeidsmøte
Til stede: mor, rektor, PPT
Mor er bekymret for fraværet.
Neste møte: 06.03.2025 kl. 14`},
	{about: "next meeting in prose", kind: doctype.Motereferat, source: `Møte med foreldrene
Foreldrene er fornøyde med tiltakene.
Vi møtes igjen torsdag 6. mars 2025 kl. 14.`},
	{about: "next meeting in prose, nynorsk", kind: doctype.Motereferat, source: `Møte med heimen
Foreldra ønskjer fleire vaksne ute.
Nytt møte vert torsdag 6. mars 2025 på skulen.`},
	{about: "deadline only", kind: doctype.Motereferat, source: `Oppsummering etter møtet
Rektor lager plan innen 14. februar 2025.
Sosiallærer snakker med eleven før 10. februar 2025.`},
	{about: "event narrated in the first line", kind: doctype.Varsel, source: `Varsel til rektor
Torsdag 6. februar 2025 ble Sander slått i garderoben av en gutt i 7B.
Jeg skilte dem og snakket med begge.
Kari Lund`},
	{about: "event narrated first, nynorsk", kind: doctype.Avvik, source: `Hendingsrapport
Den 6. februar 2025 vart ein gut i 6A dytta ned trappa.
Han slo hovudet og vart henta av mor.`},
	{about: "event label only", kind: doctype.Avvik, source: `Avviksmelding
Hendelsesdato: 06.02.2025
Sted: Skolegården
Hva skjedde: Slag mot hodet`},
	{about: "event in a cell: when did it happen", kind: doctype.Avvik, source: `Skjema for uønsket hendelse
Når skjedde hendelsen?	06.02.2025 kl. 10.15
Hvor skjedde hendelsen?	Skolegården
Hvem var til stede?	Tre elever`},
	{about: "account that tells of everything", kind: doctype.Redegjorelse, source: `Redegjørelse
Skolen fikk vite om saken 14. januar 2025.
21. januar 2025 hadde vi møte med foreldrene.
Det ble laget en aktivitetsplan 27. januar 2025.
Planen ble evaluert 3. mars 2025, og tiltakene fortsetter.`},
	{about: "account with headings that are days", kind: doctype.Redegjorelse, source: `T|Hva skolen har gjort
S|14. januar 2025
Mor ringte.
S|21. januar 2025
Møte med foreldrene.
S|3. mars 2025
Evaluering.`},
	{about: "account referring to the letter", kind: doctype.Redegjorelse, source: `Svar på innhenting
Vi viser til deres brev datert 3. mars 2025.
Svarfrist er 17. mars 2025.
Skolen har arbeidet med saken siden høsten 2024.`},
	{about: "print date in the footer", kind: doctype.Motereferat, source: `Referat
Til stede: mor, rektor
Mor er bekymret.
F|Utskriftsdato: 02.04.2025`},
	{about: "print date and clock in the header", kind: doctype.Aktivitetsplan, source: `H|02.04.2025 10:14:22
Aktivitetsplan
Tiltak: voksen ute`},
	{about: "print line of a system", kind: doctype.Logg, source: `Elevmappe
Skrevet ut av K. Lund 02.04.2025
Eleven har hatt det vanskelig i friminuttene.`},
	{about: "web print", kind: doctype.Kartlegging, source: `02.04.2025, 10:14 Trivselsskjema
Spørsmål 1: Trives du? Ja
Spørsmål 2: Er du trygg? Ja
https://skjema.example.no/12 1/1`},
	{about: "field that fills itself in", kind: doctype.Motereferat, auto: "2026-11-20", source: `Nordli skole	{20.11.2026}
Referat fra møte
Mor er bekymret.`},
	{about: "scanned stamp", kind: doctype.Elevsamtale, source: `Skannet 02.04.2025
Samtale med elev
Han sier at det går bra.`},
	{about: "received stamp only", kind: doctype.SakkyndigVurdering, source: `MOTTATT 02.04.2025 Nordli skole
Sakkyndig vurdering
Født 04.05.2013
Testet 14.10.2024 med WISC-V.`},
	{about: "cover sheet with the print date only", kind: doctype.Annet, source: `Saksnr: 25/112
Tittel: Skolemiljøsak
Utskriftsdato: 02.04.2025
Saksbehandler: K. Lund`},
	{about: "talk narrates events", kind: doctype.Elevsamtale, source: `Samtale med elev 6A
Eleven forteller at hun ble stengt ute fra gruppa 3. februar 2025.
Den 5. februar skjedde det igjen.
Hun har ikke sagt det hjemme.`},
	{about: "talk: agreed new talk", kind: doctype.Elevsamtale, source: `Elevsamtale
Eleven har det litt bedre.
Vi avtalte ny samtale 20. mars 2025.`},
	{about: "talk: new talk, nynorsk", kind: doctype.Elevsamtale, source: `Elevsamtale
Guten har det betre no.
Eg snakkar med han att onsdag 19. mars 2025.`},
	{about: "parents' talk about a future meeting", kind: doctype.Foreldrekontakt, source: `Notat
Far ønsker at PPT blir med i møtet 6. mars 2025.
Han vil ha referatet tilsendt.`},
	{about: "decision: applies and appeal only", kind: doctype.Enkeltvedtak, source: `Enkeltvedtak om skolebytte
Vedtaket gjelder fra 17.03.2025.
Klagefrist: 07.04.2025
Rektor har myndighet etter delegering av 01.08.2023.`},
	{about: "laws and reports", kind: doctype.Analyse, source: `Vurdering etter opplæringsloven av 9. juni 2023 nr. 30 § 12-4
Forskriften av 3. juni 2024 gjelder.
Skolen vurderer at plikten er oppfylt.`},
	{about: "case numbers and times", kind: doctype.Motereferat, source: `Referat, sak 25/112-4
Kl. 10.15–11.00
Til stede: 3/4 av gruppen
Sak 12/25: Trivsel i 8.–10. trinn`},
	{about: "list of enclosures without its own day", kind: doctype.Dokumentliste, source: `Vedlegg
1. Aktivitetsplan 21.01.2025
2. Referat 06.02.2025
3. Elevsamtale 12.03.2025`},
	{about: "overview of bodies with their days", kind: doctype.EksterneInstanser, source: `Eksterne instanser
Instans	Kontaktperson	Dato
PPT	A. Vik	12.11.2024
BUP	B. Moe	14.01.2025`},
	{about: "observation tells of earlier ones", kind: doctype.Observasjon, source: `Observasjon i 6A
Forrige observasjon var 3. februar 2025.
Eleven rakk opp hånden to ganger og ble ikke spurt.`},
	{about: "survey with other classes' days", kind: doctype.Kartlegging, source: `Kartlegging av 6A
Resultatene sammenlignes med undersøkelsen fra 14. november 2023.
Fire elever er utrygge.`},
	{about: "survey to be answered", kind: doctype.Kartlegging, source: `Trivselsskjema
Svarfrist 14.11.2025
1. Trives du? Ja
2. Er du trygg? Nei`},
	{about: "sociogram with birth dates", kind: doctype.Kartlegging, source: `Sosiogram 6A
Navn	Født	Valgt av
S.N.	04.05.2013	2
T.L.	12.11.2013	5`},
	{about: "week without a year", kind: doctype.Logg, source: `Ukelogg
Uke 6: rolig
Uke 7: to episoder
Uke 8: ferie`},
	{about: "day without a year", kind: doctype.Motereferat, noYear: "--02-06", source: `Møtedato: 6. februar
Til stede: mor, rektor
Mor er bekymret.`},
	{about: "letter calling to a meeting", kind: doctype.Foreldrekontakt, source: `Innkalling til samarbeidsmøte
Tid: torsdag 6. februar 2025 kl. 14
Sted: Nordli skole
Gi beskjed innen 3. februar 2025.`},
	{about: "system document: revision ahead", kind: doctype.Systemdokument, source: `Plan for trygt skolemiljø
Neste revisjon: 16.09.2026
Alle skal kjenne planen.`},
	{about: "best interests: when the child was heard", kind: doctype.BarnetsBeste, source: `Barnets beste
Eleven ble hørt 26. mars 2025 i samtale med sosiallærer.
Foreldrene ble hørt på telefon 27. mars 2025.
Skolen mener tiltakene er til beste for eleven.`},
	{about: "absences of a pupil", kind: doctype.Annet, source: `Fraværsoversikt for S.N.
06.02.2025	1 dag	syk
10.02.2025	2 timer	tannlege
14.02.2025	1 dag	ugyldig`},
	{about: "report of a body: tested, referred", kind: doctype.SakkyndigVurdering, source: `Sakkyndig vurdering
Født: 04.05.2013
Henvist: 12.03.2024
Utredet: 14.10.2024 og 21.10.2024
Konklusjon: Eleven har utbytte av ordinær opplæring.`},
	{about: "quoted reply in a print", kind: doctype.Foreldrekontakt, source: `Hei, det passer fint. Hilsen mor
Den 12. mars 2025 kl. 09:00 skrev Kari Lund:
> Passer det torsdag 20. mars?`},
	{about: "template with an example", kind: doctype.Annet, source: `Mal for referat
Dato: dd.mm.åååå
Til stede:
Neste møte:`},
	{about: "period of a log named only in the text", kind: doctype.Analyse, source: `Oppsummering av loggen
I perioden 12.11.2024–06.02.2025 ble det registrert 14 hendelser.
De fleste skjedde i garderoben.`},
}
