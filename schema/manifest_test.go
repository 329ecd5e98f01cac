package schema

import (
	"reflect"
	"strings"
	"testing"
)

const tidy = `# Fylles ut av skolen
saksnummer: 0123
skole: Fjellvik skole
kommune:
målform: nynorsk
eksterne_instanser:
  - PPT
  - instans: Konfliktråd
    navn: Konfliktrådet i Nordfylket
    kontakt: no
    periode: 2024
    rolle: true
  - Helsestasjonen i Fjellvik
  - annen:FUG
dokumenter:
  - fil: 'vedlegg\Skann 1.pdf'
    dato: 2025-03-14
    type: møtereferat
  - fil: sak.zip!/b.pdf
    dato: 14. Mars 2025
    tittel: "Referat: møte"
    merknad: |
      to linjer
      tekst
unntak:
  - {regel: dato-mangler, fil: b.pdf, grunn: Er gammel, av: Rektor, til: 1.9.25}
`

func TestParseManifest(t *testing.T) {
	want := &Manifest{
		File: "saksmappe.yaml", CaseNumber: "0123", School: "Fjellvik skole", Maalform: "nn",
		Bodies: &Bodies{At: Position{7, 3}, Listed: []Body{
			{At: Position{7, 5}, Code: "ppt", Written: "PPT"},
			{At: Position{8, 5}, Code: "konfliktrad", Written: "Konfliktråd", Name: "Konfliktrådet i Nordfylket", Contact: "no", Period: "2024", Role: "true"},
			{At: Position{13, 5}, Written: "Helsestasjonen i Fjellvik"},
			{At: Position{14, 5}, Code: "annen:FUG", Written: "annen:FUG"},
		}},
		Documents: []ManifestDocument{
			{At: Position{16, 5}, Path: "vedlegg/Skann 1.pdf", Date: "2025-03-14", Type: "motereferat"},
			{At: Position{19, 5}, Path: "sak.zip!/b.pdf", Date: "2025-03-14", Title: "Referat: møte", Note: "to linjer\ntekst", index: 1},
		},
		Waivers: []Waiver{{At: Position{26, 5}, Rule: "dato-mangler", Path: "b.pdf", Reason: "Er gammel", By: "Rektor", Until: "2025-09-01"}},
	}
	forms := map[string]string{
		"as it is": tidy,
		"BOM":      "\ufeff" + tidy,
		"CRLF":     strings.ReplaceAll(tidy, "\n", "\r\n"),
		"NFD":      strings.NewReplacer("å", "a\u030a").Replace(tidy),
	}
	for name, doc := range forms {
		got, violations := ParseManifest("saksmappe.yaml", []byte(doc))
		if len(violations) > 0 || !reflect.DeepEqual(got, want) {
			t.Errorf("%s:\n got %+v\nwant %+v\n%s", name, got, want, messages(violations))
		}
	}
}

func TestParseManifestJSON(t *testing.T) {
	doc := `{"saksnummer": 2025001, "eksterne_instanser": "ingen", "kommune": null,
		"dokumenter": [{"fil": "a.pdf", "dato": "uke 11 2025"}]}`
	want := &Manifest{
		File: "saksmappe.JSON", CaseNumber: "2025001", Bodies: &Bodies{At: Position{1, 47}, None: true},
		Documents: []ManifestDocument{{At: Position{2, 18}, Path: "a.pdf", Date: "2025-W11"}},
	}
	got, violations := ParseManifest("saksmappe.JSON", []byte(doc))
	if len(violations) > 0 || !reflect.DeepEqual(got, want) {
		t.Errorf("got %+v\nwant %+v\n%s", got, want, messages(violations))
	}
}

func TestEmptyManifests(t *testing.T) {
	for _, doc := range []string{"", "\n", "# bare en kommentar\n", "---\n", "~\n", "skole:\ndokumenter:\n", "{}"} {
		got, violations := ParseManifest("saksmappe.yaml", []byte(doc))
		if len(violations) > 0 || !reflect.DeepEqual(got, &Manifest{File: "saksmappe.yaml"}) {
			t.Errorf("%q: %+v\n%s", doc, got, messages(violations))
		}
	}
}

