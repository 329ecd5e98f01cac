package schema

import (
	"slices"
	"strconv"
	"strings"
	"testing"
)

// Every kind of problem, with where it is told to be and in which words.
func TestMessages(t *testing.T) {
	many := strings.Repeat("- fil: a\n", 2001)
	tests := []struct {
		name       string
		file       string // saksmappe.yaml if empty
		doc        string
		problem    Problem
		at         Position
		nb, nn, en string
	}{
		{
			name: "a colon in a text", doc: "skole: a\ntittel: b: c\n", problem: BadSyntax, at: Position{2, 0},
			nb: "saksmappe.yaml, linje 2: Fila kan ikke leses som YAML. Se etter innrykk, kolon og anførselstegn her eller på linja over.",
			nn: "saksmappe.yaml, linje 2: Fila kan ikkje lesast som YAML. Sjå etter innrykk, kolon og hermeteikn her eller på linja over.",
			en: "saksmappe.yaml, line 2: The file can't be read as YAML. Look at the indentation, colons and quotes here or on the line above.",
		},
		{
			name: "a tab", doc: "dokumenter:\n\t- fil: a\n", problem: TabIndent, at: Position{2, 1},
			nb: "saksmappe.yaml, linje 2: Linja er rykket inn med tabulator. Bruk mellomrom.",
			nn: "saksmappe.yaml, linje 2: Linja er rykt inn med tabulator. Bruk mellomrom.",
			en: "saksmappe.yaml, line 2: The line is indented with a tab. Use spaces.",
		},
		{
			name: "Windows-1252", doc: "kommune: a\nskole: \xc5sen\n", problem: BadEncoding, at: Position{2, 8},
			nb: "saksmappe.yaml, linje 2: Fila er ikke lagret som UTF-8. Lagre den på nytt med tegnkodingen UTF-8.",
			nn: "saksmappe.yaml, linje 2: Fila er ikkje lagra som UTF-8. Lagre henne på nytt med teiknkodinga UTF-8.",
			en: "saksmappe.yaml, line 2: The file is not saved as UTF-8. Save it again with the encoding UTF-8.",
		},
		{
			name: "a large file", doc: strings.Repeat("#", 1<<20+1), problem: TooLarge,
			nb: "saksmappe.yaml: Fila er for stor. Den kan være på høyst 1024 KiB.",
			nn: "saksmappe.yaml: Fila er for stor. Ho kan vere på høgst 1024 KiB.",
			en: "saksmappe.yaml: The file is too large. It may have at most 1024 KiB.",
		},
		{
			name: "a list that holds itself", doc: "skole: &a\n  - *a\n", problem: TooDeep, at: Position{2, 5},
			nb: "saksmappe.yaml, linje 2: Her ligger det for mange nivåer inni hverandre. Det kan være høyst 32.",
			nn: "saksmappe.yaml, linje 2: Her ligg det for mange nivå inni kvarandre. Det kan vere høgst 32.",
			en: "saksmappe.yaml, line 2: Too many levels lie inside each other here. There may be at most 32.",
		},
		{
			name: "an alias bomb", doc: bomb(), problem: TooMuch, at: Position{1, 33},
			nb: "saksmappe.yaml, linje 1: Fila har for mange verdier. Den kan ha høyst 20000.",
			nn: "saksmappe.yaml, linje 1: Fila har for mange verdiar. Ho kan ha høgst 20000.",
			en: "saksmappe.yaml, line 1: The file has too many values. It may have at most 20000.",
		},
		{
			name: "two documents", doc: "skole: a\n---\nskole: b\n", problem: TrailingData, at: Position{2, 1},
			nb: "saksmappe.yaml, linje 2: Det står mer etter slutten. Fila skal ha ett skjema og ikke flere.",
			nn: "saksmappe.yaml, linje 2: Det står meir etter slutten. Fila skal ha eitt skjema og ikkje fleire.",
			en: "saksmappe.yaml, line 2: There is more after the end. The file must hold one form and no more.",
		},
		{
			name: "a huge number", file: "saksmappe.json", doc: `{"saksnummer": 1e99999999}`, problem: BadNumber, at: Position{1, 16},
			nb: "saksmappe.json, linje 1, saksnummer: Tallet er for stort eller har for mange sifre.",
			nn: "saksmappe.json, linje 1, saksnummer: Talet er for stort eller har for mange siffer.",
			en: "saksmappe.json, line 1, saksnummer: The number is too large or has too many digits.",
		},
		{
			name: "a field twice", doc: "skole: a\nkommune: b\nskole: c\n", problem: RepeatedField, at: Position{3, 1},
			nb: "saksmappe.yaml, linje 3, skole: Feltet står også på linje 1. Behold bare ett av dem.",
			nn: "saksmappe.yaml, linje 3, skole: Feltet står også på linje 1. Behald berre eitt av dei.",
			en: "saksmappe.yaml, line 3, skole: The field also stands on line 1. Keep only one of them.",
		},
		{
			name: "a field in both spellings", doc: "maalform: nb\nmålform: nn\n", problem: RepeatedField, at: Position{2, 1},
			nb: "saksmappe.yaml, linje 2, målform: Feltet står også på linje 1. Behold bare ett av dem.",
			nn: "saksmappe.yaml, linje 2, målform: Feltet står også på linje 1. Behald berre eitt av dei.",
			en: "saksmappe.yaml, line 2, målform: The field also stands on line 1. Keep only one of them.",
		},
		{
			name: "a misspelt field", doc: "dokumenter:\n  - fil: a\n    dtao: 2025-03-14\n", problem: UnknownField, at: Position{3, 5},
			nb: "saksmappe.yaml, linje 3, dokumenter nr. 1, dtao: Feltet «dtao» finnes ikke. Mente dere «dato»?",
			nn: "saksmappe.yaml, linje 3, dokumenter nr. 1, dtao: Feltet «dtao» finst ikkje. Meinte de «dato»?",
			en: "saksmappe.yaml, line 3, dokumenter no. 1, dtao: There is no field «dtao». Did you mean «dato»?",
		},
		{
			name: "a field of nowhere", doc: "eksterne_instanser:\n  - instans: ppt\n    telefon: x\n", problem: UnknownField, at: Position{3, 5},
			nb: "saksmappe.yaml, linje 3, eksterne_instanser nr. 1, telefon: Feltet «telefon» finnes ikke. Her kan det stå instans, kontakt, navn, periode eller rolle.",
			nn: "saksmappe.yaml, linje 3, eksterne_instanser nr. 1, telefon: Feltet «telefon» finst ikkje. Her kan det stå instans, kontakt, navn, periode eller rolle.",
			en: "saksmappe.yaml, line 3, eksterne_instanser no. 1, telefon: There is no field «telefon». What may stand here is instans, kontakt, navn, periode or rolle.",
		},
		{
			name: "no file", doc: "dokumenter:\n  - fil:\n    dato: 2025-03-14\n", problem: MissingField, at: Position{2, 5},
			nb: "saksmappe.yaml, linje 2, dokumenter nr. 1: Feltet «fil» mangler.",
			nn: "saksmappe.yaml, linje 2, dokumenter nr. 1: Feltet «fil» manglar.",
			en: "saksmappe.yaml, line 2, dokumenter no. 1: The field «fil» is missing.",
		},
		{
			name: "a text for a list", doc: "dokumenter: a.pdf\n", problem: WrongType, at: Position{1, 1},
			nb: "saksmappe.yaml, linje 1, dokumenter: Her skal det stå en liste.",
			nn: "saksmappe.yaml, linje 1, dokumenter: Her skal det stå ei liste.",
			en: "saksmappe.yaml, line 1, dokumenter: What must stand here is a list.",
		},
		{
			name: "a list for the whole", doc: "- a\n", problem: WrongType, at: Position{1, 1},
			nb: "saksmappe.yaml, linje 1: Her skal det stå felt med verdier under.",
			nn: "saksmappe.yaml, linje 1: Her skal det stå felt med verdiar under.",
			en: "saksmappe.yaml, line 1: What must stand here is fields with values.",
		},
		{
			name: "a list for a date", doc: "dokumenter:\n  - fil: a\n    dato: [2025, 3]\n", problem: BadForm, at: Position{3, 5},
			nb: "saksmappe.yaml, linje 3, dokumenter nr. 1, dato: Her skal det stå en dato på formen 2025-03-14 eller 14.03.2025 (er dagen ukjent: mars 2025 eller uke 11 2025).",
			nn: "saksmappe.yaml, linje 3, dokumenter nr. 1, dato: Her skal det stå ein dato på forma 2025-03-14 eller 14.03.2025 (er dagen ukjend: mars 2025 eller veke 11 2025).",
			en: "saksmappe.yaml, line 3, dokumenter no. 1, dato: What must stand here is a date like 2025-03-14 or 14.03.2025 (if the day is unknown: mars 2025 or uke 11 2025).",
		},
		{
			name: "a misspelt code", doc: "dokumenter:\n  - fil: a\n    type: Møte-referat\n", problem: NotOneOf, at: Position{3, 5},
			nb: "saksmappe.yaml, linje 3, dokumenter nr. 1, type: Verdien «Møte-referat» finnes ikke. Mente dere «motereferat»?",
			nn: "saksmappe.yaml, linje 3, dokumenter nr. 1, type: Verdien «Møte-referat» finst ikkje. Meinte de «motereferat»?",
			en: "saksmappe.yaml, line 3, dokumenter no. 1, type: There is no value «Møte-referat». Did you mean «motereferat»?",
		},
		{
			name: "a code of nowhere", doc: "maalform: nordsamisk\n", problem: NotOneOf, at: Position{1, 1},
			nb: "saksmappe.yaml, linje 1, maalform: Verdien «nordsamisk» finnes ikke. Her kan det stå nb, nn, bokmaal eller nynorsk.",
			nn: "saksmappe.yaml, linje 1, maalform: Verdien «nordsamisk» finst ikkje. Her kan det stå nb, nn, bokmaal eller nynorsk.",
			en: "saksmappe.yaml, line 1, maalform: There is no value «nordsamisk». What may stand here is nb, nn, bokmaal or nynorsk.",
		},
		{
			name: "neither none nor a list", doc: "eksterne_instanser: nei\n", problem: BadForm, at: Position{1, 1},
			nb: "saksmappe.yaml, linje 1, eksterne_instanser: Her skal det stå «ingen» eller en liste over instanser, med en bindestrek foran hver.",
			nn: "saksmappe.yaml, linje 1, eksterne_instanser: Her skal det stå «ingen» eller ei liste over instansar, med ein bindestrek framfor kvar.",
			en: "saksmappe.yaml, line 1, eksterne_instanser: What must stand here is «ingen» (none) or a list of bodies, each with a hyphen in front.",
		},
		{
			name: "an absolute path", doc: `dokumenter: [{fil: 'C:\sak\a.pdf'}]`, problem: BadForm, at: Position{1, 15},
			nb: "saksmappe.yaml, linje 1, dokumenter nr. 1, fil: Her skal det stå stien til en fil inne i mappen, som referat.pdf eller vedlegg/referat.pdf.",
			nn: "saksmappe.yaml, linje 1, dokumenter nr. 1, fil: Her skal det stå stien til ei fil inne i mappa, som referat.pdf eller vedlegg/referat.pdf.",
			en: "saksmappe.yaml, line 1, dokumenter no. 1, fil: What must stand here is the path of a file inside the folder, like referat.pdf or vedlegg/referat.pdf.",
		},
		{
			name: "a month for a day", doc: "unntak: [{regel: duplikat, grunn: a, av: b, til: mars 2025}]", problem: BadForm, at: Position{1, 45},
			nb: "saksmappe.yaml, linje 1, unntak nr. 1, til: Her skal det stå en dato på formen 2025-03-14 eller 14.03.2025.",
			nn: "saksmappe.yaml, linje 1, unntak nr. 1, til: Her skal det stå ein dato på forma 2025-03-14 eller 14.03.2025.",
			en: "saksmappe.yaml, line 1, unntak no. 1, til: What must stand here is a date like 2025-03-14 or 14.03.2025.",
		},
		{
			name: "31 February", doc: "dokumenter: [{fil: a, dato: 31.02.2025}]", problem: NoSuchDate, at: Position{1, 23},
			nb: "saksmappe.yaml, linje 1, dokumenter nr. 1, dato: Datoen finnes ikke i kalenderen.",
			nn: "saksmappe.yaml, linje 1, dokumenter nr. 1, dato: Datoen finst ikkje i kalenderen.",
			en: "saksmappe.yaml, line 1, dokumenter no. 1, dato: There is no such date in the calendar.",
		},
		{
			name: "an empty text", doc: "skole: ''\n", problem: EmptyText, at: Position{1, 1},
			nb: "saksmappe.yaml, linje 1, skole: Feltet er tomt. Fyll det ut eller ta det bort.",
			nn: "saksmappe.yaml, linje 1, skole: Feltet er tomt. Fyll det ut eller ta det bort.",
			en: "saksmappe.yaml, line 1, skole: The field is empty. Fill it in or leave it out.",
		},
		{
			name: "a long text", doc: "skole: " + strings.Repeat("å", 201), problem: TooLong, at: Position{1, 1},
			nb: "saksmappe.yaml, linje 1, skole: Teksten er for lang. Den kan ha høyst 200 tegn.",
			nn: "saksmappe.yaml, linje 1, skole: Teksten er for lang. Han kan ha høgst 200 teikn.",
			en: "saksmappe.yaml, line 1, skole: The text is too long. It may have at most 200 characters.",
		},
		{
			name: "an empty list", doc: "eksterne_instanser: []\n", problem: TooFew, at: Position{1, 1},
			nb: "saksmappe.yaml, linje 1, eksterne_instanser: Her mangler det noe: det må være minst 1.",
			nn: "saksmappe.yaml, linje 1, eksterne_instanser: Her manglar det noko: det må vere minst 1.",
			en: "saksmappe.yaml, line 1, eksterne_instanser: Something is missing here: there must be at least 1.",
		},
		{
			name: "a long list", doc: "dokumenter:\n" + many, problem: TooMany, at: Position{1, 1},
			nb: "saksmappe.yaml, linje 1, dokumenter: Her står det for mange: det kan være høyst 2000.",
			nn: "saksmappe.yaml, linje 1, dokumenter: Her står det for mange: det kan vere høgst 2000.",
			en: "saksmappe.yaml, line 1, dokumenter: There are too many here: at most 2000 are allowed.",
		},
		{
			name: "a file twice", doc: "dokumenter:\n  - fil: a/b.pdf\n  - fil: a\\b.pdf\n", problem: RepeatedValue, at: Position{3, 10},
			nb: "saksmappe.yaml, linje 3, dokumenter nr. 2, fil: Det samme er ført opp tidligere, på linje 2. Behold bare ett av dem.",
			nn: "saksmappe.yaml, linje 3, dokumenter nr. 2, fil: Det same er ført opp tidlegare, på linje 2. Behald berre eitt av dei.",
			en: "saksmappe.yaml, line 3, dokumenter no. 2, fil: The same is listed before, on line 2. Keep only one of them.",
		},
		{
			name: "very many problems", doc: "dokumenter:\n" + strings.Repeat("- 1\n", 103), problem: MoreProblems,
			nb: "saksmappe.yaml: Det er 3 feil til i fila.",
			nn: "saksmappe.yaml: Det er 3 feil til i fila.",
			en: "saksmappe.yaml: There are 3 more problems in the file.",
		},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			file := tt.file
			if file == "" {
				file = "saksmappe.yaml"
			}
			_, got := ParseManifest(file, []byte(tt.doc))
			i := slices.IndexFunc(got, func(v Violation) bool { return v.Problem == tt.problem })
			if i < 0 {
				t.Fatalf("no %q among:\n%s", tt.problem, messages(got))
			}
			if len(got) > 1 && tt.problem != MoreProblems {
				t.Errorf("%d violations, want 1:\n%s", len(got), messages(got))
			}
			v := got[i]
			if v.Position != tt.at {
				t.Errorf("at %v, want %v", v.Position, tt.at)
			}
			for lang, want := range map[string]string{"nb": tt.nb, "nn": tt.nn, "en": tt.en} {
				if told := v.Message(lang); told != want {
					t.Errorf("%s:\n got %s\nwant %s", lang, told, want)
				}
			}
		})
	}
}

