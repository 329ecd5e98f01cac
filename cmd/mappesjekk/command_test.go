package main

import (
	"bytes"
	"context"
	"errors"
	"os"
	"path/filepath"
	"regexp"
	"runtime"
	"strings"
	"testing"
	"unicode"
	"unicode/utf8"
)

// run runs the program in this process.
func run(ctx context.Context, env map[string]string, args ...string) (code int, stdout, stderr string) {
	var out, errs bytes.Buffer
	cmd := Command{Stdin: strings.NewReader(""), Stdout: &out, Stderr: &errs, Getenv: func(name string) string { return env[name] }}
	code = cmd.Main(ctx, append([]string{"mappesjekk"}, args...))
	return code, out.String(), errs.String()
}

func TestInterrupted(t *testing.T) {
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	code, stdout, stderr := run(ctx, nil, "check", t.TempDir())
	if code != exitInterrupted || stdout != "" || !strings.Contains(stderr, "Avbrutt") {
		t.Errorf("code %d, stdout %q, stderr %q", code, stdout, stderr)
	}
}

// brokenPipe is a standard output that nobody reads.
type brokenPipe struct{}

func (brokenPipe) Write([]byte) (int, error) { return 0, errors.New("broken pipe") }

func TestUnwritableStdout(t *testing.T) {
	for _, args := range [][]string{
		{"check", t.TempDir()}, {"check", "--format=json", t.TempDir()}, {"explain"}, {"explain", "datering"},
		{"schema", "report"}, {"version"}, {"--help"},
	} {
		var errs bytes.Buffer
		cmd := Command{Stdin: strings.NewReader(""), Stdout: brokenPipe{}, Stderr: &errs}
		if code := cmd.Main(t.Context(), append([]string{"mappesjekk"}, args...)); code != exitFailure {
			t.Errorf("%v: code %d", args, code)
		}
		if errs.Len() == 0 {
			t.Errorf("%v: nothing is said", args)
		}
	}
}

func TestNoArguments(t *testing.T) {
	var out bytes.Buffer
	cmd := Command{Stdin: strings.NewReader(""), Stdout: &out, Stderr: &out}
	if code := cmd.Main(t.Context(), nil); code != exitUsage {
		t.Errorf("code %d", code)
	}
}

func TestChooseLanguage(t *testing.T) {
	for _, tt := range []struct {
		name string
		args []string
		env  map[string]string
		want string
	}{
		{"nothing", nil, nil, "nb"},
		{"flag", []string{"check", "--lang", "en"}, nil, "en"},
		{"flag with =", []string{"-lang=nn"}, nil, "nn"},
		{"last flag", []string{"--lang=nn", "--lang=en"}, nil, "en"},
		{"flag beats locale", []string{"--lang=nb"}, map[string]string{"LANG": "nn_NO"}, "nb"},
		{"operand is no flag", []string{"check", "--", "--lang", "en"}, nil, "nb"},
		{"unknown language", []string{"--lang", "de"}, map[string]string{"LANG": "nn_NO"}, "nn"},
		{"value missing", []string{"--lang"}, nil, "nb"},
		{"nynorsk locale", nil, map[string]string{"LANG": "nn_NO.UTF-8"}, "nn"},
		{"bokmål locale", nil, map[string]string{"LANG": "nb_NO.UTF-8"}, "nb"},
		{"other locale", nil, map[string]string{"LANG": "en_US.UTF-8"}, "nb"},
		{"LC_ALL first", nil, map[string]string{"LC_ALL": "nb_NO", "LC_MESSAGES": "nn_NO", "LANG": "nn_NO"}, "nb"},
		{"LC_MESSAGES second", nil, map[string]string{"LC_MESSAGES": "nn_NO", "LANG": "nb_NO"}, "nn"},
	} {
		if got := chooseLanguage(tt.args, func(name string) string { return tt.env[name] }); got != tt.want {
			t.Errorf("%s: %s, want %s", tt.name, got, tt.want)
		}
	}
}

func TestNearest(t *testing.T) {
	words := []string{"check", "explain", "schema", "dato-mangler", "dato-kun-metadata"}
	for word, want := range map[string]string{
		"chek": "check", "hceck": "check", "CHECK": "check", "exp": "explain", "skjema": "schema",
		"dato-mangle": "dato-mangler", "datomangler": "dato-mangler", "x": "", "noe helt annet": "", "": "",
		strings.Repeat("check", 1000): "",
	} {
		if got := nearest(word, words); got != want {
			t.Errorf("nearest(%.20q) = %q, want %q", word, got, want)
		}
	}
}

