package rules

var systemContrast = Contrast{
	Satisfies: Text{
		NB: "Mappen har bare dokumenter fra saken. Det går an å vise til en rutine i redegjørelsen uten å legge den ved.",
		NN: "Mappa har berre dokument frå saka. Det går an å vise til ein rutine i utgreiinga utan å leggje han ved.",
		EN: "The folder has documents of the case only. The account may refer to a routine without enclosing it.",
	},
	LooksLike: Text{
		NB: "En plan der det står «eleven» hele veien, men som gjelder alle elever: «eleven skal høres», «kontaktlærer har ansvar for at …». Uten datoer og hendelser er det en rutine.",
		NN: "Ein plan der det står «eleven» heile vegen, men som gjeld alle elevar: «eleven skal høyrast», «kontaktlærar har ansvar for at …». Utan datoar og hendingar er det ein rutine.",
		EN: "A plan that says “the pupil” throughout but is about all pupils: “the pupil shall be heard”, “the class teacher sees to it that …”. Without dates and events it is a routine.",
	},
	Before: Text{
		NB: "Aktivitetsplan.docx, Rutine for mobbesaker.pdf, Ordensregler.pdf, Logg.xlsx",
		NN: "Aktivitetsplan.docx, Rutine for mobbesaker.pdf, Ordensreglar.pdf, Logg.xlsx",
		EN: "Aktivitetsplan.docx (plan), Rutine for mobbesaker.pdf (routine), Ordensregler.pdf (school rules), Logg.xlsx (log)",
	},
	After: Text{
		NB: "Aktivitetsplan.docx, Logg.xlsx",
		NN: "Aktivitetsplan.docx, Logg.xlsx",
		EN: "Aktivitetsplan.docx (plan), Logg.xlsx (log)",
	},
}

var systemEnclosedContrast = Contrast{
	Satisfies: Text{
		NB: "Rutinen eller planen for hele skolen er tatt ut. Har Statsforvalteren bedt om den i denne saken, kan den bli liggende.",
		NN: "Rutinen eller planen for heile skulen er teken ut. Har Statsforvaltaren bede om han i denne saka, kan han bli liggjande.",
		EN: "The routine or whole-school plan has been left out. If Statsforvalteren asked for it in this case, it can stay.",
	},
	LooksLike: Text{
		NB: "En plan mot mobbing med elevens navn i filnavnet. Innholdet gjelder fortsatt hele skolen.",
		NN: "Ein plan mot mobbing med namnet på eleven i filnamnet. Innhaldet gjeld framleis heile skulen.",
		EN: "A plan against bullying with the pupil's name in its file name. The content is still about the whole school.",
	},
	Before: systemContrast.Before,
	After:  systemContrast.After,
}

var systemPossibleContrast = Contrast{
	Satisfies: Text{
		NB: "Det går fram at dokumentet gjelder denne saken: hva som skjedde, når, og hvem som gjorde hva.",
		NN: "Det går fram at dokumentet gjeld denne saka: kva som hende, når, og kven som gjorde kva.",
		EN: "It shows that the document is about this case: what happened, when, and who did what.",
	},
	LooksLike: Text{
		NB: "En tiltaksliste med «skal» i hver setning og uten datoer. Den kan være planen i saken, men leses som en rutine.",
		NN: "Ei tiltaksliste med «skal» i kvar setning og utan datoar. Ho kan vere planen i saka, men vert lesen som ein rutine.",
		EN: "A list of measures with “shall” in each sentence and no dates. It may be the plan of the case, but reads like a routine.",
	},
	Before: Text{
		NB: "Voksne skal være synlige i friminuttene.",
		NN: "Vaksne skal vere synlege i friminutta.",
		EN: "Adults shall be visible in breaks.",
	},
	After: Text{
		NB: "Fra 17. mars er miljøterapeuten sammen med eleven i storefri hver dag.",
		NN: "Frå 17. mars er miljøterapeuten saman med eleven i storefri kvar dag.",
		EN: "From 17 March the youth worker is with the pupil in the long break every day.",
	},
}

var templateEnclosedContrast = Contrast{
	Satisfies: Text{
		NB: "Skjemaet er fylt ut, eller det er tatt bort.",
		NN: "Skjemaet er fylt ut, eller det er teke bort.",
		EN: "The form is filled in, or it has been left out.",
	},
	LooksLike: Text{
		NB: "Et skjema med hjelpetekst i alle feltene. Det ser fullt ut, men ingen har skrevet noe om saken.",
		NN: "Eit skjema med hjelpetekst i alle felta. Det ser fullt ut, men ingen har skrive noko om saka.",
		EN: "A form with guidance in every field. It looks full, but nobody has written anything about the case.",
	},
	Before: Text{
		NB: "Navn: ______ Hva skjedde: (beskriv hendelsen)",
		NN: "Namn: ______ Kva hende: (skildre hendinga)",
		EN: "Name: ______ What happened: (describe the event)",
	},
	After: Text{
		NB: "Hva skjedde: Eleven ble stengt ute fra leken i storefri 3. mars 2025.",
		NN: "Kva hende: Eleven vart stengd ute frå leiken i storefri 3. mars 2025.",
		EN: "What happened: The pupil was shut out of the play in the long break on 3 March 2025.",
	},
}
