package validate_test

import (
	"context"
	"errors"
	"fmt"
	"log"
	"os"

	"github.com/mappesjekk/mappesjekk/validate"
	"github.com/mappesjekk/mappesjekk/validate/casefile"
	"github.com/mappesjekk/mappesjekk/validate/report"
	"github.com/mappesjekk/mappesjekk/validate/rules"
)

// A folder on disk is checked with one call. The zero Options check it against
// the built-in profile and report in bokmål.
func ExamplePath() {
	report, err := validate.Path(context.Background(), "../testdata/eksempel", validate.Options{Lang: "en"})
	if err != nil {
		log.Fatal(err)
	}
	for _, r := range report.Requirements {
		fmt.Printf("%-4s %s\n", r.Status, r.Message)
	}
	// Output:
	// met  The account is there: «Redegjørelse.docx».
	// met  The folder shows the work in the case: activity plan, contact with the parents, log or note, minutes of a meeting, observation and talk with the pupil.
	// met  The overview names every body found: PPT (educational-psychological service).
	// met  All documents are dated.
	// met  No routines or whole-school plans found.
}

// Folder checks any file system, here the part of a disk that an os.Root opens
// and that nothing leads out of.
func ExampleFolder() {
	root, err := os.OpenRoot("../testdata/eksempel")
	if err != nil {
		log.Fatal(err)
	}
	defer root.Close()
	report, err := validate.Folder(context.Background(), root.FS(), "eksempel", validate.Options{})
	if err != nil {
		log.Fatal(err)
	}
	for _, d := range report.Documents[:3] {
		fmt.Println(d.Path, d.Type, d.Date)
	}
	// Output:
	// Aktivitetsplan.docx aktivitetsplan 2025-03-12
	// E-post fra mor.eml foreldrekontakt 2025-03-13
	// Logg.xlsx logg 2025-03-03
}

// A program can add rules of its own. A rule sees the case and opens nothing.
func ExampleOptions_rules() {
	manyPages := rules.Rule{
		ID: "mange-dokumenter", Severity: report.Note,
		Message: rules.Text{
			NB: "Mappen har mange dokumenter.",
			NN: "Mappa har mange dokument.",
			EN: "The folder has many documents.",
		},
		Check: func(c *casefile.Case) []rules.Hit {
			if len(c.Documents) < 5 {
				return nil
			}
			return []rules.Hit{{}}
		},
	}
	result, err := validate.Path(context.Background(), "../testdata/eksempel", validate.Options{Rules: []rules.Rule{manyPages}})
	if err != nil {
		log.Fatal(err)
	}
	for _, f := range result.Findings {
		fmt.Println(f.Severity, f.Rule, f.Message)
	}
	// Output:
	// note mange-dokumenter Mappen har mange dokumenter.
}

// A rule that can't be used is an error that can be matched, before anything is
// read.
func ExampleOptions_rules_errors() {
	_, err := validate.Path(context.Background(), "../testdata/eksempel", validate.Options{Rules: []rules.Rule{{ID: "dato-mangler"}}})
	fmt.Println(errors.Is(err, rules.ErrOwnRule))
	// Output:
	// true
}
