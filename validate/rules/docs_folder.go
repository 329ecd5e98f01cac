package rules

var badManifestContrast = Contrast{
	Satisfies: Text{
		NB: "Filen følger skjemaet: kjente felt, datoer som 14.03.2025 eller 2025-03-14, og navn på filer som ligger i mappen.",
		NN: "Fila følgjer skjemaet: kjende felt, datoar som 14.03.2025 eller 2025-03-14, og namn på filer som ligg i mappa.",
		EN: "The file follows the schema: known fields, dates such as 14.03.2025 or 2025-03-14, and names of files that are in the folder.",
	},
	LooksLike: Text{
		NB: "En linje som er riktig for et menneske, men ikke for programmet: «dato: midten av mars».",
		NN: "Ei linje som er rett for eit menneske, men ikkje for programmet: «dato: midten av mars».",
		EN: "A line that is right for a person but not for the program: “dato: midten av mars”.",
	},
	Before: Text{
		NB: "fil: Skann0007.pdf, dato: midten av mars",
		NN: "fil: Skann0007.pdf, dato: midten av mars",
		EN: "fil: Skann0007.pdf, dato: midten av mars",
	},
	After: Text{
		NB: "fil: Skann0007.pdf, dato: 2025-03",
		NN: "fil: Skann0007.pdf, dato: 2025-03",
		EN: "fil: Skann0007.pdf, dato: 2025-03",
	},
}

var looksLikeSupervisionContrast = Contrast{
	Satisfies: Text{
		NB: "Brevet i mappen ber om dokumentasjon i en skolemiljøsak for én elev.",
		NN: "Brevet i mappa ber om dokumentasjon i ei skulemiljøsak for éin elev.",
		EN: "The letter in the folder asks for documents in one pupil's school-environment case.",
	},
	LooksLike: Text{
		NB: "Et åpningsbrev om tilsyn kommer også fra Statsforvalteren og kan handle om skolemiljø, men gjelder kommunen og ber om rutiner og planer.",
		NN: "Eit opningsbrev om tilsyn kjem også frå Statsforvaltaren og kan handle om skulemiljø, men gjeld kommunen og ber om rutinar og planar.",
		EN: "The opening letter of a supervision also comes from Statsforvalteren and may be about the school environment, but concerns the municipality and asks for routines and plans.",
	},
	Before: Text{
		NB: "Åpning av tilsyn med kommunen: send oss rutinene deres.",
		NN: "Opning av tilsyn med kommunen: send oss rutinane dykkar.",
		EN: "Opening of a supervision of the municipality: send us your routines.",
	},
	After: Text{
		NB: "Innhenting av dokumentasjon i skolemiljøsak for en elev ved skolen.",
		NN: "Innhenting av dokumentasjon i skulemiljøsak for ein elev ved skulen.",
		EN: "Request for documents in a school-environment case of a pupil at the school.",
	},
}

var otherPupilContrast = Contrast{
	Satisfies: Text{
		NB: "Dokumentet gjelder eleven i saken. At andre elever også er nevnt, er vanlig og ikke det denne merknaden handler om.",
		NN: "Dokumentet gjeld eleven i saka. At andre elevar også er nemnde, er vanleg og ikkje det denne merknaden handlar om.",
		EN: "The document is about the pupil of the case. That other pupils are named too is usual, and not what this note is about.",
	},
	LooksLike: Text{
		NB: "Et dokument fra samme klasse eller samme hendelse, men fra den andre elevens egen sak.",
		NN: "Eit dokument frå same klasse eller same hending, men frå den andre eleven si eiga sak.",
		EN: "A document from the same class or event, but of the other pupil's own case.",
	},
	Before: Text{
		NB: "Mappen gjelder elev A. «Elevsamtale.docx» har overskriften «Elev: B».",
		NN: "Mappa gjeld elev A. «Elevsamtale.docx» har overskrifta «Elev: B».",
		EN: "The folder is about pupil A. “Elevsamtale.docx” is headed “Elev: B”.",
	},
	After: Text{
		NB: "Samtalen med elev A ligger i mappen, og den andre er lagt tilbake i sin egen sak.",
		NN: "Samtalen med elev A ligg i mappa, og den andre er lagd tilbake i si eiga sak.",
		EN: "The talk with pupil A is in the folder, and the other has been put back in its own case.",
	},
}

