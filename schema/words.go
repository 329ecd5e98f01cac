package schema

import "strings"

// phrase is a text in the three languages; {0}, {1} … are slots.
type phrase struct{ nb, nn, en string }

func (p phrase) in(lang string, slots ...string) string {
	s := p.nb
	switch lang {
	case "nn":
		s = p.nn
	case "en":
		s = p.en
	}
	for i, slot := range slots {
		s = strings.ReplaceAll(s, "{"+string(rune('0'+i))+"}", slot)
	}
	return s
}

// problemTexts say what was expected. {0} is Violation.Expected in words, {1}
// is Got.
var problemTexts = map[Problem]phrase{
	BadSyntax: {
		"Fila kan ikke leses som {0}. Se etter innrykk, kolon og anførselstegn her eller på linja over.",
		"Fila kan ikkje lesast som {0}. Sjå etter innrykk, kolon og hermeteikn her eller på linja over.",
		"The file can't be read as {0}. Look at the indentation, colons and quotes here or on the line above.",
	},
	TabIndent: {
		"Linja er rykket inn med tabulator. Bruk mellomrom.",
		"Linja er rykt inn med tabulator. Bruk mellomrom.",
		"The line is indented with a tab. Use spaces.",
	},
	BadEncoding: {
		"Fila er ikke lagret som UTF-8. Lagre den på nytt med tegnkodingen UTF-8.",
		"Fila er ikkje lagra som UTF-8. Lagre henne på nytt med teiknkodinga UTF-8.",
		"The file is not saved as UTF-8. Save it again with the encoding UTF-8.",
	},
	TooLarge: {
		"Fila er for stor. Den kan være på høyst {0} KiB.",
		"Fila er for stor. Ho kan vere på høgst {0} KiB.",
		"The file is too large. It may have at most {0} KiB.",
	},
	TooDeep: {
		"Her ligger det for mange nivåer inni hverandre. Det kan være høyst {0}.",
		"Her ligg det for mange nivå inni kvarandre. Det kan vere høgst {0}.",
		"Too many levels lie inside each other here. There may be at most {0}.",
	},
	TooMuch: {
		"Fila har for mange verdier. Den kan ha høyst {0}.",
		"Fila har for mange verdiar. Ho kan ha høgst {0}.",
		"The file has too many values. It may have at most {0}.",
	},
	TrailingData: {
		"Det står mer etter slutten. Fila skal ha ett skjema og ikke flere.",
		"Det står meir etter slutten. Fila skal ha eitt skjema og ikkje fleire.",
		"There is more after the end. The file must hold one form and no more.",
	},
	BadNumber: {
		"Tallet er for stort eller har for mange sifre.",
		"Talet er for stort eller har for mange siffer.",
		"The number is too large or has too many digits.",
	},
	RepeatedField: {
		"Feltet står også på linje {0}. Behold bare ett av dem.",
		"Feltet står også på linje {0}. Behald berre eitt av dei.",
		"The field also stands on line {0}. Keep only one of them.",
	},
	UnknownField: {
		"Feltet{1} finnes ikke.{0}",
		"Feltet{1} finst ikkje.{0}",
		"There is no field{1}.{0}",
	},
	MissingField: {
		"Feltet «{0}» mangler.",
		"Feltet «{0}» manglar.",
		"The field «{0}» is missing.",
	},
	Misplaced: {
		"Dette feltet kan ikke stå her.",
		"Dette feltet kan ikkje stå her.",
		"This field can't stand here.",
	},
	WrongType: {
		"Her skal det stå {0}.",
		"Her skal det stå {0}.",
		"What must stand here is {0}.",
	},
	NotOneOf: {
		"Verdien{1} finnes ikke.{0}",
		"Verdien{1} finst ikkje.{0}",
		"There is no value{1}.{0}",
	},
	BadForm: {
		"Her skal det stå {0}.",
		"Her skal det stå {0}.",
		"What must stand here is {0}.",
	},
	NoSuchDate: {
		"Datoen finnes ikke i kalenderen.",
		"Datoen finst ikkje i kalenderen.",
		"There is no such date in the calendar.",
	},
	OutOfRange: {
		"Tallet skal være {0}.",
		"Talet skal vere {0}.",
		"The number must be {0}.",
	},
	EmptyText: {
		"Feltet er tomt. Fyll det ut eller ta det bort.",
		"Feltet er tomt. Fyll det ut eller ta det bort.",
		"The field is empty. Fill it in or leave it out.",
	},
	TooShort: {
		"Teksten er for kort. Den må ha minst {0} tegn.",
		"Teksten er for kort. Han må ha minst {0} teikn.",
		"The text is too short. It must have at least {0} characters.",
	},
	TooLong: {
		"Teksten er for lang. Den kan ha høyst {0} tegn.",
		"Teksten er for lang. Han kan ha høgst {0} teikn.",
		"The text is too long. It may have at most {0} characters.",
	},
	TooFew: {
		"Her mangler det noe: det må være minst {0}.",
		"Her manglar det noko: det må vere minst {0}.",
		"Something is missing here: there must be at least {0}.",
	},
	TooMany: {
		"Her står det for mange: det kan være høyst {0}.",
		"Her står det for mange: det kan vere høgst {0}.",
		"There are too many here: at most {0} are allowed.",
	},
	RepeatedValue: {
		"Det samme er ført opp tidligere{0}. Behold bare ett av dem.",
		"Det same er ført opp tidlegare{0}. Behald berre eitt av dei.",
		"The same is listed before{0}. Keep only one of them.",
	},
	NoSuchRule: {
		"Regelen{1} finnes ikke. Skriv navnet som det står i rapporten.",
		"Regelen{1} finst ikkje. Skriv namnet slik det står i rapporten.",
		"There is no rule{1}. Write the name as the report has it.",
	},
	NoSuchFile: {
		"Fila finnes ikke i mappen. Skriv stien som den står i rapporten.",
		"Fila finst ikkje i mappa. Skriv stien slik han står i rapporten.",
		"There is no such file in the folder. Write the path as the report has it.",
	},
	Invalid: {
		"Dette har ikke den formen som skjemaet krever.",
		"Dette har ikkje den forma som skjemaet krev.",
		"This does not have the form that the schema asks for.",
	},
	MoreProblems: {
		"Det er {0} feil til i fila.",
		"Det er {0} feil til i fila.",
		"There are {0} more problems in the file.",
	},
}

