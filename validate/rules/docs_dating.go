package rules

var datingContrast = Contrast{
	Satisfies: Text{
		NB: "Dokumentet sier selv når det er laget, for eksempel «Dato: 14.03.2025», en møtedato, en dato ved underskriften eller datoen i en e-post. En liste over vedleggene med dato for hvert dokument holder også.",
		NN: "Dokumentet seier sjølv når det er laga, til dømes «Dato: 14.03.2025», ein møtedato, ein dato ved underskrifta eller datoen i ein e-post. Ei liste over vedlegga med dato for kvart dokument held også.",
		EN: "The document itself says when it was made, for example “Dato: 14.03.2025”, the date of a meeting, a date by the signature or the date of an e-mail. A list of enclosures with a date for each document will do too.",
	},
	LooksLike: Text{
		NB: "Fødselsdato, frist, dato for evaluering eller neste møte, utskriftsdato, «Deres dato», datoen i en lov, og skoleåret alene («2024/2025»).",
		NN: "Fødselsdato, frist, dato for evaluering eller neste møte, utskriftsdato, «Dykkar dato», datoen i ei lov, og skuleåret aleine («2024/2025»).",
		EN: "A birth date, a deadline, the date of an evaluation or of the next meeting, a print date, “Deres dato” (your date), the date of an Act, and the school year alone (“2024/2025”).",
	},
	Before: Text{
		NB: "Aktivitetsplan. Evalueres 11.04.2025.",
		NN: "Aktivitetsplan. Skal evaluerast 11.04.2025.",
		EN: "Activity plan. To be evaluated on 11.04.2025.",
	},
	After: Text{
		NB: "Aktivitetsplan. Dato: 12.03.2025. Evalueres 11.04.2025.",
		NN: "Aktivitetsplan. Dato: 12.03.2025. Skal evaluerast 11.04.2025.",
		EN: "Activity plan. Date: 12.03.2025. To be evaluated on 11.04.2025.",
	},
}

var dateMissingContrast = Contrast{
	Satisfies: datingContrast.Satisfies,
	LooksLike: datingContrast.LooksLike,
	Before:    datingContrast.Before,
	After: Text{
		NB: "I vedleggslisten: «3. Aktivitetsplan, 12.03.2025», eller i dokumentet: «Dato: 12.03.2025».",
		NN: "I vedleggslista: «3. Aktivitetsplan, 12.03.2025», eller i dokumentet: «Dato: 12.03.2025».",
		EN: "In the list of enclosures: “3. Aktivitetsplan, 12.03.2025”, or in the document: “Dato: 12.03.2025”.",
	},
}

var dateMetadataContrast = Contrast{
	Satisfies: datingContrast.Satisfies,
	LooksLike: Text{
		NB: "Datoen som datamaskinen viser for filen («Opprettet», «Endret»). Den kan være dagen da malen ble laget eller filen kopiert.",
		NN: "Datoen som datamaskina viser for fila («Oppretta», «Endra»). Han kan vere dagen då malen vart laga eller fila kopiert.",
		EN: "The date that the computer shows for the file (“Created”, “Modified”). It may be the day when the template was made or the file copied.",
	},
	Before: Text{
		NB: "«Samtale.docx» har ingen dato i teksten. Filens egenskaper: opprettet 04.03.2025.",
		NN: "«Samtale.docx» har ingen dato i teksten. Eigenskapane til fila: oppretta 04.03.2025.",
		EN: "“Samtale.docx” has no date in its text. The file's properties: created on 04.03.2025.",
	},
	After: Text{
		NB: "«Samtale.docx» begynner: Samtale med eleven 4. mars 2025.",
		NN: "«Samtale.docx» byrjar: Samtale med eleven 4. mars 2025.",
		EN: "“Samtale.docx” begins: Talk with the pupil, 4 March 2025.",
	},
}