// Problems that a manifest of its own can't have.
func TestOtherMessages(t *testing.T) {
	tests := []struct {
		v          Violation
		nb, nn, en string
	}{
		{
			Violation{Problem: Misplaced},
			"Dette feltet kan ikke stå her.", "Dette feltet kan ikkje stå her.", "This field can't stand here.",
		},
		{
			Violation{Problem: OutOfRange, Expected: []string{"≥ 0"}},
			"Tallet skal være ≥ 0.", "Talet skal vere ≥ 0.", "The number must be ≥ 0.",
		},
		{
			Violation{Problem: TooShort, Expected: []string{"3"}},
			"Teksten er for kort. Den må ha minst 3 tegn.", "Teksten er for kort. Han må ha minst 3 teikn.",
			"The text is too short. It must have at least 3 characters.",
		},
		{
			Violation{Problem: NoSuchRule, Got: "dato", Suggest: "dato-mangler"},
			"Regelen «dato» finnes ikke. Skriv navnet som det står i rapporten. Mente dere «dato-mangler»?",
			"Regelen «dato» finst ikkje. Skriv namnet slik det står i rapporten. Meinte de «dato-mangler»?",
			"There is no rule «dato». Write the name as the report has it. Did you mean «dato-mangler»?",
		},
		{
			Violation{Problem: NoSuchFile},
			"Fila finnes ikke i mappen. Skriv stien som den står i rapporten.",
			"Fila finst ikkje i mappa. Skriv stien slik han står i rapporten.",
			"There is no such file in the folder. Write the path as the report has it.",
		},
		{
			Violation{Problem: Invalid},
			"Dette har ikke den formen som skjemaet krever.", "Dette har ikkje den forma som skjemaet krev.",
			"This does not have the form that the schema asks for.",
		},
	}
	for _, tt := range tests {
		for lang, want := range map[string]string{"nb": tt.nb, "nn": tt.nn, "en": tt.en} {
			if told := tt.v.Message(lang); told != want {
				t.Errorf("%s:\n got %s\nwant %s", lang, told, want)
			}
		}
	}
}

