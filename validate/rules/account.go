package rules

import (
	"slices"

	"github.com/mappesjekk/mappesjekk/validate/casefile"
	"github.com/mappesjekk/mappesjekk/validate/doctype"
	"github.com/mappesjekk/mappesjekk/validate/report"
	"github.com/mappesjekk/mappesjekk/validate/text"
)

var letterSource = Text{
	NB: "Brevet fra Statsforvalteren (innhentingsbrevet).",
	NN: "Brevet frå Statsforvaltaren (innhentingsbrevet).",
	EN: "The letter from Statsforvalteren (innhentingsbrevet).",
}

// accountWhy is why the requirement matters.
var accountWhy = Text{
	NB: "Saksbehandleren begynner her. Uten redegjørelsen blir det gjetting hva dokumentene viser, og Statsforvalteren må ofte skrive et nytt brev mens eleven venter.",
	NN: "Saksbehandlaren byrjar her. Utan utgreiinga vert det gissing kva dokumenta viser, og Statsforvaltaren må ofte skrive eit nytt brev medan eleven ventar.",
	EN: "The caseworker begins here. Without it what the papers show is a guess, and Statsforvalteren often has to write again while the pupil waits.",
}

var accountRequirement = Requirement{
	ID: report.Redegjorelse,
	Title: Text{
		NB: "Kort redegjørelse fra skolen",
		NN: "Kort utgreiing frå skulen",
		EN: "Short account from the school",
	},
	Doc: Doc{
		Asks: Text{
			NB: "En kort redegjørelse som gjør det klart hvordan skolen har arbeidet for denne eleven. Den kan være et eget dokument, en del av følgebrevet, teksten i e-posten eller de første sidene i en samlefil.",
			NN: "Ei kort utgreiing som gjer det klart korleis skulen har arbeidd for denne eleven. Ho kan vere eit eige dokument, ein del av følgjebrevet, teksten i e-posten eller dei første sidene i ei samlefil.",
			EN: "A short account that makes the school's work for this pupil clear. It may be a document of its own, part of the covering letter, the body of the e-mail, or the first pages of a merged file.",
		},
		Why:      accountWhy,
		Source:   letterSource,
		Contrast: accountContrast,
	},
	Advice: writeAccount,
	Summary: func(c *casefile.Case, status report.Status) (Text, Slots) {
		switch status {
		case report.Met:
			return Text{
				NB: "Redegjørelsen er med: {dok}.",
				NN: "Utgreiinga er med: {dok}.",
				EN: "The account is there: {dok}.",
			}, Slots{"dok": names(c.Accounts())}
		case report.Weak:
			return Text{
				NB: "Det er ikke sikkert at redegjørelsen er med.",
				NN: "Det er ikkje sikkert at utgreiinga er med.",
				EN: "It is not certain that the account is there.",
			}, nil
		}
		if blank := blankAccounts(c); len(blank) > 0 {
			return Text{
				NB: "Malen for redegjørelsen er med, men er ikke fylt ut: {dok}.",
				NN: "Malen for utgreiinga er med, men er ikkje fylt ut: {dok}.",
				EN: "The template for the account is there, but is not filled in: {dok}.",
			}, Slots{"dok": names(blank)}
		}
		return accountMissing.Message, nil
	},
}

var accountRules = []Rule{accountMissing, accountBlank, accountUnclear}

var writeAccount = Text{
	NB: "Skriv én til to sider: når dere ble kjent med saken, hva dere har undersøkt, hva dere har gjort, hva eleven mener, og hvordan det går nå. Datér og signer.",
	NN: "Skriv éi til to sider: når de vart kjende med saka, kva de har undersøkt, kva de har gjort, kva eleven meiner, og korleis det går no. Dater og signer.",
	EN: "Write one or two pages: when you learned of it, what you looked into, what you did, what the pupil thinks, how it is now. Date and sign it.",
}