var idNumberInNameContrast = Contrast{
	Satisfies: Text{
		NB: "Filnavnet sier hva dokumentet er og når det er fra, uten fødselsnummer.",
		NN: "Filnamnet seier kva dokumentet er og når det er frå, utan fødselsnummer.",
		EN: "The file name says what the document is and when it is from, without an identity number.",
	},
	LooksLike: Text{
		NB: "Et nummer som er delt opp med mellomrom eller bindestrek: det er like lett å lese.",
		NN: "Eit nummer som er delt opp med mellomrom eller bindestrek: det er like lett å lese.",
		EN: "A number divided by a space or a hyphen: it is just as easy to read.",
	},
	Before: Text{
		NB: "«Referat (elleve sifre).pdf»",
		NN: "«Referat (elleve siffer).pdf»",
		EN: "“Referat (eleven digits).pdf”",
	},
	After: Text{
		NB: "«Referat 20. mars 2025.pdf»",
		NN: "«Referat 20. mars 2025.pdf»",
		EN: "“Referat 20. mars 2025.pdf”",
	},
}

var duplicateContrast = Contrast{
	Satisfies: Text{
		NB: "Hvert dokument ligger én gang. Flere versjoner av en plan er ikke duplikater og bør være med.",
		NN: "Kvart dokument ligg éin gong. Fleire versjonar av ein plan er ikkje duplikat og bør vere med.",
		EN: "Each document is there once. Several versions of a plan are no duplicates and should be there.",
	},
	LooksLike: Text{
		NB: "Å gi den ene filen et nytt navn: innholdet er like fullt det samme.",
		NN: "Å gje den eine fila eit nytt namn: innhaldet er like fullt det same.",
		EN: "Giving one of the files a new name: the content is still the same.",
	},
	Before: Text{
		NB: "Plan.pdf, Kopi av Plan.pdf",
		NN: "Plan.pdf, Kopi av Plan.pdf",
		EN: "Plan.pdf, Kopi av Plan.pdf",
	},
	After: Text{
		NB: "Plan.pdf",
		NN: "Plan.pdf",
		EN: "Plan.pdf",
	},
}

var enclosureMissingContrast = Contrast{
	Satisfies: Text{
		NB: "Alt som står på listen, ligger i mappen, under samme nummer eller navn.",
		NN: "Alt som står på lista, ligg i mappa, under same nummer eller namn.",
		EN: "All that stands on the list is in the folder, under the same number or name.",
	},
	LooksLike: Text{
		NB: "Et dokument som ligger der under et navn ingen kjenner igjen, for eksempel «Skann0007.pdf» for «Vedlegg 3 Møtereferat».",
		NN: "Eit dokument som ligg der under eit namn ingen kjenner att, til dømes «Skann0007.pdf» for «Vedlegg 3 Møtereferat».",
		EN: "A document that is there under a name nobody recognises, such as “Skann0007.pdf” for “Vedlegg 3 Møtereferat”.",
	},
	Before: Text{
		NB: "Listen: 1 Plan, 2 Logg, 3 Møtereferat. Mappen: 1 Plan.pdf, 2 Logg.xlsx",
		NN: "Lista: 1 Plan, 2 Logg, 3 Møtereferat. Mappa: 1 Plan.pdf, 2 Logg.xlsx",
		EN: "The list: 1 Plan, 2 Logg, 3 Møtereferat. The folder: 1 Plan.pdf, 2 Logg.xlsx",
	},
	After: Text{
		NB: "Mappen: 1 Plan.pdf, 2 Logg.xlsx, 3 Møtereferat.pdf",
		NN: "Mappa: 1 Plan.pdf, 2 Logg.xlsx, 3 Møtereferat.pdf",
		EN: "The folder: 1 Plan.pdf, 2 Logg.xlsx, 3 Møtereferat.pdf",
	},
}