// TestTexts holds that every text exists once, in every language, with the same
// verbs to fill in.
func TestTexts(t *testing.T) {
	verbs := regexp.MustCompile(`%(?:\[\d\])?[a-z]`)
	for m := mNone + 1; m < allTexts; m++ {
		_, sentence := sentences[m]
		_, help := helpSentences[m]
		if sentence == help {
			t.Errorf("text %d stands in both tables or in none", m)
		}
		p := textFor(m)
		for i, text := range p {
			if strings.TrimSpace(text) == "" {
				t.Errorf("text %d (%q) lacks %s", m, p[0], languages[i])
			}
			if got, want := verbs.FindAllString(text, -1), verbs.FindAllString(p[0], -1); strings.Join(got, "") != strings.Join(want, "") {
				t.Errorf("%q takes %v, %q takes %v", text, got, p[0], want)
			}
		}
	}
}

func TestHelp(t *testing.T) {
	for _, lang := range languages {
		for _, args := range [][]string{{"--help"}, {"help"}, {"check", "-h"}, {"explain", "--help"}, {"text", "--help"}, {"schema", "--help"}, {"version", "--help"}, {"help", "help"}} {
			code, stdout, stderr := run(t.Context(), nil, append(args, "--lang", lang)...)
			if code != exitOK || stderr != "" {
				t.Errorf("%v: code %d, stderr %q", args, code, stderr)
			}
			for line := range strings.Lines(stdout) {
				if utf8.RuneCountInString(strings.TrimSuffix(line, "\n")) > 80 {
					t.Errorf("%v in %s is wider than 80 columns: %q", args, lang, line)
				}
			}
			if strings.Contains(stdout, "{") {
				t.Errorf("%v in %s shows a slot", args, lang)
			}
		}
	}
	for _, c := range commandSpecs {
		_, stdout, _ := run(t.Context(), nil, "help", c.alias)
		for _, name := range flagNames(c.name) {
			if !strings.Contains(stdout, "--"+name) {
				t.Errorf("the help of %s lacks --%s", c.name, name)
			}
		}
	}
}

// TestExamplesParse holds that the help shows nothing that the program would
// refuse as wrong use.
func TestExamplesParse(t *testing.T) {
	for _, c := range commandSpecs {
		for _, e := range c.examples {
			s := &session{speaker: speaker{"nb"}}
			if _, err := s.parse(strings.Fields(e.line)[1:]); err != nil {
				t.Errorf("%s: %v", e.line, err)
			}
		}
	}
}

// TestHostileNames holds that a file's name can't act upon the terminal.
func TestHostileNames(t *testing.T) {
	dir := t.TempDir()
	name := "a\x1b]0;owned\a\n\u202emappesjekk 9.9.9\u009b2J.txt"
	if err := os.WriteFile(filepath.Join(dir, name), []byte("Referat \x1b[31m fra møte"), 0o600); err != nil {
		t.Skip("no such names here")
	}
	for _, args := range [][]string{
		{"check", dir}, {"check", "-v", dir}, {"check", "--format=json", dir}, {"check", filepath.Join(dir, name)},
		{"text", filepath.Join(dir, name)}, {"text", "--format=json", filepath.Join(dir, name)}, {"check", dir + "\x1b[2J"}, {"\x1b[2J"},
	} {
		_, stdout, stderr := run(t.Context(), nil, args...)
		if stdout+stderr == "" {
			t.Errorf("%q: nothing is said", args)
		}
		for _, r := range stdout + stderr {
			if r != '\n' && unicode.In(r, unicode.Cc, unicode.Cf) {
				t.Errorf("%q: %U reaches the terminal", args, r)
				break
			}
		}
	}
}

func TestWriteFile(t *testing.T) {
	dir := t.TempDir()
	path := filepath.Join(dir, "a.txt")
	if err := os.WriteFile(path, []byte("old"), 0o644); err != nil {
		t.Fatal(err)
	}
	link := filepath.Join(dir, "link.txt")
	if err := os.Symlink("a.txt", link); err != nil {
		t.Skip("no symbolic links here")
	}
	if err := writeFile(link, []byte("new")); err != nil {
		t.Fatal(err)
	}
	if data, _ := os.ReadFile(path); string(data) != "new" {
		t.Errorf("the file behind the link holds %q", data)
	}
	if info, err := os.Lstat(link); err != nil || info.Mode()&os.ModeSymlink == 0 {
		t.Error("the link is gone")
	}
	if info, err := os.Stat(path); err != nil || runtime.GOOS != "windows" && info.Mode().Perm() != 0o600 {
		t.Errorf("the file can be read by others: %v", info.Mode())
	}
	if err := writeFile(dir, nil); err == nil {
		t.Error("a folder was written to")
	}
	if entries, _ := os.ReadDir(dir); len(entries) != 2 {
		t.Errorf("files are left over: %v", entries)
	}
}
