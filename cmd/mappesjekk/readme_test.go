package main

import (
	"bytes"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"github.com/mappesjekk/mappesjekk/validate/render"
)

const readmePath = "../../README.md"

// readme returns the README's text.
func readme(t *testing.T) string {
	t.Helper()
	data, err := os.ReadFile(readmePath)
	if err != nil {
		t.Fatal(err)
	}
	return string(data)
}

// shown are the README's outputs: the mark before each, and the command behind it.
var shown = regexp.MustCompile("(?s)<!-- output: ([^\n]*) -->\n```text\n(.*?)```\n")

// varying are what differs between two runs of the same command.
var varying = []struct {
	what *regexp.Regexp
	with string
}{
	{regexp.MustCompile(`Dato for sjekken: [0-9.]+`), "Dato for sjekken: 01.06.2026"},
	{regexp.MustCompile(`Tid: [0-9,]+ s`), "Tid: 0,1 s"},
}

func steady(s string) string {
	for _, v := range varying {
		s = v.what.ReplaceAllString(s, v.with)
	}
	return s
}

// TestReadmeShowsRealOutput runs the commands whose output the README shows.
// -update puts the new output into it.
func TestReadmeShowsRealOutput(t *testing.T) {
	text := readme(t)
	found := shown.FindAllStringSubmatch(text, -1)
	if len(found) == 0 {
		t.Fatal("the README shows no output")
	}
	t.Chdir("../..")
	for _, match := range found {
		var out bytes.Buffer
		cmd := Command{Stdin: new(bytes.Buffer), Stdout: &out, Stderr: os.Stderr}
		if code := cmd.Main(t.Context(), append([]string{"mappesjekk"}, strings.Fields(match[1])...)); code != exitOK {
			t.Errorf("%s: exit code %d", match[1], code)
		}
		if got := steady(out.String()); got != steady(match[2]) {
			if *update {
				text = strings.Replace(text, match[0], "<!-- output: "+match[1]+" -->\n```text\n"+got+"```\n", 1)
				continue
			}
			t.Errorf("the README shows another output of %q (see -update)", match[1])
		}
	}
	if *update {
		if err := os.WriteFile("README.md", []byte(text), 0o644); err != nil {
			t.Fatal(err)
		}
	}
}

// ruleTable is the README's list of rules, between its marks.
var ruleTable = regexp.MustCompile("(?s)<!-- rules -->\n.*?<!-- /rules -->\n")

// TestReadmeListsTheRules holds that the README's table of rules is that of the
// program. -update writes it anew.
func TestReadmeListsTheRules(t *testing.T) {
	var b strings.Builder
	b.WriteString("<!-- rules -->\n| rule | requirement | weight | what it finds | in English |\n|---|---|---|---|---|\n")
	nb, en := render.Explanations("nb"), render.Explanations("en")
	for i, e := range nb {
		if e.Kind != "rule" {
			continue
		}
		requirement := "–"
		if e.Requirement != "" {
			requirement = "`" + e.Requirement + "`"
		}
		fmt.Fprintf(&b, "| `%s` | %s | %s | %s | %s |\n", e.ID, requirement, e.Severity, e.Title, en[i].Title)
	}
	b.WriteString("<!-- /rules -->\n")
	text := readme(t)
	switch shown := ruleTable.FindString(text); {
	case shown == "":
		t.Fatal("the README has no table of rules")
	case shown == b.String():
	case *update:
		text = strings.Replace(text, shown, b.String(), 1)
		if err := os.WriteFile(readmePath, []byte(text), 0o644); err != nil {
			t.Fatal(err)
		}
	default:
		t.Error("the README's table of rules is stale (see -update)")
	}
}

// TestReadmeProgramRuns compiles the program in the README and runs it on the
// example folder.
func TestReadmeProgramRuns(t *testing.T) {
	_, rest, found := strings.Cut(readme(t), "```go\n")
	program, _, closed := strings.Cut(rest, "```")
	if !found || !closed {
		t.Fatal("the README has no Go program")
	}
	file := filepath.Join(t.TempDir(), "main.go")
	if err := os.WriteFile(file, []byte(program), 0o600); err != nil {
		t.Fatal(err)
	}
	run := exec.Command("go", "run", file, "testdata/eksempel")
	run.Dir = "../.."
	out, err := run.CombinedOutput()
	if err != nil {
		t.Fatalf("%v\n%s", err, out)
	}
	want := "redegjorelse met\ndokumentasjon met\neksterne-instanser met\ndatering met\nsystemdokumentasjon met\n"
	if string(out) != want {
		t.Errorf("it prints:\n%s", out)
	}
}
