package dating

import "github.com/mappesjekk/mappesjekk/validate/doctype"

// held are documents whose first lines say when what they record took place.
var held = []document{
	{about: "survey with its week at the head", kind: doctype.Kartlegging, made: "2025-W41", source: `Fjellvik skule – gjennomført i uke 41, 2025
Trivselsundersøkelse
24 elever svarte.`},
	{about: "survey in nynorsk, the week below the title", kind: doctype.Kartlegging, made: "2025-W41", source: `Undersøking om klassemiljøet
Utført i veke 41 2025 · 22 av 23 elevar svarte
Kven er du saman med?	14 nemner ho`},
	{about: "sociogram taken in a stretch of days", kind: doctype.Kartlegging, made: "2025-10-10", source: `Sosiogram 6A
Gjennomført i perioden 6.–10. oktober 2025
Elev A er ikke valgt av noen.`},
	{about: "observation carried out on a day", kind: doctype.Observasjon, made: "2025-10-08", source: `Observasjon i friminutt, foretatt 8. oktober 2025
Elev A gikk alene.`},
	{about: "survey that the class answered", kind: doctype.Kartlegging, made: "2025-W41", source: `Spørreundersøkelse
Undersøkelsen ble besvart av 22 elever i uke 41, 2025.
Tre elever sier at de er alene.`},
	{about: "we carried the survey out", kind: doctype.Kartlegging, made: "2025-W41", source: `Klassemiljøet i 4B
Vi gjennomførte undersøkelsen i uke 41, 2025.
Tre elever sier at de er alene.`},
	{about: "minutes: the meeting was held", kind: doctype.Motereferat, made: "2025-02-06", source: `Referat
Sak: 7B
Møtet ble avholdt på rektors kontor torsdag 6. februar 2025.
Mor fortalte om en episode 3. februar 2025.`},
	{about: "minutes in nynorsk: there was held a meeting", kind: doctype.Motereferat, made: "2025-02-06", source: `Referat
Det vart halde møte på skulen 6. februar 2025 med mor, far og kontaktlærar.
Neste møte er 6. mars 2025.`},
	{about: "talk: it was held", kind: doctype.Elevsamtale, made: "2025-02-06", source: `Elevsamtale
Det ble gjennomført samtale med eleven 6. februar 2025.
Han sier at han ble slått 3. februar 2025.`},
	{about: "week without a year below a school year", kind: doctype.Kartlegging, made: "2026-W06", source: `Trivselsundersøkelse
Skoleåret 2025/2026
Gjennomført i uke 6
Tre elever er alene.`},
	{about: "week in the title, the year in a heading", kind: doctype.Kartlegging, made: "2025-W41", source: `Klassemiljø høsten 2025
Undersøkelse uke 41
Tre elever er alene.`},

	{about: "survey to be carried out", kind: doctype.Kartlegging, source: `Trivselsundersøkelse
Skal gjennomføres i uke 41, 2025
Spørsmålene står under.`},
	{about: "the measures were carried out, not the survey", kind: doctype.Kartlegging, source: `Trivselsundersøkelse
Tiltak gjennomført i uke 41, 2025: flere voksne ute.
Tre elever er alene.`},
	{about: "the survey before this one", kind: doctype.Kartlegging, source: `Trivselsundersøkelse
Forrige undersøkelse ble gjennomført i uke 41, 2024.
Nå er tre elever alene.`},
	{about: "talk that tells of a meeting", kind: doctype.Elevsamtale, source: `Elevsamtale
Det ble holdt møte med foreldrene 6. februar 2025.
Eleven sier at det hjalp.`},
	{about: "meeting put off", kind: doctype.Motereferat, source: `Referat
Møtet var satt til 6. februar 2025, men ble utsatt.
Til stede: mor og rektor.`},
	{about: "week without any year", kind: doctype.Kartlegging, source: `Trivselsundersøkelse
Gjennomført i uke 6
Tre elever er alene.`},
	{about: "account that tells of the survey", kind: doctype.Redegjorelse, source: `Redegjørelse
Elevundersøkelsen ble gjennomført i uke 41, 2025.
Skolen har fulgt opp.`},
	{about: "plan with weeks below a school year", kind: doctype.Aktivitetsplan, source: `Aktivitetsplan skoleåret 2025/26
Tiltak: ekstra voksen ute fra uke 41.
Vi ser på planen igjen i uke 48.`},
}
