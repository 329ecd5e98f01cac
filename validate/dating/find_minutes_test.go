package dating

import "github.com/mappesjekk/mappesjekk/validate/doctype"

var minutes = []document{
	{about: "minutes with a labelled day", kind: doctype.Motereferat, made: "2025-03-12", source: `T|Møtereferat
Dato: 12.03.2025
Tid: 10.15–11.00
Til stede: rektor, kontaktlærer, mor (f. 03.04.1985)
Sak 1/25: Skolemiljøet til eleven
Neste møte: 02.04.2025`},
	{about: "minutes in nynorsk with a labelled day", kind: doctype.Motereferat, made: "2025-03-11", source: `T|Referat frå møte
Møtedato: tysdag 11. mars 2025
Møtestad: Skulen
Til stades: rektor, far
Nytt møte: 1. april 2025`},
	{about: "label and value in cells", kind: doctype.Motereferat, made: "2025-03-12", source: `T|Referat
Møtedato	12.03.2025
Sted	Grupperom 2
Neste møte	09.04.2025`},
	{about: "labels in one row, values in the next", kind: doctype.Motereferat, made: "2025-03-12", source: `T|Referat
Dato	Tid	Sted
12.03.2025	10.15	Møterommet
Vi snakket om hendelsen 3. mars 2025.`},
	{about: "labels in one line, value in the next", kind: doctype.Motereferat, made: "2025-03-12", source: `Møtereferat
Møtedato: Tid:
12.03.2025 10.15
Til stede: rektor`},
	{about: "label alone, value in the next line", kind: doctype.Motereferat, made: "2025-03-12", source: `Møtereferat
Dato
12. mars 2025
Deltakere
Rektor, mor, far`},
	{about: "the day in the title", kind: doctype.Motereferat, made: "2025-03-03", source: `T|Referat fra samarbeidsmøte 3. mars 2025
Til stede: mor, far, kontaktlærer
Mor fortalte om en hendelse 12. februar 2025.`},
	{about: "meeting and writing", kind: doctype.Motereferat, made: "2015-02-17", source: `T|Referat fra ansvarsgruppemøte
Møtedato: 17.02.2015
Forrige referat av 260215 ble godkjent.
Vi ble enige om å møtes igjen 3. april 2015.
1.3.2015
Kari Li, referent`},
	{about: "only the signature dates it", kind: doctype.Motereferat, made: "2013-01-11", source: `T|Møteprotokoll
Sak 1: Gjennomgang av saken
Sak 2: Tiltak, evalueres 12.04.2013
Sak 3: Eventuelt
Møtet hevet.
NORDLI SKOLE, 11. JANUAR 2013
Ola Dal`},
	{about: "a day and a month, the school year in the heading", kind: doctype.Motereferat, made: "2024-11-14", source: `T|Referat fra møte torsdag 14. november
Skoleåret 2024/2025
Til stede: rektor, mor`},
	{about: "a day and a month and no year anywhere", kind: doctype.Motereferat, noYear: "--11-14", source: `T|Referat fra møte 14. november
Til stede: rektor, mor
Vi snakket om trivsel.`},
	{about: "a day and a month, and another day with its year that fits the weekday", kind: doctype.Motereferat, made: "2025-03-12", source: `T|Referat fra møte onsdag 12. mars
Til stede: rektor, mor
Viser til samtale 3. mars 2025.`},
	{about: "an empty line for the day", kind: doctype.Motereferat, source: `T|Møtereferat
Dato: ____________
Til stede: rektor, mor
Det var en episode på bussen 3. mars 2025.
Neste møte: 02.04.2025`},
	{about: "a placeholder for the day", kind: doctype.Motereferat, source: `T|Møtereferat
Dato: [dato]
Til stades: rektor, far
Far melde frå 3. mars 2025.`},
	{about: "only told of and next meeting", kind: doctype.Motereferat, source: `T|Referat frå samarbeidsmøte
Til stades: rektor, kontaktlærar, mor og far
Kontaktlæraren fortalde om hendinga 3. februar 2025. Tiltaka vart sette i verk 10. februar 2025.
Neste møte vert 14. april 2025.`},
	{about: "the day it was held, in the first sentence", kind: doctype.Motereferat, made: "2025-03-12", source: `T|Referat
Møtet ble avholdt onsdag 12. mars 2025 på skolen.
Til stede: mor, rektor`},
	{about: "misread by OCR", kind: doctype.Motereferat, made: "2025-03-12", source: `MØTEREFERAT
Dato: l2.03.2O25
Til stede: rektor`},
	{about: "spaces lost and found in the PDF", kind: doctype.Motereferat, made: "2016-11-22", source: `Referat SU
Dato:mandag 22.11. 2016 Tid:17.00
Til stede: FAU, rektor`},
	{about: "the day in the page header", kind: doctype.Motereferat, made: "2025-03-12", source: `H|Nordli skole	Referat	12.03.2025
Samarbeidsmøte om eleven
Til stede: rektor, mor
F|Side 1 av 2`},
	{about: "in a content control", kind: doctype.Motereferat, made: "2025-03-12", source: `T|Referat
X|Møtedato	12.03.2025
X|Neste møte	12.04.2025
Innhold`},
	{about: "stretch of days", kind: doctype.Observasjon, made: "2025-03-14", source: `T|Observasjon 10.–14. mars 2025
Sted: friminutt
10.05 Elev A står alene
10.10 Elev A går inn`},
}