var dateAutoFieldContrast = Contrast{
	Satisfies: Text{
		NB: "Datoen er skrevet inn som vanlig tekst og er den samme i morgen.",
		NN: "Datoen er skriven inn som vanleg tekst og er den same i morgon.",
		EN: "The date is typed as plain text and is the same tomorrow.",
	},
	LooksLike: Text{
		NB: "En dato satt inn med «Sett inn dato» og «Oppdater automatisk», eller =IDAG() i et regneark.",
		NN: "Ein dato sett inn med «Set inn dato» og «Oppdater automatisk», eller =IDAG() i eit rekneark.",
		EN: "A date put in by “Insert date” with “Update automatically”, or =TODAY() in a spreadsheet.",
	},
	Before: Text{
		NB: "Dato: ‹dagens dato› – viser i dag, hver gang filen åpnes",
		NN: "Dato: ‹dagens dato› – viser i dag, kvar gong fila vert opna",
		EN: "Date: ‹today› – shows today whenever the file is opened",
	},
	After: Text{
		NB: "Dato: 12. mars 2025",
		NN: "Dato: 12. mars 2025",
		EN: "Date: 12 March 2025",
	},
}

var documentUnreadableContrast = Contrast{
	Satisfies: Text{
		NB: "Filen kan åpnes uten passord, og teksten kan merkes og kopieres. Kan den ikke det, holder det for dateringen at en vedleggsliste gir dokumentet en dato.",
		NN: "Fila kan opnast utan passord, og teksten kan merkast og kopierast. Kan han ikkje det, held det for dateringa at ei vedleggsliste gjev dokumentet ein dato.",
		EN: "The file opens without a password, and its text can be marked and copied. If not, it will do for the date that a list of enclosures gives the document one.",
	},
	LooksLike: Text{
		NB: "En fil med nytt navn: «bilde.heic» blir ikke en PDF av å hete «bilde.pdf». En dato i navnet på filen teller heller ikke her.",
		NN: "Ei fil med nytt namn: «bilete.heic» vert ikkje ein PDF av å heite «bilete.pdf». Ein dato i namnet på fila tel heller ikkje her.",
		EN: "A file with a new name: “bilde.heic” does not become a PDF by being called “bilde.pdf”. Nor does a date in the file name count here.",
	},
	Before: Text{
		NB: "«Skann0007.pdf»: et bilde av en side, uten tekst",
		NN: "«Skann0007.pdf»: eit bilete av ei side, utan tekst",
		EN: "“Skann0007.pdf”: a picture of a page, without text",
	},
	After: Text{
		NB: "«Skann0007.pdf», skannet på nytt med tekstgjenkjenning (OCR), eller i vedleggslisten: «7. Møtereferat, 20.03.2025, Skann0007.pdf»",
		NN: "«Skann0007.pdf», skanna på nytt med tekstattkjenning (OCR), eller i vedleggslista: «7. Møtereferat, 20.03.2025, Skann0007.pdf»",
		EN: "“Skann0007.pdf”, scanned again with text recognition (OCR), or in the list of enclosures: “7. Møtereferat, 20.03.2025, Skann0007.pdf”",
	},
}

var dateInNameContrast = Contrast{
	Satisfies: datingContrast.Satisfies,
	LooksLike: Text{
		NB: "Et filnavn med dato. Det hjelper den som leser, men datoen følger ikke med når dokumentet skrives ut eller får nytt navn.",
		NN: "Eit filnamn med dato. Det hjelper den som les, men datoen følgjer ikkje med når dokumentet vert skrive ut eller får nytt namn.",
		EN: "A file name with a date. It helps the reader, but does not go along when the document is printed or renamed.",
	},
	Before: Text{
		NB: "«2025-03-05 Observasjon.docx» begynner: Observasjon i storefri.",
		NN: "«2025-03-05 Observasjon.docx» byrjar: Observasjon i storefri.",
		EN: "“2025-03-05 Observasjon.docx” begins: Observation in the long break.",
	},
	After: Text{
		NB: "«2025-03-05 Observasjon.docx» begynner: Observasjon i storefri 5. mars 2025.",
		NN: "«2025-03-05 Observasjon.docx» byrjar: Observasjon i storefri 5. mars 2025.",
		EN: "“2025-03-05 Observasjon.docx” begins: Observation in the long break, 5 March 2025.",
	},
}

