package validate_test

import (
	"context"
	"fmt"
	"log"
	"os"

	"github.com/mappesjekk/mappesjekk/validate"
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
