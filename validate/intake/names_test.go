package intake

import (
	"cmp"
	"testing"
)

func TestJunk(t *testing.T) {
	for _, tt := range []struct {
		path string
		want Reason
	}{
		{"Thumbs.db", Thumbnails},
		{"Møter/THUMBS.DB", Thumbnails},
		{"ehthumbs.db", Thumbnails},
		{".DS_Store", FolderSettings},
		{"a/b/desktop.ini", FolderSettings},
		{"Icon\r", FolderSettings},
		{"~$Aktivitetsplan.docx", LockFile},
		{".~lock.Logg.ods#", LockFile},
		{"Snarvei til plan.lnk", Shortcut},
		{"~WRL0001.tmp", Temporary},
		{"__MACOSX/Møter/._referat.pdf", MacMetadata},
		{"__MACOSX/", MacMetadata},
		{"Møter/._referat.pdf", MacMetadata},
		{"$RECYCLE.BIN/x.pdf", SystemFolder},

		{"Icon.pdf", ""},
		{"Thumbs.db.pdf", ""},
		{"Referat ~$5.docx", ""},
		{"lnk", ""},
		{"_møte.pdf", ""},
		{".skjult.pdf", ""},
		{"tmp/notat.txt", ""},
		{"macosx/notat.txt", ""},
		{"", ""},
	} {
		got, ok := Junk(tt.path)
		if got != tt.want || ok != (tt.want != "") {
			t.Errorf("Junk(%q) = %q, %v; want %q", tt.path, got, ok, tt.want)
		}
	}
}

func TestCompare(t *testing.T) {
	ordered := []string{
		"1 Varsel.pdf", "02 Plan.pdf", "2 Plan.pdf", "10 Logg.pdf", "a/10.txt", "a/b/c", "a b", "A.pdf", "a.pdf",
		"b", "Møte 9.txt", "Møte 10.txt", "zebra", "Ærlig", "Øving", "øvre", "å", "Årsplan", "日",
	}
	for i, a := range ordered {
		for j, b := range ordered {
			if got, want := Compare(a, b), cmp.Compare(i, j); got != want {
				t.Errorf("Compare(%q, %q) = %d, want %d", a, b, got, want)
			}
		}
	}
}

func TestOwnReport(t *testing.T) {
	const url = "https://raw.githubusercontent.com/mappesjekk/mappesjekk/main/schema/report.schema.json"
	for _, tt := range []struct {
		name, data string
		want       bool
	}{
		{"JSON", `{"$schema": "` + url + `", "version": 1}`, true},
		{"JSON with BOM and indent", "\uFEFF{\n  \"$schema\": \"" + url + "\"}", true},
		{"another tool's JSON", `{"$schema": "https://example.org/report.schema.json"}`, false},
		{"the manifest's schema", `{"$schema": "https://example.org/mappesjekk/manifest.schema.json"}`, false},
		{"the mark as a value deeper down", `{"a": {"$schema": "` + url + `"}}`, false},
		{"cut JSON", `{"$schema": "ht`, false},
		{"HTML", "<!doctype html><html><head><meta name=\"generator\" content=\"mappesjekk\"><title>", true},
		{"another page", "<!doctype html><html><body>mappesjekk 1.0 er fint</body>", false},
		{"text", "Saksmappe\n\n  1 mangel\n\nmappesjekk 0.1.0\n", true},
		{"text of a development build", "Saksmappe\nmappesjekk (devel)\n", true},
		{"a letter about the tool", "Vi har kjørt mappesjekk 0.1.0\n", false},
		{"a letter that ends with its name", "Hilsen\nmappesjekk AS\n", false},
		{"nothing", "", false},
	} {
		if got := OwnReport([]byte(tt.data)); got != tt.want {
			t.Errorf("%s: %v, want %v", tt.name, got, tt.want)
		}
	}
}