// Sentences and parts of them that several problems share.
var (
	couldBe    = phrase{" Her kan det stå {0}.", " Her kan det stå {0}.", " What may stand here is {0}."}
	didYouMean = phrase{" Mente dere «{0}»?", " Meinte de «{0}»?", " Did you mean «{0}»?"}
	onLine     = phrase{", på linje {0}", ", på linje {0}", ", on line {0}"}
)

// formTexts are the forms in words: what "Her skal det stå" goes on with.
var formTexts = map[string]phrase{
	formDate: {
		"en dato på formen 2025-03-14 eller 14.03.2025 (er dagen ukjent: mars 2025 eller uke 11 2025)",
		"ein dato på forma 2025-03-14 eller 14.03.2025 (er dagen ukjend: mars 2025 eller veke 11 2025)",
		"a date like 2025-03-14 or 14.03.2025 (if the day is unknown: mars 2025 or uke 11 2025)",
	},
	formDay: {
		"en dato på formen 2025-03-14 eller 14.03.2025",
		"ein dato på forma 2025-03-14 eller 14.03.2025",
		"a date like 2025-03-14 or 14.03.2025",
	},
	formPath: {
		"stien til en fil inne i mappen, som referat.pdf eller vedlegg/referat.pdf",
		"stien til ei fil inne i mappa, som referat.pdf eller vedlegg/referat.pdf",
		"the path of a file inside the folder, like referat.pdf or vedlegg/referat.pdf",
	},
	formCode: {
		"en kode av små bokstaver a–z, tall og bindestrek",
		"ein kode av små bokstavar a–z, tal og bindestrek",
		"a code of lower-case letters a–z, digits and hyphens",
	},
	formBodies: {
		"«ingen» eller en liste over instanser, med en bindestrek foran hver",
		"«ingen» eller ei liste over instansar, med ein bindestrek framfor kvar",
		"«ingen» (none) or a list of bodies, each with a hyphen in front",
	},
	formPages: {
		"sider som 4 eller 4-6",
		"sider som 4 eller 4-6",
		"pages like 4 or 4-6",
	},
	formHash: {
		"en SHA-256 av 64 sifre 0–9 og a–f",
		"ein SHA-256 av 64 siffer 0–9 og a–f",
		"a SHA-256 of 64 digits 0–9 and a–f",
	},
	formParty: {
		"koden for en instans, som ppt eller annen:navn",
		"koden for ein instans, som ppt eller annen:namn",
		"the code of a body, like ppt or annen:name",
	},
}

// typeTexts are the JSON types in words.
var typeTexts = map[string]phrase{
	"string":  {"en tekst", "ein tekst", "a text"},
	"integer": {"et helt tall", "eit heilt tal", "a whole number"},
	"number":  {"et tall", "eit tal", "a number"},
	"boolean": {"true eller false", "true eller false", "true or false"},
	"array":   {"en liste", "ei liste", "a list"},
	"object":  {"felt med verdier under", "felt med verdiar under", "fields with values"},
	"null":    {"null", "null", "null"},
}

// What a report says of a requirement for which the profile has no words.
var (
	generalMet = phrase{
		"Dette er med: {0}.",
		"Dette er med: {0}.",
		"This is there: {0}.",
	}
	generalMissing = phrase{
		"Vi fant ikke dette i mappen: {0}.",
		"Vi fann ikkje dette i mappa: {0}.",
		"This was not found in the folder: {0}.",
	}
	generalAdvice = phrase{
		"Legg ved dokumentet hvis dere har det. Hvis ikke, skriv hvorfor i redegjørelsen.",
		"Legg ved dokumentet om de har det. Om ikkje, skriv kvifor i utgreiinga.",
		"Enclose the document if you have it. If not, say why in the account.",
	}
)
