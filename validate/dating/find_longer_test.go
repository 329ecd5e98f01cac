package dating

import "github.com/mappesjekk/mappesjekk/validate/doctype"

// longer are whole documents of the length that schools send, with the dates of
// other things all over them.
var longer = []document{
	{about: "minutes with events told before and after", kind: doctype.Motereferat, made: "2025-02-06", source: `Nordli skole
REFERAT FRA SAMARBEIDSMØTE
Elev: S. N. (f. 04.05.13), 6A
Tilstede: mor, far, Kari Lund (kontaktlærer), Berit Nes (rektor)
Tid og sted: 06.02.25 kl. 14-15, møterom 2
1. Bakgrunn
Mor tok kontakt 14.01.25. Skolen hadde møte med mor 21.01.25.
2. Status
Det har vært en episode 3. februar. Avviksmelding skrevet 4. februar 2025.
3. Veien videre
- Aktivitetsplan sendes hjem innen 10.02.25
- PPT kontaktes
Nytt møte 06.03.25 kl. 14.
Ref. KL`},
	{about: "minutes, the day only in the file head of the letter paper", kind: doctype.Motereferat, made: "2025-02-06", source: `Nordli skole, Skolevegen 12, 8400 Nordli
Tlf. 75 00 00 00
06.02.2025
Samtale med foreldre til S.N.
Foreldrene ba om møtet 31.01.2025.
Mor sier at det startet høsten 2024.
Skolen innkaller til nytt møte etter vinterferien (uke 8).`},
	{about: "minutes, nynorsk, day among those present", kind: doctype.Motereferat, made: "2025-02-06", source: `Møtereferat
Sak: Skulemiljø, elev i 6A
Stad: Nordli skule, grupperom 3
Dag: torsdag 6. februar 2025
Til stades: mor, kontaktlærar, inspektør
Mor meinte at skulen burde ha ringt 3. februar.
Inspektøren orienterte om observasjonane 20. og 22. januar.
Neste møte: 6. mars`},
	{about: "minutes, heading with weekday and no label, later dates", kind: doctype.Motereferat, made: "2025-02-06", source: `Ressursteam torsdag 06.02
Skoleåret 24/25
Til stede: KL, BN, helsesykepleier, PPT
Elev 1, 6A: meldt inn 14.01. Observasjon ferdig 31.01. Følges opp av KL.
Elev 2, 3B: avsluttes.
Neste: torsdag 06.03`},
	{about: "minutes approved by the parents", kind: doctype.Motereferat, made: "2025-02-06", source: `Referat
Dato: 06.02.2025
Deltakere: far, rektor
Far la fram saken. Han viste til e-post av 31.01.2025.
Vedtatt tiltak: voksen i garderoben fra 10.02.2025.
Referatet er lest og godkjent av far 13.02.2025`},
	{about: "talk as questions and answers, date at the end", kind: doctype.Elevsamtale, made: "2025-03-12", source: `Elevsamtale, mal for Nordli skole
Navn: S.N.
Klasse: 6A
Hvordan har du det på skolen? Greit
Hvem er du sammen med i friminuttene? Ingen
Har noen vært slemme med deg? Ja, mandag
Hva ønsker du at vi gjør? At noen er ute
Dato og underskrift elev/lærer: 12.03.25 S.N. / KL`},
	{about: "talk in two rounds", kind: doctype.Elevsamtale, made: "2025-03-12", updated: "2025-03-19", source: `Samtaler med S.N.
12.03.2025
Han sier at det er tre gutter.
Han vil ikke at de skal få vite noe.
19.03.2025
Det går bedre. Bare én episode.`},
	{about: "talk noted on a yellow note", kind: doctype.Elevsamtale, made: "2025-03-12", source: `12/3-25
S kom til meg etter gym.
Sa at de hadde tatt skoene hans igjen.
Ringte mor kl 14.
KL`},
	{about: "talk: time label and nynorsk day", kind: doctype.Elevsamtale, made: "2025-03-12", source: `Elevsamtale
Elev: T. L., 7B
Tid: onsdag 12. mars 2025, 4. time
Stad: kontoret til sosiallæraren
Ho fortel at det starta etter haustferien.
Den 5. mars vart ho stengd ute frå gruppa på Snap.
Vi skal snakkast att onsdag 26. mars.`},
	{about: "observation in time intervals", kind: doctype.Observasjon, made: "2025-03-12", source: `Observasjonsskjema
Observatør: Miljøterapeut
Dato/tid: 12.03.25, 10.00–10.30
10.00 Elevene går ut.
10.05 S. står ved døra.
10.12 To elever går forbi og sier noe.
10.25 Ringer inn.
Oppsummering sendes rektor innen 14.03.25`},
	{about: "observation in three sessions", kind: doctype.Observasjon, made: "2025-03-10", updated: "2025-03-14", source: `Observasjon av gruppe i 6A
Dato	Tid	Sted	Hva
10.03.25	10.00	Skolegård	S. alene
12.03.25	11.30	Garderobe	Dytting
14.03.25	08.30	Klasserom	Ok
Konklusjon: behov for flere voksne.`},
	{about: "letter from the parents, place and day last", kind: doctype.Foreldrekontakt, made: "2025-01-31", source: `Til rektor ved Nordli skole
Vi skriver fordi gutten vår ikke har det bra.
Det begynte 3. september 2024, da han ble dyttet av sykkelen.
14. januar 2025 ringte vi kontaktlærer, uten at noe skjedde.
Vi forventer svar innen 14. februar 2025.
Nordli, den 31/1-25
M. og P. N.`},
	{about: "note of a call with clock", kind: doctype.Foreldrekontakt, made: "2025-01-21", source: `Telefonsamtale mor 6A
21.01.25 kl 0815-0830
Mor forteller at gutten gråt i helga. Hun vil ha møte 28.01.
Jeg lovet å ringe tilbake innen 24.01.
KL`},
	{about: "system message to the home", kind: doctype.Foreldrekontakt, made: "2025-01-21", source: `Melding
Fra: Kari Lund
Til: Foresatte S.N.
Dato: 21.01.2025 15:12
Hei. Minner om møtet 28.01.2025 kl. 14. Svar innen 24.01.2025.
Lest: 21.01.2025 16:40`},
	{about: "plan with all its days labelled but one", kind: doctype.Aktivitetsplan, made: "2025-01-21", updated: "2025-03-03", source: `AKTIVITETSPLAN ETTER OPPLÆRINGSLOVA § 12-4
Elev: S.N. Født: 04.05.13 Klasse: 6A
Sak meldt: 14.01.25
Plan utarbeidet: 21.01.25
Evalueringsdato: 03.03.25
Tiltak	Ansvarlig	Når	Evaluering
Voksen ute	Avd.leder	Fra 27.01.25	03.03.25
Samtale ukentlig	Sosiallærer	Fra 29.01.25	03.03.25
Evaluering 03.03.25: Tiltakene virker delvis.
Revidert 03.03.25`},
	{about: "plan: decided in the meeting with the home", kind: doctype.Aktivitetsplan, made: "2025-01-21", source: `Aktivitetsplan for elev i 6A
Gjelder fra 27.01.2025 til 20.06.2025
Hva er problemet: Eleven blir ertet. Første gang meldt 14.01.2025.
Tiltak: voksen i friminutt og garderobe
Evaluering: hver 6. uke, første gang 10.03.2025
Planen er gjennomgått med eleven og foresatte 21.01.2025
Underskrift foresatt: M.N.`},
	{about: "plan with date boxes at the end, cells", kind: doctype.Aktivitetsplan, made: "2025-01-21", source: `Aktivitetsplan
Tiltak	Ansvar	Start	Evaluering
Voksen ute	Rektor	27.01.25	03.03.25
Samtaler	KL	29.01.25	03.03.25
Dato	Underskrift rektor	Underskrift foresatt
21.01.25	Berit Nes	M. N.`},
	{about: "plan: only starts and evaluation, long", kind: doctype.Aktivitetsplan, source: `Aktivitetsplan
Elev: S.N., 04.05.2013
Kontaktlærer: K. Lund
Bakgrunn
Mor varslet skolen 14. januar 2025. Rektor satte i gang undersøkelser 15. januar 2025.
Undersøkelsene var ferdige 20. januar 2025.
Tiltak 1
Voksen ute. Oppstart 27. januar 2025.
Tiltak 2
Samtaler med sosiallærer hver onsdag. Oppstart 29. januar 2025.
Evaluering 3. mars 2025 i møte med foresatte.`},
	{about: "plan, nynorsk, revised twice in a table", kind: doctype.Aktivitetsplan, made: "2025-01-21", updated: "2025-04-28", source: `Aktivitetsplan
Versjon	Dato	Endring
1	21.01.2025	Ny plan
2	03.03.2025	Fleire vaksne
3	28.04.2025	Tiltak 2 avslutta
Tiltak	Ansvar	Frist
Vaksen ute	Rektor	27.01.2025`},
	{about: "decision letter with much law", kind: doctype.Enkeltvedtak, made: "2025-03-14", source: `Nordli kommune
Nordli skole
M. og P. N.
Skolevegen 3
Vår ref. 25/112-9   Vår dato 14.03.2025
Deres ref.   Deres dato 31.01.2025
Enkeltvedtak etter opplæringslova § 12-4
Vi viser til søknad mottatt 31.01.2025 og møte 06.02.2025.
Vedtaket trer i kraft 17.03.2025 og gjelder ut skoleåret 2024/2025.
Dere kan klage innen tre uker, senest 07.04.2025.`},
	{about: "decision, signed electronically at the end", kind: doctype.Enkeltvedtak, made: "2025-03-14", source: `Vedtak om særskilt tilrettelegging
Søknad datert 31.01.2025.
Sakkyndig vurdering av 20.11.2024 er lagt til grunn.
Vedtaket gjelder skoleåret 2025–2026.
Dokumentet er elektronisk godkjent av Berit Nes 14.03.2025 og har derfor ingen underskrift`},
	{about: "expert assessment, long head", kind: doctype.SakkyndigVurdering, made: "2024-11-20", source: `PPT for Nordli og omland
SAKKYNDIG VURDERING
Navn: S.N.
Født: 04.05.13
Skole: Nordli, 6. trinn
Henvisende instans: Nordli skole, 12.03.24
Rapport ferdig: 20.11.24
Testing: WISC-V 14.10.24, observasjon 21.10.24
Vurderingen gjelder til 20.06.26`},
	{about: "account with a table of everything", kind: doctype.Redegjorelse, made: "2025-03-14", source: `Nordli skole
Statsforvalteren
Vår dato: 14.03.25
REDEGJØRELSE – ELEV S.N., FØDT 04.05.13
Viser til brev av 03.03.25 med frist 17.03.25.
Dato	Hva	Hvem
14.01.25	Mor meldte fra	KL
15.01.25	Undersøkelser	BN
21.01.25	Aktivitetsplan	BN
06.02.25	Møte	Alle
Planen ble revidert 03.03.25.
Berit Nes, rektor`},
	{about: "account, undated, with its plan's making told", kind: doctype.Redegjorelse, source: `Redegjørelse for skolemiljøsaken
Planen ble utarbeidet 21.01.2025 sammen med foreldrene.
Referatet er sendt hjem 07.02.2025.
Skolen mener at eleven nå har det tryggere.
Vi har samtaler med eleven hver uke.
Berit Nes, rektor`},
	{about: "account, per a day in the title", kind: doctype.Redegjorelse, made: "2025-03-14", source: `Status i skolemiljøsak pr. 14.03.2025
Mor meldte fra 14.01.2025.
Aktivitetsplan ble laget 21.01.2025 og evaluert 03.03.2025.
Ny evaluering 28.04.2025.`},
	{about: "warning form, several days", kind: doctype.Varsel, made: "2025-03-12", source: `VARSLINGSSKJEMA § 12-4
Elev: S.N. f. 04.05.13
Varsler: Kari Lund
Hva har skjedd: Eleven ble 11.03.25 slått i garderoben. Lignende 3. mars.
Varslet rektor dato: 12.03.25
Rektors oppfølging innen: 14.03.25
Skoleeier varslet: 13.03.25`},
	{about: "warning, free text and signature", kind: doctype.Varsel, made: "2025-03-12", source: `Bekymring for elev
Jeg er bekymret for S. i 6A. Han går alene og spiser ikke maten sin.
Mandag 10. mars fant jeg ham på toalettet.
Mor er informert.
12.3.2025 KL`},
	{about: "warning: date only of what happened", kind: doctype.Varsel, source: `Varsel om krenkelse
Elev: S.N. f. 04.05.13
Tirsdag 11. mars 2025 i storefri ble eleven holdt nede av to andre.
Assistenten grep inn.
Rektor: Berit Nes`},
	{about: "discrepancy print with a printed day", kind: doctype.Avvik, made: "2025-03-12", source: `H|Utskrift: 02.04.2025 10:14	Side 1 av 1
Avviksmelding 2025-0147
Enhet: Nordli skole
Innmeldt av: Kari Lund
Innmeldt: 12.03.2025 15:02
Skjedde: 11.03.2025 10:20
Frist: 26.03.2025
Avsluttet: 20.03.2025`},
	{about: "school survey report: period, made", kind: doctype.Kartlegging, made: "2025-12-02", source: `Rapport etter elevundersøkelsen
Gjennomført: oktober–november 2025
Rapport laget: 02.12.2025
Trivsel: 4,1 (2024: 4,3)
Mobbing: 8,2 %`},
	{about: "survey with scores and last year's numbers, undated", kind: doctype.Kartlegging, source: `Klassetrivsel 6A
Indeks 2023/24: 3,9
Indeks 2024/25: 3,6
Spørsmål 12/14: 4.2
Svarprosent 96,2`},
	{about: "form print: submitted", kind: doctype.Kartlegging, made: "2025-11-13", source: `Trivselsskjema for elever
Referanse 884213
Innsendt	13.11.2025 10:41
Navn	S.N.
Fødselsdato	04.05.2013
Trives du?	Nei`},
	{about: "log in prose paragraphs with weekdays", kind: doctype.Logg, made: "2025-03-10", updated: "2025-03-14", source: `Logg uke 11, 2025
Mandag 10.3: S. kom for sent, sa at han hadde vondt i magen.
Onsdag 12.3: Snakket med S. Han sier at det skjedde noe 6.3.
Fredag 14.3: Rolig dag. Avtalt møte med mor 20.3.`},
	{about: "log by weeks with the year in the school year", kind: doctype.Logg, made: "2024-W47", updated: "2025-W03", source: `T|Ukeslogg 2024/25
Uke 47: To episoder i garderoben.
Uke 49: Rolig.
Uke 2: Tilbake etter ferien.
Uke 3: Ny episode.`},
	{about: "log newest first with years", kind: doctype.Logg, made: "2024-12-03", updated: "2025-01-14", source: `Elevlogg
14.01.25 – Mor ringte. Vil ha møte 21.01.25.
07.01.25 – Første dag etter ferien.
03.12.24 – Gråt i timen.`},
	{about: "log print of a system with register head", kind: doctype.Logg, made: "2025-01-07", updated: "2025-01-14", source: `Elevmappe – logg	Utskriftsdato: 02.04.2025
Elev: S.N.	Født: 04.05.2013
Opprettet	Av	Tekst
07.01.2025 09:12	KL	Første dag etter ferien.
14.01.2025 08:20	KL	Mor ringte.`},
	{about: "chat export with brackets", kind: doctype.Annet, made: "2025-03-12", updated: "2025-03-13", source: `[12.03.2025, 14:22:10] Mor S: Han vil ikke på skolen i morgen
[12.03.2025, 14:40:02] Kari Lund: Takk for beskjed
[13.03.2025, 08:02:44] Mor S: Han kommer i dag likevel`},
	{about: "chat export, day above, clock beside", kind: doctype.Annet, made: "2025-03-12", updated: "2025-03-13", source: `Teams – 6. trinn
12. mars 2025
Kari Lund  14:22
Vet dere hva som skjedde i gymmen?
Ola Dal  14:30
Ja, kommer innom.
13. mars 2025
Kari Lund  08:02
Mor ringte.`},
	{about: "mail thread printed, newest on top", kind: doctype.Foreldrekontakt, made: "2025-03-14", source: `Fra: Kari Lund
Sendt: fredag 14. mars 2025 14:12
Til: M.N.
Emne: SV: Møte
Hei, da sier vi 20. mars.
Fra: M.N.
Sendt: torsdag 13. mars 2025 20:01
Til: Kari Lund
Emne: Møte
Kan vi møtes 20. mars?`},
	{about: "mail on a phone: short day beside the clock", kind: doctype.Foreldrekontakt, made: "2025-03-14", source: `SV: Møte
Kari Lund
til meg
14. mars 2025, 14:12
Hei, da sier vi 20. mars 2025.`},
	{about: "best interests with a heading for the day", kind: doctype.BarnetsBeste, made: "2025-04-03", source: `Barnets beste-vurdering
Utført av: Berit Nes
Når: 3. april 2025
Elevens mening: innhentet i samtale 26. mars 2025
Foreldrenes mening: innhentet 27. mars 2025
Gjelder til 20. juni 2025`},
	{about: "analysis with a line of authors", kind: doctype.Analyse, made: "2025-04-03", source: `Helhetlig analyse – 6A
Berit Nes og Kari Lund, 3. april 2025
Vi bygger på observasjoner 10.–14. mars 2025 og elevsamtaler i uke 12.
Hypotese: uklare voksne i overganger.`},
	{about: "overview written for the letter, with a sentence", kind: doctype.EksterneInstanser, made: "2025-03-14", source: `Eksterne instanser
PPT: fra 12.11.2024
BUP: henvist 14.01.2025
Helsesykepleier: samtaler fra 20.01.2025
Oversikten er laget 14.03.2025 av rektor`},
	{about: "overview undated", kind: doctype.EksterneInstanser, source: `Instanser som har vært involvert
PPT – henvist 12.11.2024
BUP – fra 14.01.2025
Barnevernet – bekymringsmelding 20.01.2025`},
	{about: "cover sheet with a journal date only", kind: doctype.Annet, made: "2025-03-17", source: `Arkivsak: 25/112
Løpenr: 1423/25
Journaldato: 17.03.2025
Tittel: Referat
Utskriftsdato: 02.04.2025`},
	{about: "routine, long", kind: doctype.Systemdokument, made: "2023-08-14", updated: "2024-09-16", source: `Rutine ved mistanke om mobbing
Utarbeidet: 14.08.2023
Revidert: 16.09.2024
Neste revisjon: september 2026
Hjemmel: opplæringsloven av 9. juni 2023
1. Alle som arbeider på skolen skal følge med.`},
	{about: "plan of the school year's rotation, undated", kind: doctype.Systemdokument, source: `Årshjul for skolemiljøarbeidet 2025/2026
August: oppstart
15.10.2025: elevundersøkelsen
20.01.2026: foreldremøte
17.05.2026: fri`},
	{about: "iop, made and half-year report ahead", kind: doctype.IOP, made: "2025-09-04", source: `INDIVIDUELL OPPLÆRINGSPLAN
Elev: S.N. f. 04.05.13
Vedtak av: 12.06.2025
Sakkyndig vurdering datert: 20.11.2024
IOP utarbeidet: 04.09.2025
Årsrapport innen: 20.06.2026`},
	{about: "invoice-like letter of another kind", kind: doctype.Annet, made: "2025-02-03", source: `Nordli kommune
Fakturadato: 03.02.2025
Forfallsdato: 24.02.2025
SFO januar 2025`},
	{about: "day beside the page mark in the footer of every page", kind: doctype.Analyse, made: "2025-04-03", source: `Analyse av læringsmiljøet i 6A
Mange elever sier de er utrygge.
F|03.04.2025 | Side 1
===
Vi foreslår flere voksne ute.
F|03.04.2025 | Side 2`},
	{about: "print head on each page is no day", kind: doctype.Analyse, source: `H|Utskrift fra Saksarkiv 03.04.2025
Analyse av læringsmiljøet i 6A
Mange elever sier de er utrygge.
===
H|Utskrift fra Saksarkiv 03.04.2025
Vi foreslår flere voksne ute.`},
}
