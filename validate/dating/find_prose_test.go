package dating

import "github.com/mappesjekk/mappesjekk/validate/doctype"

// prose are documents that tell in running text when they were made, and
// documents signed at the end.
var prose = []document{
	{about: "today, with weekday and year elsewhere", kind: doctype.Elevsamtale, made: "2025-03-12", source: `T|Samtale med Sander i 5B
Skoleåret 2024/2025
I dag, onsdag 12. mars, hadde vi en prat på grupperommet.
Han sier at han ikke vil ut i friminuttene.
Vi ble enige om at han kan være på biblioteket fram til fredag 21. mars.`},
	{about: "today with the year", kind: doctype.Elevsamtale, made: "2025-03-12", source: `Elevsamtale
Jeg snakket i dag, 12. mars 2025, med Sander om det som skjedde mandag.
Sander sier at tre gutter ertet ham 10. mars.`},
	{about: "nynorsk, i dag", kind: doctype.Elevsamtale, made: "2025-03-12", source: `Samtale med elev
I dag 12. mars 2025 snakka eg med Jorunn på kontoret mitt.
Ho fortalde at ho vart kalla stygge ting 5. mars.
Vi snakkast igjen 19. mars.`},
	{about: "talk carried out, short year with a slash and dash", kind: doctype.Elevsamtale, made: "2025-02-06", source: `T|Elevsamtale 6A
Samtalen ble gjennomført torsdag den 6/2 -25 på skolen.
Til stede: eleven og kontaktlærer.
Eleven forteller at det går bedre.`},
	{about: "written right after the lesson", kind: doctype.Observasjon, made: "2025-04-03", source: `T|Observasjon, norsktime 7. trinn, våren 2025
Eleven sitter bakerst. To medelever snur seg og ler.
Læreren griper inn etter ca. fem minutter.
Skrevet rett etter timen 3.4.`},
	{about: "written the same evening, nynorsk", kind: doctype.Observasjon, made: "2025-04-03", source: `Observasjon i friminutt
Guten står åleine ved veggen i heile friminuttet.
Skrive ned same kveld, 3.4.2025, LH`},
	{about: "phone call in prose", kind: doctype.Foreldrekontakt, made: "2025-01-21", source: `Notat fra telefonsamtale
Mor ringte skolen tirsdag 21. januar 2025 kl. 08.15.
Hun sa at gutten ikke ville på skolen etter det som hendte 17. januar.
Vi avtalte møte 28. januar.`},
	{about: "I rang the father, nynorsk", kind: doctype.Foreldrekontakt, made: "2025-01-21", source: `Telefonnotat
Eg ringde far 21.1.2025 for å orientere om hendinga dagen før.
Han var oppteken av at guten skal ha ein vaksen å gå til.`},
	{about: "meeting took place, weekday comma", kind: doctype.Motereferat, made: "2025-02-06", source: `T|Referat
Møtet fant sted torsdag, 6. februar 2025, på rektors kontor.
Til stede var mor, far, kontaktlærer og rektor.
Neste møte er 6. mars 2025.`},
	{about: "we met, nynorsk", kind: doctype.Motereferat, made: "2025-02-06", source: `Oppsummering etter møte
Torsdag 6. februar 2025 møttest vi på skulen for å snakke om korleis eleven har det.
Til stades: mor, kontaktlærar, rektor
Vi møtest att 13. mars.`},
	{about: "present on a day, first sentence", kind: doctype.Motereferat, made: "2024-09-16", source: `Samarbeidsmøte
Til stede mandag 16. september 2024: mor, rektor, sosiallærer, PPT
Saken gjelder elevens trivsel.
Mor tok kontakt 9. september.`},
	{about: "agreed with on a day", kind: doctype.Aktivitetsplan, made: "2025-01-21", source: `T|Aktivitetsplan for Elev A
Tiltak	Ansvarlig	Frist
Voksen ute	Avdelingsleder	27.01.2025
Samtaler	Sosiallærer	03.03.2025
Avtalt med hjemmet i møte 21.01.2025`},
	{about: "plan made in cooperation on", kind: doctype.Aktivitetsplan, made: "2025-01-21", source: `T|Aktivitetsplan
Planen er laget i samarbeid med eleven og foreldrene 21. januar 2025.
Tiltakene starter 27. januar 2025.
Evalueres 3. mars 2025.`},
	{about: "plan, nynorsk, drawn up together with", kind: doctype.Aktivitetsplan, made: "2025-01-21", source: `Aktivitetsplan for Tuva
Planen vart utarbeidd saman med heimen tysdag 21. januar 2025.
Tiltak 1: vaksen i garderoben frå 27. januar.
Evaluering: veke 10`},
	{about: "account: written by at the end", kind: doctype.Redegjorelse, made: "2025-03-14", source: `T|Redegjørelse
Skolen ble kjent med saken 14. januar 2025 da mor ringte.
Vi startet undersøkelser 15. januar 2025.
Aktivitetsplan ble laget 21. januar 2025.
Storvik, 14/3-25
Berit Nes, rektor`},
	{about: "place without a comma and two digits", kind: doctype.Redegjorelse, made: "2025-03-14", source: `Utgreiing om saka
Skulen fekk vite om saka 14. januar 2025.
Det vart laga plan 21. januar 2025.
Storvik 14.3.25
Berit Nes
rektor`},
	{about: "place/date label at the end", kind: doctype.Enkeltvedtak, made: "2025-03-14", source: `Vedtak om skolemiljøtiltak
Vedtaket gjelder fra 17.03.2025 til 20.06.2025.
Foreldrene ble varslet 03.03.2025.
Sted/dato: Storvik, 14.03.2025
Underskrift rektor: B. Nes`},
	{about: "place and date over a rule, values above the label", kind: doctype.Aktivitetsplan, made: "2025-03-14", source: `Aktivitetsplan
Tiltak: voksen i friminutt fra 17.03.2025
Evaluering: 28.04.2025
Storvik 14/3-25	Berit Nes
Sted/dato	Underskrift`},
	{about: "value above its label in two lines", kind: doctype.Varsel, made: "2025-03-14", source: `Varsel til rektor
Jeg så 13.03.2025 at eleven ble dyttet i køen.
14.03.2025
Dato
Kari Lund
Underskrift`},
	{about: "greeting and day in one line", kind: doctype.Foreldrekontakt, made: "2025-02-06", source: `Hei
Vi har sett på det dere skrev om hendelsen 3. februar.
Vi tar kontakt før 14. februar.
Hilsen Kari, kontaktlærer, 6. februar 2025`},
	{about: "warning to the rector begins with today", kind: doctype.Varsel, made: "2025-03-12", source: `Til rektor
Jeg melder med dette fra om at eleven i dag, 12.03.2025, fortalte meg at hun blir plaget.
Det har pågått siden 1. februar.
Kari Lund, kontaktlærer`},
	{about: "I hereby report, dated sentence", kind: doctype.Varsel, made: "2025-03-12", source: `Varsling etter § 12-4
Rektor ble varslet muntlig 12. mars 2025 av kontaktlærer.
Hendelsen skjedde 11. mars 2025.`},
	{about: "observed day in prose", kind: doctype.Observasjon, made: "2025-03-12", source: `T|Observasjon i kroppsøving
Observasjonen ble gjort onsdag 12. mars 2025 i 3. og 4. time.
Observatør: miljøterapeut
Eleven ble ikke valgt av noen.`},
	{about: "observed on two days, year in the title", kind: doctype.Observasjon, made: "2025-03-12", source: `T|Observasjoner mars 2025
Jeg observerte klassen onsdag 12. mars i matematikktimen.
Eleven rakk opp hånden tre ganger.`},
	{about: "observed, nynorsk", kind: doctype.Observasjon, made: "2025-03-12", source: `Observasjon
Eg observerte i 6A 12.03.2025 frå 09.15 til 10.00.
Eleven sat åleine.`},
	{about: "survey told in prose", kind: doctype.Kartlegging, made: "2025-W11", source: `Kartlegging av klassemiljøet i 6A
Kartleggingen ble gjennomført i uke 11 2025. Alle 22 elever svarte.
Fire elever svarer at de er utrygge i friminuttene.`},
	{about: "collected in the survey, nynorsk", kind: doctype.Kartlegging, made: "2025-11-13", source: `Trivselsundersøking 6. trinn
Svara er samla inn 13. november 2025.
24 av 25 elevar svara.`},
	{about: "collected, bokmål, label", kind: doctype.Kartlegging, made: "2025-11-13", source: `Sosiogram 6A
Samlet inn 13.11.25 av kontaktlærer
Spørsmål 1: Hvem vil du helst være sammen med?`},
	{about: "answered on", kind: doctype.Kartlegging, made: "2025-11-13", source: `Mobbeundersøkelse
Besvart 13. november 2025 kl. 10.41
1. Trives du på skolen? Ganske godt
2. Har du noen å være sammen med? Noen ganger`},
	{about: "analysis: finished sentence", kind: doctype.Analyse, made: "2025-04-03", source: `Helhetlig vurdering
Vurderingen bygger på samtaler 12. mars og 14. mars 2025 og observasjon 20. mars 2025.
Skolen vurderer at tiltakene ikke er tilstrekkelige.
Vurderingen er ferdigstilt 3. april 2025.`},
	{about: "analysis: team worked on a day", kind: doctype.Analyse, made: "2025-04-03", source: `Analyse av saken, gjennomført av ressursteamet 3. april 2025
Hva vet vi: eleven har vært utsatt siden høsten 2024.
Hva gjør vi: ny plan innen 10. april.`},
	{about: "child's best interests at the end", kind: doctype.BarnetsBeste, made: "2025-04-03", source: `Vurdering av barnets beste
Eleven ble hørt i samtale 26.03.2025.
Foreldrene ble hørt 27.03.2025.
Etter en samlet vurdering velger skolen tiltak 1 og 2.
03.04.2025
Berit Nes
rektor`},
	{about: "day in words of a summary line", kind: doctype.Motereferat, made: "2025-02-06", source: `Kort oppsummering fra dagens møte (torsdag 6. februar 2025)
- Mor er bekymret.
- Skolen setter inn ekstra tilsyn fra mandag 10. februar.
- Nytt møte torsdag 6. mars.`},
	{about: "written up the day after the meeting", kind: doctype.Motereferat, made: "2025-02-07", source: `Referat fra møte med foreldre
Møtet ble holdt 6. februar 2025.
Foreldrene ønsker gruppebytte.
Referatet er skrevet 7. februar 2025 av sosiallærer.`},
	{about: "misspelt month and weekday", kind: doctype.Elevsamtale, made: "2025-02-06", source: `Elevsamtale
Snakket med eleven torsd. 6 febuar 2025 etter skoletid.
Eleven vil ikke at foreldrene får vite det.`},
	{about: "OCR slips in the letterhead", kind: doctype.Foreldrekontakt, made: "2025-03-12", source: `NORDLI SKOLE
Storvik, l2.O3.2O25
Til foreldrene
Vi inviterer dere til samtale 20.03.2025.`},
	{about: "inner spaces", kind: doctype.Motereferat, made: "2025-03-12", source: `Møtereferat
Dato : 12 .03. 2025   Tid: 14 .00
Til stede: Rektor, mor
Neste møte: 02 .04. 2025`},
	{about: "letter in capitals", kind: doctype.Enkeltvedtak, made: "2025-01-11", source: `VEDTAK
Vi viser til søknad av 2. desember 2024.
Vedtaket gjelder fra 20. januar 2025.
STORVIK 11. JANUAR 2025
BERIT NES
REKTOR`},
	{about: "school, day at the right", kind: doctype.Foreldrekontakt, made: "2025-03-12", source: `Nordli skole	12.03.2025
Til foresatte i 6A
Torsdag 20.03.2025 er det foreldremøte.`},
	{about: "day after name of the writer in the first line", kind: doctype.Logg, made: "2025-03-12", source: `Notat, Kari Lund 12.3.25
Snakket med Sander i garderoben. Han var lei seg.
Ringer mor i morgen.`},
	{about: "note begins with weekday and slash", kind: doctype.Elevsamtale, made: "2025-03-12", source: `Onsdag 12/3-25. Samtale med Sander på rommet mitt.
Han forteller at det skjer i garderoben.
Avtalt ny prat 19/3.`},
	{about: "note in the past tense with year in the file head", kind: doctype.Foreldrekontakt, made: "2025-03-12", source: `H|Nordli skole – skoleåret 2024–2025
Samtale med far onsdag 12. mars kl. 15
Far sier at gutten sover dårlig.`},
	{about: "minutes: day in brackets after the title", kind: doctype.Motereferat, made: "2025-02-06", source: `T|Drøftingsmøte (6. februar 2025)
Deltakere: PPT, rektor
PPT kommer på besøk 20. februar.`},
	{about: "iop dated at the end", kind: doctype.IOP, made: "2025-09-04", source: `Individuell opplæringsplan
Periode: 01.09.2025–19.06.2026
Evaluering: 15.01.2026
Storvik skole 4. september 2025
Kari Lund, kontaktlærer`},
	{about: "account in a mail-like letter with a closing day", kind: doctype.Redegjorelse, made: "2025-03-14", source: `Svar på brev om skolemiljøsak
Viser til brev av 3. mars 2025.
Skolen har gjennomført samtaler 12. januar, 14. januar og 20. februar 2025.
14. mars 2025
Med hilsen
Berit Nes`},
	{about: "day before the greeting inside a long letter", kind: doctype.Redegjorelse, made: "2025-03-14", source: `Redegjørelse fra Nordli skole
14.03.25
1. Bakgrunn
Mor tok kontakt 14.01.25.
2. Tiltak
Plan ble laget 21.01.25 og evaluert 03.03.25.`},
}