var enclosureUnlistedContrast = Contrast{
	Satisfies: Text{
		NB: "Hvert dokument i mappen har en linje på listen, med dato.",
		NN: "Kvart dokument i mappa har ei linje på lista, med dato.",
		EN: "Each document in the folder has a line on the list, with its date.",
	},
	LooksLike: Text{
		NB: "En samlelinje som «diverse e-poster»: den sier ikke hvilke dokumenter det er, og daterer ingen av dem.",
		NN: "Ei samlelinje som «diverse e-postar»: ho seier ikkje kva dokument det er, og daterer ingen av dei.",
		EN: "A line such as “various e-mails”: it does not say which documents, and dates none of them.",
	},
	Before: Text{
		NB: "Listen: 1 Plan. Mappen: 1 Plan.pdf, E-post fra mor.eml",
		NN: "Lista: 1 Plan. Mappa: 1 Plan.pdf, E-post frå mor.eml",
		EN: "The list: 1 Plan. The folder: 1 Plan.pdf, E-post fra mor.eml",
	},
	After: Text{
		NB: "Listen: 1 Plan, 12.03.2025. 2 E-post fra mor, 13.03.2025.",
		NN: "Lista: 1 Plan, 12.03.2025. 2 E-post frå mor, 13.03.2025.",
		EN: "The list: 1 Plan, 12.03.2025. 2 E-post fra mor, 13.03.2025.",
	},
}

var scansUnreadContrast = Contrast{
	Satisfies: Text{
		NB: "Programmet tesseract er installert med norsk språk, eller sidene har tekst fra før.",
		NN: "Programmet tesseract er installert med norsk språk, eller sidene har tekst frå før.",
		EN: "The program tesseract is installed with Norwegian, or the pages have text already.",
	},
	LooksLike: Text{
		NB: "En PDF fra skanneren. Den ser ut som et dokument med tekst, men er ofte bare bilder av sider.",
		NN: "Ein PDF frå skannaren. Han ser ut som eit dokument med tekst, men er ofte berre bilete av sider.",
		EN: "A PDF from the scanner. It looks like a document with text, but often is only pictures of pages.",
	},
	Before: Text{
		NB: "«Skann0007.pdf»: ikke lest",
		NN: "«Skann0007.pdf»: ikkje lesen",
		EN: "“Skann0007.pdf”: not read",
	},
	After: Text{
		NB: "«Skann0007.pdf»: lest med tekstgjenkjenning (OCR), møtereferat, 20.03.2025",
		NN: "«Skann0007.pdf»: lesen med tekstattkjenning (OCR), møtereferat, 20.03.2025",
		EN: "“Skann0007.pdf”: read by text recognition (OCR), minutes, 20.03.2025",
	},
}

var scansWithoutNorwegianContrast = Contrast{
	Satisfies: Text{
		NB: "Tesseract har norsk språkdata (nor).",
		NN: "Tesseract har norsk språkdata (nor).",
		EN: "Tesseract has its Norwegian data (nor).",
	},
	LooksLike: Text{
		NB: "Tesseract slik det kommer: det leser, men bare som engelsk.",
		NN: "Tesseract slik det kjem: det les, men berre som engelsk.",
		EN: "Tesseract as it comes: it reads, but as English only.",
	},
	Before: Text{
		NB: "«Møte 4. april» lest som «Mote 4. april»",
		NN: "«Møte 4. april» lese som «Mote 4. april»",
		EN: "“Møte 4. april” read as “Mote 4. april”",
	},
	After: Text{
		NB: "«Møte 4. april» lest som «Møte 4. april»",
		NN: "«Møte 4. april» lese som «Møte 4. april»",
		EN: "“Møte 4. april” read as “Møte 4. april”",
	},
}
