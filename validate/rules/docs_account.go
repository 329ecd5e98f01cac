package rules

var accountContrast = Contrast{
	Satisfies: Text{
		NB: "En tekst fra skolen eller kommunen om denne saken: når skolen ble kjent med den, hva den har undersøkt og gjort, hva eleven mener, og hvordan det går nå. En tydelig del av et følgebrev eller en e-post holder.",
		NN: "Ein tekst frå skulen eller kommunen om denne saka: når skulen vart kjend med ho, kva han har undersøkt og gjort, kva eleven meiner, og korleis det går no. Ein tydeleg del av eit følgjebrev eller ein e-post held.",
		EN: "A text by the school or the municipality about this case: when the school learned of it, what it looked into and did, what the pupil thinks, how it is now. A clear part of a covering letter or an e-mail will do.",
	},
	LooksLike: Text{
		NB: "Brevet fra Statsforvalteren, et følgebrev som bare lister opp vedlegg, foreldrenes egen framstilling, en tom mal, og en tekst om hvordan skolen arbeider til vanlig.",
		NN: "Brevet frå Statsforvaltaren, eit følgjebrev som berre listar opp vedlegg, foreldra si eiga framstilling, ein tom mal, og ein tekst om korleis skulen arbeider til vanleg.",
		EN: "The letter from Statsforvalteren, a covering letter that only lists enclosures, the parents' own account, an empty template, and a text about how the school works in general.",
	},
	Before: Text{
		NB: "Skolen har nulltoleranse mot mobbing og følger alltid rutinene sine.",
		NN: "Skulen har nulltoleranse mot mobbing og følgjer alltid rutinane sine.",
		EN: "The school has zero tolerance for bullying and always follows its routines.",
	},
	After: Text{
		NB: "Vi ble kjent med saken 3. mars 2025. Vi snakket med eleven 4. mars, observerte i storefri og laget en plan 12. mars. Eleven sier nå at friminuttene er bedre.",
		NN: "Vi vart kjende med saka 3. mars 2025. Vi snakka med eleven 4. mars, observerte i storefri og laga ein plan 12. mars. Eleven seier no at friminutta er betre.",
		EN: "We learned of the case on 3 March 2025. We talked with the pupil on 4 March, observed the long break and made a plan on 12 March. The pupil now says that breaks are better.",
	},
}

var accountMissingContrast = Contrast{
	Satisfies: accountContrast.Satisfies,
	LooksLike: Text{
		NB: "Et følgebrev der det bare står hva som er vedlagt, eller et svar fra skolen i en annen sak.",
		NN: "Eit følgjebrev der det berre står kva som er vedlagt, eller eit svar frå skulen i ei anna sak.",
		EN: "A covering letter that only says what is enclosed, or an answer by the school in another matter.",
	},
	Before: Text{
		NB: "«Følgebrev.pdf»: Vedlagt følger dokumentene i saken. Med hilsen rektor.",
		NN: "«Følgjebrev.pdf»: Vedlagt følgjer dokumenta i saka. Med helsing rektor.",
		EN: "“Følgebrev.pdf”: The documents of the case are enclosed. Yours, the principal.",
	},
	After: Text{
		NB: "«Følgebrev.pdf»: Vi ble kjent med saken 3. mars 2025. Dagen etter snakket kontaktlæreren med eleven, og 12. mars hadde vi en plan. Vedlagt følger dokumentene.",
		NN: "«Følgjebrev.pdf»: Vi vart kjende med saka 3. mars 2025. Dagen etter snakka kontaktlæraren med eleven, og 12. mars hadde vi ein plan. Vedlagt følgjer dokumenta.",
		EN: "“Følgebrev.pdf”: We learned of the case on 3 March 2025. The day after, the class teacher talked with the pupil, and on 12 March we had a plan. The documents are enclosed.",
	},
}

var accountBlankContrast = Contrast{
	Satisfies: Text{
		NB: "Malen er fylt ut med det som har skjedd i saken, eller redegjørelsen er skrevet et annet sted og malen tatt bort.",
		NN: "Malen er fylt ut med det som har hendt i saka, eller utgreiinga er skriven ein annan stad og malen teken bort.",
		EN: "The template is filled in with what happened in the case, or the account is written elsewhere and the template left out.",
	},
	LooksLike: Text{
		NB: "En mal der bare skolens navn, saksnummeret eller datoen er skrevet inn.",
		NN: "Ein mal der berre namnet på skulen, saksnummeret eller datoen er skrive inn.",
		EN: "A template where only the school's name, the case number or the date has been written in.",
	},
	Before: Text{
		NB: "Hva har skolen undersøkt? [Skriv her]",
		NN: "Kva har skulen undersøkt? [Skriv her]",
		EN: "What has the school looked into? [Write here]",
	},
	After: Text{
		NB: "Hva har skolen undersøkt? Vi observerte storefri 5. og 6. mars og snakket med tre elever i klassen.",
		NN: "Kva har skulen undersøkt? Vi observerte storefri 5. og 6. mars og snakka med tre elevar i klassen.",
		EN: "What has the school looked into? We observed the long break on 5 and 6 March and talked with three pupils of the class.",
	},
}

var accountUnclearContrast = Contrast{
	Satisfies: Text{
		NB: "Det står hvem redegjørelsen er fra, og mer enn noen få setninger om hva som er gjort for eleven. Programmet må kunne lese filen.",
		NN: "Det står kven utgreiinga er frå, og meir enn nokre få setningar om kva som er gjort for eleven. Programmet må kunne lese fila.",
		EN: "It says who the account is from, and more than a few sentences on what was done for the pupil. The program must be able to read the file.",
	},
	LooksLike: Text{
		NB: "Én setning om at saken er fulgt opp, eller en tekst uten avsender som like gjerne kan være fra foreldrene.",
		NN: "Éi setning om at saka er følgd opp, eller ein tekst utan avsendar som like gjerne kan vere frå foreldra.",
		EN: "One sentence that the case was followed up, or a text without a sender that may as well be the parents'.",
	},
	Before: Text{
		NB: "Saken er fulgt opp.",
		NN: "Saka er følgd opp.",
		EN: "The case has been followed up.",
	},
	After: Text{
		NB: "Redegjørelse fra skolen, 28. april 2025: Saken er fulgt opp med samtaler hver fredag siden 14. mars, og en voksen er med i storefri. Rektor",
		NN: "Utgreiing frå skulen, 28. april 2025: Saka er følgd opp med samtalar kvar fredag sidan 14. mars, og ein vaksen er med i storefri. Rektor",
		EN: "Account from the school, 28 April 2025: The case has been followed up with talks every Friday since 14 March, and an adult is there in the long break. The principal",
	},
}