// What is in order counts although something beside it is not.
func TestManifestKeepsWhatIsInOrder(t *testing.T) {
	doc := `
skole: Fjellvik skole
skole: Noe annet
maalform: samisk
dokumenter:
  - fil: a.pdf
    dato: i fjor
    type: logg
  - dato: 2025-03-14
  - fil: ../utenfor.pdf
    dato: 2025-03-14
  - fil: b.pdf
    dato: 2025-02-29
  - fil: ./a.pdf
    dato: 2024-01-01
  - fil: c.pdf
    dato: 2025-03
unntak:
  - {regel: dato-mangler, grunn: a, av: b, fil: /etc/passwd}
  - {regel: dato-mangler, grunn: a, av: b, til: alltid}
  - {regel: dato-mangler, grunn: a, av: b, til: 2025-02-30}
  - {regel: dato-mangler, grunn: a, av: b}
`
	got, violations := ParseManifest("saksmappe.yaml", []byte(doc))
	want := &Manifest{
		File: "saksmappe.yaml", School: "Fjellvik skole",
		Documents: []ManifestDocument{
			{At: Position{6, 5}, Path: "a.pdf", Type: "logg"},
			{At: Position{12, 5}, Path: "b.pdf", index: 3},
			{At: Position{16, 5}, Path: "c.pdf", Date: "2025-03", index: 5},
		},
		Waivers: []Waiver{{At: Position{22, 5}, Rule: "dato-mangler", Reason: "a", By: "b", index: 3}},
	}
	if !reflect.DeepEqual(got, want) {
		t.Errorf("got  %+v\nwant %+v", got, want)
	}
	var at []int
	for _, v := range violations {
		at = append(at, v.Line)
	}
	if lines := []int{3, 4, 7, 9, 10, 13, 14, 19, 20, 21}; !reflect.DeepEqual(at, lines) {
		t.Errorf("violations on lines %v, want %v:\n%s", at, lines, messages(violations))
	}
}

func TestManifestCrossChecks(t *testing.T) {
	doc := `
dokumenter:
  - fil: b.pdf
  - dato: x
  - fil: vedlegg/refrat.pdf
unntak:
  - {regel: dato-manglar, grunn: a, av: b, fil: b.pdf}
`
	m, _ := ParseManifest("saksmappe.yaml", []byte(doc))
	if got := m.CheckFiles([]string{"b.pdf", "vedlegg/referat.pdf"}); len(got) != 1 || got[0].Problem != NoSuchFile ||
		got[0].Suggest != "vedlegg/referat.pdf" || got[0].Field != "dokumenter[3].fil" || got[0].Line != 5 {
		t.Errorf("CheckFiles: %+v", got)
	}
	if got := m.CheckRules([]string{"dato-mangler", "duplikat"}); len(got) != 1 || got[0].Problem != NoSuchRule ||
		got[0].Suggest != "dato-mangler" || got[0].Field != "unntak[1].regel" || got[0].Line != 7 {
		t.Errorf("CheckRules: %+v", got)
	}
}

// A value can be about a person. None is told, whatever is wrong with it.
func TestValuesAreNotTold(t *testing.T) {
	const secret = "Ola Nordmann, 01010012345"
	doc := strings.ReplaceAll(`
SECRET: a
maalform: SECRET
eksterne_instanser: SECRET
dokumenter:
  - {fil: /SECRET, dato: SECRET, type: SECRET, SECRET: 1}
  - SECRET
unntak:
  - {regel: SECRET, grunn: a, til: SECRET}
  - {regel: 01010012345, 01010012345: a}
`, "SECRET", "\""+secret+"\"")
	_, violations := ParseManifest("saksmappe.yaml", []byte(doc))
	if len(violations) < 10 {
		t.Errorf("only %d violations:\n%s", len(violations), messages(violations))
	}
	if told := messages(violations); strings.Contains(told, "Ola") || strings.Contains(told, "12345") {
		t.Errorf("a value was told:\n%s", told)
	}
}

func FuzzManifest(f *testing.F) {
	f.Add("saksmappe.yaml", tidy)
	f.Add("saksmappe.json", `{"eksterne_instanser": "ingen", "dokumenter": [{"fil": "a.pdf", "dato": "14.3.25"}], "x": 1e99999999}`)
	f.Add("saksmappe.yaml", "a: &a [*a, *a]\n<<: *a\n? [x]\n: y\n")
	f.Add("saksmappe.yaml", "unntak:\n\t- x\n--- \n...")
	f.Fuzz(func(t *testing.T, name, doc string) {
		m, violations := ParseManifest(name, []byte(doc))
		checkViolations(t, doc, violations)
		if m == nil {
			if len(violations) == 0 {
				t.Fatal("neither a manifest nor a violation")
			}
			return
		}
		for _, d := range m.Documents {
			if !inside(d.Path) {
				t.Errorf("path %q leads out of the folder", d.Path)
			}
			if d.Date != "" {
				if _, problem := parseDate(d.Date); problem != "" {
					t.Errorf("date %q", d.Date)
				}
			}
		}
		m.CheckRules(nil)
		m.CheckFiles(nil)
	})
}