var letters = []document{
	{about: "letterhead with place and day", kind: doctype.Redegjorelse, made: "2025-03-05", source: `Nordli skole
Statsforvalteren i Innlandet
Hamar, 5. mars 2025
T|Redegjørelse i skolemiljøsak
Vi viser til brev datert 26. februar 2025.
Skolen ble kjent med saken 14. januar 2025.`},
	{about: "our day and your day side by side", kind: doctype.Redegjorelse, made: "2025-03-05", source: `Vår dato: 05.03.2025	Deres dato: 26.02.2025
Vår ref: 24/1103-7	Deres ref: 2025/1234
Svar på innhentingsbrev`},
	{about: "your day first, our day below", kind: doctype.Redegjorelse, made: "2025-03-05", source: `Deres dato	Vår dato	Vår ref
26.02.2025	05.03.2025	24/1103
T|Svar på innhentingsbrev`},
	{about: "your reference before the label of the letter's own day", kind: doctype.Redegjorelse, made: "2025-03-05", source: `Deres ref.: 2025/1234 Vår ref.: 24/1103 Dato: 05.03.2025
T|Svar på innhentingsbrev`},
	{about: "school before the day", kind: doctype.Redegjorelse, made: "2025-03-05", source: `T|Utgreiing
Vik oppvekstsenter, 5. mars 2025
Skulen vart kjend med saka 14. januar 2025.`},
	{about: "only your day is given", kind: doctype.Redegjorelse, source: `Deres dato: 26.02.2025
Deres ref: 2025/1234
T|Redegjørelse
Skolen ble kjent med saken 14. januar 2025.`},
	{about: "nynorsk: your letter of, and a day at the signature", kind: doctype.Redegjorelse, made: "2025-03-05", source: `T|Utgreiing frå skulen
Vi viser til brev frå Statsforvaltaren av 26. februar 2025.
Skulen vart kjend med saka 14. januar 2025.
Vik, den 5.3.2025
Kari Vik
rektor`},
	{about: "an account without a day", kind: doctype.Redegjorelse, source: `T|Kort redegjørelse
Vi viser til brev fra Statsforvalteren datert 26. februar 2025.
14. januar 2025 tok mor kontakt med skolen.
20. januar 2025 hadde vi samtale med eleven.
3. februar 2025 ble det laget en plan, og 3. mars 2025 ble den evaluert.
Med hilsen
Kari Li
rektor`},
	{about: "letter from the office", kind: doctype.Innhentingsbrev, made: "2025-02-26", source: `Statsforvalteren i Innlandet
Vår dato: 	Vår ref:
26.02.2025	2025/1234
Vi ber om redegjørelse innen 12. mars 2025.
Lov av 9. juni 2023 nr. 30 gjelder.`},
	{about: "decision", kind: doctype.Enkeltvedtak, made: "2025-01-20", source: `T|Enkeltvedtak
Vedtaksdato: 20.01.2025
Elev: NN, født 12.03.2014
Vedtaket gjelder fra 01.02.2025 til 20.06.2025.
Klagefrist: 10.02.2025`},
	{about: "decision in nynorsk, dated by the letterhead", kind: doctype.Enkeltvedtak, made: "2025-01-20", source: `Vik kommune
Vik, 20.01.2025
T|Vedtak om individuelt tilrettelagt opplæring
Gjeld frå 01.02.2025
Klagefrist: tre veker`},
	{about: "place and day with a stroke", kind: doctype.Varsel, made: "2025-03-05", source: `Hamar 5/3-25
Til rektor
Jeg melder fra om at en elev ikke har det trygt og godt.
Hendelsen skjedde 3/3-25.`},
	{about: "expert assessment", kind: doctype.SakkyndigVurdering, made: "2024-11-01", source: `PP-tenesta for Vik
T|Sakkunnig vurdering
Namn: NN
Fødd: 12.03.2014
Tilvist: 01.09.2024
Dato: 01.11.2024
Testa 10.10.2024`},
}
