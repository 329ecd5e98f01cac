package office

import "testing"

// A date that the program itself changes dates nothing; one that is set once,
// when the document is made, does.
func TestAutoCode(t *testing.T) {
	for code, want := range map[string]bool{
		`DATE \@ "d. MMMM yyyy"`:               true,
		` date `:                               true,
		`TIME \@ "dd.MM.yyyy"`:                 true,
		`SAVEDATE \@ "d.M.yyyy"`:               true,
		`PRINTDATE`:                            true,
		`INFO SaveDate`:                        true,
		`DOCPROPERTY LastSavedTime`:            true,
		`CREATEDATE \@ "dd.MM.yyyy"`:           false,
		`DOCPROPERTY CreateTime`:               false,
		`MERGEFIELD Dato`:                      false,
		`FORMTEXT`:                             false,
		`DATEOFBIRTH`:                          false,
		`HYPERLINK "https://example.org/DATE"`: false,
		``:                                     false,
	} {
		if got := autoCode(code); got != want {
			t.Errorf("autoCode(%q) = %v", code, got)
		}
	}
}