func TestWordsAreComplete(t *testing.T) {
	for problem, p := range problemTexts {
		if p.nb == "" || p.nn == "" || p.en == "" {
			t.Errorf("%s lacks a language", problem)
		}
	}
	for _, texts := range []map[string]phrase{formTexts, typeTexts} {
		for code, p := range texts {
			if p.nb == "" || p.nn == "" || p.en == "" {
				t.Errorf("%s lacks a language", code)
			}
		}
	}
}

// bomb returns aliases that would unfold to a hundred million values.
func bomb() string {
	var b strings.Builder
	b.WriteString("a: &x0 [1, 1, 1, 1, 1, 1, 1, 1, 1, 1]\n")
	for i := 1; i < 8; i++ {
		alias := "*x" + strconv.Itoa(i-1)
		b.WriteString(strconv.Itoa(i) + ": &x" + strconv.Itoa(i) + " [" + strings.Repeat(alias+", ", 9) + alias + "]\n")
	}
	return b.String()
}

// checkViolations holds what is true of all violations of a document.
func checkViolations(t *testing.T, doc string, violations []Violation) {
	t.Helper()
	lines := 1
	for _, end := range []string{"\n", "\r", "\u0085", "\u2028", "\u2029"} { // those of YAML
		lines += strings.Count(doc, end)
	}
	for _, v := range violations {
		if v.Line < 0 || v.Line > lines || v.Column < 0 {
			t.Errorf("%s at %v of a document of %d lines", v.Problem, v.Position, lines)
		}
		for _, lang := range []string{"nb", "nn", "en"} {
			text := v.Text(lang)
			if text == "" || strings.Contains(text, "{0}") || strings.Contains(text, "{1}") {
				t.Errorf("%s in %s: %q", v.Problem, lang, text)
			}
		}
	}
}
