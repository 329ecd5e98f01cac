package main

import (
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
)

// TestLinkedLicencesArePermissive runs the release's own check of licences, and
// sees that it has looked at what is linked.
func TestLinkedLicencesArePermissive(t *testing.T) {
	files, err := filepath.Glob("../../.ci/release/*.go")
	if err != nil || len(files) == 0 {
		t.Fatalf("no sources of the release program: %v", err)
	}
	args := []string{"run"}
	for _, f := range files {
		args = append(args, strings.TrimPrefix(filepath.ToSlash(f), "../../"))
	}
	cmd := exec.Command("go", append(args, "-licences")...)
	cmd.Dir = "../.."
	out, err := cmd.CombinedOutput()
	if err != nil {
		t.Fatalf("%v\n%s", err, out)
	}
	for _, linked := range []string{"std", "github.com/urfave/cli/v2", "github.com/xeipuuv/gojsonschema", "github.com/ledongthuc/pdf"} {
		if !strings.Contains(string(out), " "+linked+" ") {
			t.Errorf("the licence of %s was not looked at:\n%s", linked, out)
		}
	}
}
