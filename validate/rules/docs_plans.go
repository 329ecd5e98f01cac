package rules

var planPointsContrast = Contrast{
	Satisfies: Text{
		NB: "Planen sier hvilket problem tiltakene skal løse, hvilke tiltak som er planlagt, når de skal gjennomføres, hvem som gjør det, og når de skal evalueres. Overskrifter er ikke nødvendig.",
		NN: "Planen seier kva problem tiltaka skal løyse, kva tiltak som er planlagde, når dei skal gjennomførast, kven som gjer det, og når dei skal evaluerast. Overskrifter er ikkje naudsynte.",
		EN: "The plan says what problem the measures shall solve, which measures are planned, when they are carried out, who does it, and when they are evaluated. Headings are not needed.",
	},
	LooksLike: Text{
		NB: "«Tettere oppfølging» som tiltak, «skolen» som ansvarlig, «snarest» som tidspunkt og «ved behov» som evaluering: rutene er fylt, men sier lite.",
		NN: "«Tettare oppfølging» som tiltak, «skulen» som ansvarleg, «snarast» som tidspunkt og «ved behov» som evaluering: rutene er fylte, men seier lite.",
		EN: "“Closer follow-up” as a measure, “the school” as the one who does it, “soon” as the time and “when needed” as the evaluation: the boxes are filled but say little.",
	},
	Before: Text{
		NB: "Tiltak: tettere oppfølging. Når: snarest. Hvem: skolen.",
		NN: "Tiltak: tettare oppfølging. Når: snarast. Kven: skulen.",
		EN: "Measure: closer follow-up. When: soon. Who: the school.",
	},
	After: Text{
		NB: "Problem: eleven blir holdt utenfor i storefri. Tiltak: en voksen er med i leken. Når: hver dag fra 17. mars. Hvem: kontaktlærer. Evalueres: 11. april.",
		NN: "Problem: eleven vert halden utanfor i storefri. Tiltak: ein vaksen er med i leiken. Når: kvar dag frå 17. mars. Kven: kontaktlærar. Skal evaluerast: 11. april.",
		EN: "Problem: the pupil is left out in the long break. Measure: an adult joins the play. When: every day from 17 March. Who: class teacher. Evaluation: 11 April.",
	},
}

var planVersionsContrast = Contrast{
	Satisfies: Text{
		NB: "Hver versjon har sin egen dato, og det går fram hvilken som er den nyeste. Flere versjoner er bra; dette er bare en påminnelse.",
		NN: "Kvar versjon har sin eigen dato, og det går fram kva for ein som er den nyaste. Fleire versjonar er bra; dette er berre ei påminning.",
		EN: "Each version has its own date, and it shows which is the newest. Several versions are good; this is only a reminder.",
	},
	LooksLike: Text{
		NB: "Versjoner som bare skilles av filnavnet, «Plan ny.docx» og «Plan ny endelig.docx», eller én fil som er skrevet over hver gang.",
		NN: "Versjonar som berre filnamnet skil, «Plan ny.docx» og «Plan ny endeleg.docx», eller éi fil som er skriven over kvar gong.",
		EN: "Versions told apart by file name only, “Plan ny.docx” and “Plan ny endelig.docx”, or one file that was written over each time.",
	},
	Before: Text{
		NB: "Plan.docx og Plan ny.docx, begge datert 12. mars 2025",
		NN: "Plan.docx og Plan ny.docx, begge daterte 12. mars 2025",
		EN: "Plan.docx and Plan ny.docx, both dated 12 March 2025",
	},
	After: Text{
		NB: "Aktivitetsplan 1 (12. mars 2025) og Aktivitetsplan 2, revidert 25. april 2025",
		NN: "Aktivitetsplan 1 (12. mars 2025) og Aktivitetsplan 2, revidert 25. april 2025",
		EN: "Aktivitetsplan 1 (12 March 2025) and Aktivitetsplan 2, revised on 25 April 2025",
	},
}

var longSilenceContrast = Contrast{
	Satisfies: Text{
		NB: "Dokumenter fra hele tiden saken har vart, eller en setning i redegjørelsen om hva som skjedde i mellomtiden. Setningen fjerner ikke merknaden, men svarer saksbehandleren.",
		NN: "Dokument frå heile tida saka har vart, eller ei setning i utgreiinga om kva som hende i mellomtida. Setninga tek ikkje bort merknaden, men svarar saksbehandlaren.",
		EN: "Documents from all the time that the case has lasted, or a sentence in the account on what happened meanwhile. The sentence does not remove the note, but answers the caseworker.",
	},
	LooksLike: Text{
		NB: "Rutiner, vedleggslister og selve redegjørelsen: de har dato, men viser ikke at noe ble gjort i saken da.",
		NN: "Rutinar, vedleggslister og sjølve utgreiinga: dei har dato, men viser ikkje at noko vart gjort i saka då.",
		EN: "Routines, lists of enclosures and the account itself: they are dated, but do not show that anything was done in the case then.",
	},
	Before: Text{
		NB: "Møtereferat 15. november 2024, og så en elevsamtale 20. mars 2025.",
		NN: "Møtereferat 15. november 2024, og så ein elevsamtale 20. mars 2025.",
		EN: "Minutes of 15 November 2024, and then a talk with the pupil on 20 March 2025.",
	},
	After: Text{
		NB: "Loggen fra desember til mars er lagt ved.",
		NN: "Loggen frå desember til mars er lagd ved.",
		EN: "The log from December to March is enclosed.",
	},
}
