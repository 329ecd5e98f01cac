package triage_test

import (
	"context"
	"fmt"
	"log"
	"os"
	"path/filepath"
	"time"

	"github.com/mappesjekk/mappesjekk/validate"
	"github.com/mappesjekk/mappesjekk/validate/triage"
)

// An inbox with three cases: a folder that is complete, one in which nearly
// everything is missing, and a file that is no case at all.
func ExampleRun() {
	inbox, err := os.MkdirTemp("", "inbox-")
	if err != nil {
		log.Fatal(err)
	}
	defer os.RemoveAll(inbox)
	if err := os.CopyFS(filepath.Join(inbox, "Sak 25-311"), os.DirFS("../../testdata/eksempel")); err != nil {
		log.Fatal(err)
	}
	if err := os.Mkdir(filepath.Join(inbox, "Sak 25-400"), 0o700); err != nil {
		log.Fatal(err)
	}
	if err := os.WriteFile(filepath.Join(inbox, "Sak 25-400", "Notat.txt"), []byte("Eleven fortalte om friminuttet."), 0o600); err != nil {
		log.Fatal(err)
	}
	if err := os.WriteFile(filepath.Join(inbox, "husk.txt"), []byte("Lunsj kl. 11."), 0o600); err != nil {
		log.Fatal(err)
	}

	result, err := triage.Run(context.Background(), inbox, triage.Options{
		Check: validate.Options{Lang: "en", AsOf: time.Date(2026, time.June, 1, 0, 0, 0, 0, time.UTC)},
	})
	if err != nil {
		log.Fatal(err)
	}
	defer result.Close()
	for row, err := range result.Rows() {
		if err != nil {
			log.Fatal(err)
		}
		fmt.Println(row.Name, row.CaseNumber, row.Group, row.Gaps)
		fmt.Println(row.Letter)
	}
	for _, other := range result.Overview.Ignored {
		fmt.Println(other.Path, "is no case:", other.Why)
	}
	// Output:
	// Sak 25-311 2025/311 ready 0
	//
	// Sak 25-400 2025/400 some 2
	// Det er ingen redegjørelse fra skolen blant dokumentene.
	//
	// Det går ikke fram når disse dokumentene er laget:
	// – «Notat.txt»
	// husk.txt is no case: neither folder, archive, e-mail nor PDF
}