var dateNoYearContrast = Contrast{
	Satisfies: Text{
		NB: "Dag, måned og år, eller en måned og et år når dagen ikke er kjent. I en logg er det nok at årstallet står i overskriften.",
		NN: "Dag, månad og år, eller ein månad og eit år når dagen ikkje er kjend. I ein logg er det nok at årstalet står i overskrifta.",
		EN: "Day, month and year, or a month and a year when the day is not known. In a log it is enough that the heading has the year.",
	},
	LooksLike: Text{
		NB: "«Tirsdag 4. mars» og «uke 11»: det er tydelig for den som skrev det, men ikke for den som leser saken om et år.",
		NN: "«Tysdag 4. mars» og «veke 11»: det er tydeleg for den som skreiv det, men ikkje for den som les saka om eit år.",
		EN: "“Tuesday 4 March” and “week 11”: plain to whoever wrote it, but not to somebody who reads the case in a year.",
	},
	Before: Text{
		NB: "Samtale med eleven, tirsdag 4. mars",
		NN: "Samtale med eleven, tysdag 4. mars",
		EN: "Talk with the pupil, Tuesday 4 March",
	},
	After: Text{
		NB: "Samtale med eleven, tirsdag 4. mars 2025",
		NN: "Samtale med eleven, tysdag 4. mars 2025",
		EN: "Talk with the pupil, Tuesday 4 March 2025",
	},
}

var dateInFutureContrast = Contrast{
	Satisfies: Text{
		NB: "Datoen er dagen da dokumentet ble laget, og den er ikke senere enn i dag.",
		NN: "Datoen er dagen då dokumentet vart laga, og han er ikkje seinare enn i dag.",
		EN: "The date is the day on which the document was made, and is not later than today.",
	},
	LooksLike: Text{
		NB: "En frist, datoen for neste møte eller for evaluering, skrevet der datoen pleier å stå.",
		NN: "Ein frist, datoen for neste møte eller for evaluering, skriven der datoen plar stå.",
		EN: "A deadline, the date of the next meeting or of an evaluation, written where the date usually stands.",
	},
	Before: Text{
		NB: "Møtereferat 20.03.2052",
		NN: "Møtereferat 20.03.2052",
		EN: "Minutes, 20.03.2052",
	},
	After: Text{
		NB: "Møtereferat 20.03.2025",
		NN: "Møtereferat 20.03.2025",
		EN: "Minutes, 20.03.2025",
	},
}

var dateContradictedContrast = Contrast{
	Satisfies: Text{
		NB: "Dokumentet og vedleggslisten har samme dato, og en ukedag som er skrevet, passer til datoen.",
		NN: "Dokumentet og vedleggslista har same dato, og ein vekedag som er skriven, passar til datoen.",
		EN: "The document and the list of enclosures have the same date, and a day of the week that is written goes with the date.",
	},
	LooksLike: Text{
		NB: "Dagen da dokumentet ble skannet eller ført i arkivet, skrevet i listen som om den var dokumentets dato.",
		NN: "Dagen då dokumentet vart skanna eller ført i arkivet, skriven i lista som om han var datoen til dokumentet.",
		EN: "The day on which the document was scanned or filed, written in the list as if it were the document's date.",
	},
	Before: Text{
		NB: "Listen: «Møtereferat, 28.03.2025». Referatet: «Møte 20.03.2025».",
		NN: "Lista: «Møtereferat, 28.03.2025». Referatet: «Møte 20.03.2025».",
		EN: "The list: “Møtereferat, 28.03.2025”. The minutes: “Møte 20.03.2025”.",
	},
	After: Text{
		NB: "Listen og referatet sier begge 20.03.2025.",
		NN: "Lista og referatet seier begge 20.03.2025.",
		EN: "The list and the minutes both say 20.03.2025.",
	},
}
