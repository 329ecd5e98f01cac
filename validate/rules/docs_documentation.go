package rules

var documentationContrast = Contrast{
	Satisfies: Text{
		NB: "Papirer som ble til mens skolen arbeidet med saken: aktivitetsplan, møtereferat, elevsamtale, observasjon, kartlegging, logg, varsel, avvik, kontakt med foreldrene eller en vurdering. Brevets liste er eksempler, og én type kan være nok for sjekken.",
		NN: "Papir som vart til medan skulen arbeidde med saka: aktivitetsplan, møtereferat, elevsamtale, observasjon, kartlegging, logg, varsel, avvik, kontakt med foreldra eller ei vurdering. Lista i brevet er døme, og éin type kan vere nok for sjekken.",
		EN: "Papers that came about while the school worked with the case: plan, minutes, talk with the pupil, observation, survey, log, notification, deviation report, contact with the parents or an assessment. The letter's list is of examples, and one kind may be enough for the check.",
	},
	LooksLike: Text{
		NB: "Rutiner og planer for hele skolen, trivselsundersøkelsen for alle elevene, innkallinger, tomme skjemaer og papirer fra en annen sak.",
		NN: "Rutinar og planar for heile skulen, trivselsundersøkinga for alle elevane, innkallingar, tomme skjema og papir frå ei anna sak.",
		EN: "Routines and plans for the whole school, the well-being survey of all pupils, invitations to meetings, empty forms and papers of another case.",
	},
	Before: Text{
		NB: "Handlingsplan mot mobbing.pdf, Årshjul.pdf",
		NN: "Handlingsplan mot mobbing.pdf, Årshjul.pdf",
		EN: "Handlingsplan mot mobbing.pdf (plan against bullying), Årshjul.pdf (calendar of the year)",
	},
	After: Text{
		NB: "Aktivitetsplan 12. mars.docx, Elevsamtale 4. mars.docx, Logg vår 2025.xlsx",
		NN: "Aktivitetsplan 12. mars.docx, Elevsamtale 4. mars.docx, Logg vår 2025.xlsx",
		EN: "Aktivitetsplan 12. mars.docx (plan), Elevsamtale 4. mars.docx (talk with the pupil), Logg vår 2025.xlsx (log)",
	},
}

var documentationMissingContrast = Contrast{
	Satisfies: Text{
		NB: "Minst ett dokument fra selve saken som viser noe skolen har gjort, med innhold om denne eleven.",
		NN: "Minst eitt dokument frå sjølve saka som viser noko skulen har gjort, med innhald om denne eleven.",
		EN: "At least one document of the case itself that shows something the school did, with content about this pupil.",
	},
	LooksLike: Text{
		NB: "Redegjørelsen alene: den forteller hva som er gjort, men er skrevet etterpå. Heller ikke en rutine eller et tomt skjema viser det.",
		NN: "Utgreiinga aleine: ho fortel kva som er gjort, men er skriven etterpå. Heller ikkje ein rutine eller eit tomt skjema viser det.",
		EN: "The account alone: it tells what was done, but was written afterwards. Nor does a routine or an empty form show it.",
	},
	Before: documentationContrast.Before,
	After:  documentationContrast.After,
}

var documentationThinContrast = Contrast{
	Satisfies: Text{
		NB: "Minst ett av dokumentene fra saken kan leses: en PDF eller Word-fil med tekst, uten passord.",
		NN: "Minst eitt av dokumenta frå saka kan lesast: ein PDF eller ei Word-fil med tekst, utan passord.",
		EN: "At least one of the documents of the case can be read: a PDF or Word file with text, without a password.",
	},
	LooksLike: Text{
		NB: "Filer med riktig navn som er låst, skadet eller bare bilder. Sjekken ser navnet, men ikke hva som står der.",
		NN: "Filer med rett namn som er låste, skadde eller berre bilete. Sjekken ser namnet, men ikkje kva som står der.",
		EN: "Files with the right name that are locked, damaged or only pictures. The check sees the name, but not what they say.",
	},
	Before: Text{
		NB: "«Møtereferat.pdf» åpnes bare med passord.",
		NN: "«Møtereferat.pdf» kan berre opnast med passord.",
		EN: "“Møtereferat.pdf” opens only with a password.",
	},
	After: Text{
		NB: "«Møtereferat.pdf» er lagret på nytt uten passord, og teksten kan merkes og kopieres.",
		NN: "«Møtereferat.pdf» er lagra på nytt utan passord, og teksten kan merkast og kopierast.",
		EN: "“Møtereferat.pdf” has been saved again without a password, and its text can be marked and copied.",
	},
}

var planMissingContrast = Contrast{
	Satisfies: Text{
		NB: "En skriftlig plan for tiltakene i denne saken, uansett hva den heter: aktivitetsplan, tiltaksplan for eleven, skriftlig plan.",
		NN: "Ein skriftleg plan for tiltaka i denne saka, same kva han heiter: aktivitetsplan, tiltaksplan for eleven, skriftleg plan.",
		EN: "A written plan of the measures in this case, whatever it is called: aktivitetsplan, tiltaksplan for eleven, skriftlig plan.",
	},
	LooksLike: Text{
		NB: "Skolens plan mot mobbing, en individuell opplæringsplan (IOP), en veiledning om aktivitetsplaner eller en tom mal.",
		NN: "Skulen sin plan mot mobbing, ein individuell opplæringsplan (IOP), ei rettleiing om aktivitetsplanar eller ein tom mal.",
		EN: "The school's plan against bullying, an individual education plan (IOP), guidance on activity plans, or an empty template.",
	},
	Before: Text{
		NB: "Mappen har referater og logg. Redegjørelsen nevner ikke noen plan.",
		NN: "Mappa har referat og logg. Utgreiinga nemner ikkje nokon plan.",
		EN: "The folder has minutes and a log. The account mentions no plan.",
	},
	After: Text{
		NB: "Aktivitetsplanen fra 12. mars ligger i mappen, eller redegjørelsen sier: «Det er ikke laget aktivitetsplan, fordi …»",
		NN: "Aktivitetsplanen frå 12. mars ligg i mappa, eller utgreiinga seier: «Det er ikkje laga aktivitetsplan, fordi …»",
		EN: "The plan of 12 March is in the folder, or the account says: “No plan was made, because …”",
	},
}