var accountMissing = Rule{
	ID: "redegjorelse-mangler", Requirement: report.Redegjorelse, Severity: report.Error,
	Doc: Doc{
		Title: Text{"Redegjørelsen mangler", "Utgreiinga manglar", "The account is missing"},
		Asks: Text{
			NB: "Ingen av dokumentene er en redegjørelse fra skolen i denne saken. Brevet fra Statsforvalteren, et følgebrev som bare lister opp vedlegg, og et svar i en annen sak teller ikke.",
			NN: "Ingen av dokumenta er ei utgreiing frå skulen i denne saka. Brevet frå Statsforvaltaren, eit følgjebrev som berre listar opp vedlegg, og eit svar i ei anna sak tel ikkje.",
			EN: "None of the documents is an account by the school in this case. The letter from Statsforvalteren, a covering letter that only lists enclosures, and an answer in another matter do not count.",
		},
		Why:      accountWhy,
		Source:   letterSource,
		Contrast: accountMissingContrast,
	},
	Message: Text{
		NB: "Vi fant ingen redegjørelse i mappen.",
		NN: "Vi fann inga utgreiing i mappa.",
		EN: "No account was found in the folder.",
	},
	Advice: writeAccount,
	Check: func(c *casefile.Case) []Hit {
		if len(c.Accounts()) > 0 || len(blankAccounts(c)) > 0 || len(unreadAccounts(c)) > 0 {
			return nil
		}
		return []Hit{lacking(c, c.NearestAccounts())}
	},
}

var accountBlank = Rule{
	ID: "redegjorelse-tom", Requirement: report.Redegjorelse, Severity: report.Error,
	Doc: Doc{
		Title: Text{"Redegjørelsen er ikke fylt ut", "Utgreiinga er ikkje fylt ut", "The account has not been filled in"},
		Asks: Text{
			NB: "Skjemaet eller malen for redegjørelsen ligger i mappen, men ingen har skrevet i det.",
			NN: "Skjemaet eller malen for utgreiinga ligg i mappa, men ingen har skrive i det.",
			EN: "The form or template for the account is in the folder, but nobody has written in it.",
		},
		Why:      accountWhy,
		Source:   letterSource,
		Contrast: accountBlankContrast,
	},
	Message: Text{
		NB: "{dok} ser ut som en tom mal.",
		NN: "{dok} ser ut som ein tom mal.",
		EN: "{dok} looks like an empty template.",
	},
	Advice: Text{
		NB: "Fyll den ut: når dere ble kjent med saken, hva dere har undersøkt og gjort, hva eleven mener, og hvordan det går nå. Datér og signer.",
		NN: "Fyll han ut: når de vart kjende med saka, kva de har undersøkt og gjort, kva eleven meiner, og korleis det går no. Dater og signer.",
		EN: "Fill it in: when you learned of it, what you looked into and did, what the pupil thinks, how it is now. Date and sign it.",
	},
	Check: func(c *casefile.Case) []Hit {
		if len(c.Accounts()) > 0 {
			return nil
		}
		return besides(c, hits(blankAccounts(c)))
	},
}

var accountUnclear = Rule{
	ID: "redegjorelse-uklar", Requirement: report.Redegjorelse, Severity: report.Warning,
	Doc: Doc{
		Title: Text{"Usikkert om dette er redegjørelsen", "Usikkert om dette er utgreiinga", "Uncertain whether this is the account"},
		Asks: Text{
			NB: "Et dokument kan være redegjørelsen, men det er svært kort, det er uklart hvem som har skrevet det, eller det kan ikke leses av programmet.",
			NN: "Eit dokument kan vere utgreiinga, men det er svært kort, det er uklart kven som har skrive det, eller det kan ikkje lesast av programmet.",
			EN: "A document may be the account, but it is very short, it is unclear who wrote it, or the program cannot read it.",
		},
		Why:      accountWhy,
		Source:   letterSource,
		Contrast: accountUnclearContrast,
	},
	Message: Text{
		NB: "{dok} ligner en redegjørelse, men det er kort eller uklart hvem som har skrevet det.",
		NN: "{dok} liknar ei utgreiing, men det er kort eller uklart kven som har skrive det.",
		EN: "{dok} looks like an account, but it is short or the author is unclear.",
	},
	Advice: Text{
		NB: "Se over det. Er det redegjørelsen, skriv hvem den er fra, og fyll ut det som mangler: når dere ble kjent med saken, hva dere har undersøkt og gjort, hva eleven mener, og hvordan det går nå.",
		NN: "Sjå over det. Er det utgreiinga, skriv kven ho er frå, og fyll ut det som manglar: når de vart kjende med saka, kva de har undersøkt og gjort, kva eleven meiner, og korleis det går no.",
		EN: "Look it over. If it is the account, say who it is from and add what is missing: when you learned of it, what you looked into and did, what the pupil thinks, how it is now.",
	},
	Check: func(c *casefile.Case) []Hit {
		accounts := c.Accounts()
		var found []Hit
		for _, d := range accounts {
			if d.Kind.Account == nil || !d.Kind.Account.Unclear {
				return nil // there is a clear one
			}
			found = append(found, Hit{Doc: d, At: d.Kind.Account.At})
		}
		if len(accounts) > 0 || len(blankAccounts(c)) > 0 {
			return found
		}
		for _, d := range unreadAccounts(c) {
			found = append(found, Hit{Doc: d,
				Message: Text{
					NB: "{dok} kan være redegjørelsen, men programmet kan ikke lese det.",
					NN: "{dok} kan vere utgreiinga, men programmet kan ikkje lese det.",
					EN: "{dok} may be the account, but the program cannot read it.",
				},
				Advice: Text{
					NB: "Åpne dokumentet og se etter selv. Er det redegjørelsen, send den som en PDF med tekst.",
					NN: "Opne dokumentet og sjå etter sjølv. Er det utgreiinga, send ho som ein PDF med tekst.",
					EN: "Open the document and see for yourself. If it is the account, send it as a PDF with real text.",
				},
			})
		}
		return besides(c, found)
	},
}

// besides adds to what may be or become the account why that is none which is called
// one besides.
func besides(c *casefile.Case, found []Hit) []Hit {
	var called []casefile.Evidence
	for _, e := range c.NearestAccounts() {
		if slices.Contains(e.Doc.Kind.Called, doctype.Redegjorelse) {
			called = append(called, e)
		}
	}
	if len(called) == 0 {
		return found
	}
	for i := range found {
		found[i].Basis = phrase(Text{
			NB: "Dette teller ikke som redegjørelse: {liste}.",
			NN: "Dette tel ikkje som utgreiing: {liste}.",
			EN: "This does not count as the account: {liste}.",
		}, Slots{"liste": listed(called, notBecauses(called))})
	}
	return found
}

// blankAccounts returns the account forms that nobody has filled in.
func blankAccounts(c *casefile.Case) []*casefile.Document {
	var blank []*casefile.Document
	for _, d := range c.OfType(doctype.Redegjorelse) {
		if d.Kind.Blank {
			blank = append(blank, d)
		}
	}
	return blank
}

// unreadAccounts returns the documents that could not be read and may be the
// account: those named like one, or else whole files whose names say nothing. A
// single picture or a recording is not how an account is sent.
func unreadAccounts(c *casefile.Case) []*casefile.Document {
	var named, nameless []*casefile.Document
	for _, d := range c.Documents {
		switch {
		case !d.Unread:
		case d.Kind.Type == doctype.Redegjorelse:
			named = append(named, d)
		case d.Kind.Type == doctype.Annet && mayHoldAccount(d):
			nameless = append(nameless, d)
		}
	}
	if len(named) > 0 {
		return named
	}
	return nameless
}

func mayHoldAccount(d *casefile.Document) bool {
	if d.Format.Picture() || d.Format == text.Audio || d.Format == text.Video {
		return false
	}
	switch d.Problem {
	case text.Empty, text.NoText, text.Unsupported:
		return false
	}
	return true
}
