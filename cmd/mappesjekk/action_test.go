package main

import (
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"runtime"
	"slices"
	"strings"
	"testing"

	"go.yaml.in/yaml/v3"
)

// action is the part of action.yml that the tests look at.
type action struct {
	Inputs map[string]struct {
		Description string
		Default     string
	}
	Runs struct {
		Steps []struct {
			ID  string
			Run string
			Env map[string]string
		}
	}
}

func readAction(t *testing.T) action {
	t.Helper()
	data, err := os.ReadFile("../../action.yml")
	if err != nil {
		t.Fatal(err)
	}
	var a action
	if err := yaml.Unmarshal(data, &a); err != nil {
		t.Fatal(err)
	}
	return a
}

// step returns the script of a step, and its environment with the inputs filled
// in: those given, else the defaults.
func (a action) step(t *testing.T, n int, given map[string]string) (script string, env []string) {
	t.Helper()
	input := regexp.MustCompile(`\$\{\{ inputs\.([a-z-]+) \}\}`)
	for name, value := range a.Runs.Steps[n].Env {
		if m := input.FindStringSubmatch(value); m != nil {
			in, known := a.Inputs[m[1]]
			if !known {
				t.Fatalf("the action uses the input %s, which it does not have", m[1])
			}
			value = in.Default
			if v, ok := given[m[1]]; ok {
				value = v
			}
		}
		env = append(env, name+"="+value)
	}
	return a.Runs.Steps[n].Run, env
}

// TestAction runs the script of the composite action as a runner does.
func TestAction(t *testing.T) {
	if runtime.GOOS == "windows" {
		t.Skip("the action's script is for bash")
	}
	bash, err := exec.LookPath("bash")
	if err != nil {
		t.Skip("bash is not installed")
	}
	program := filepath.Join(t.TempDir(), "mappesjekk")
	if out, err := exec.Command("go", "build", "-o", program, ".").CombinedOutput(); err != nil {
		t.Fatalf("building the program: %v\n%s", err, out)
	}
	a := readAction(t)
	n := slices.IndexFunc(a.Runs.Steps, func(s struct {
		ID  string
		Run string
		Env map[string]string
	}) bool {
		return s.ID == "check"
	})
	if n < 0 {
		t.Fatal("the action has no step that checks")
	}
	gaps := t.TempDir()
	if err := os.WriteFile(filepath.Join(gaps, "Referat.txt"), []byte("Referat fra møte\nTil stede: rektor og mor\n"), 0o600); err != nil {
		t.Fatal(err)
	}
	example, err := filepath.Abs("../../testdata/eksempel")
	if err != nil {
		t.Fatal(err)
	}
	tests := []struct {
		name         string
		inputs       map[string]string
		output       []string // lines of what the step hands on
		log, summary string
		never        string // what neither log nor summary holds
	}{
		{"complete", map[string]string{"path": example}, []string{"verdict=complete", "code=0"}, "", "# Saksmappe: eksempel", ""},
		{"gaps", map[string]string{"path": gaps}, []string{"verdict=gaps", "code=1"}, "::error ", "Dette bør dere gjøre", "Til stede: rektor"},
		{"gaps, never fails", map[string]string{"path": gaps, "fail-on": "never", "lang": "en"}, []string{"verdict=gaps", "code=0"}, "::error ", "What you should do", ""},
		{"masked", map[string]string{"path": gaps, "mask": "true"}, []string{"verdict=gaps", "code=1"}, "fil-01.txt", "fil-01.txt", "Referat.txt"},
		{"not there", map[string]string{"path": "$(touch hit)/x"}, []string{"verdict=", "code=2"}, "", "", ""},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			dir := t.TempDir()
			tt.inputs["binary"] = program
			script, env := a.step(t, n, tt.inputs)
			cmd := exec.Command(bash, "--noprofile", "--norc", "-eo", "pipefail", "-c", script)
			cmd.Dir = dir
			cmd.Env = append(os.Environ(), env...)
			cmd.Env = append(cmd.Env, "RUNNER_TEMP="+dir, "GITHUB_OUTPUT="+filepath.Join(dir, "output"), "GITHUB_STEP_SUMMARY="+filepath.Join(dir, "summary"))
			log, err := cmd.Output()
			if err != nil {
				t.Fatalf("the step failed, though only the last one may: %v", err)
			}
			output := read(t, filepath.Join(dir, "output"))
			for _, line := range tt.output {
				if !strings.Contains("\n"+output, "\n"+line+"\n") {
					t.Errorf("the step hands on no line %q but\n%s", line, output)
				}
			}
			summary := read(t, filepath.Join(dir, "summary"))
			if !strings.Contains(string(log), tt.log) || !strings.Contains(summary, tt.summary) {
				t.Errorf("log:\n%s\nsummary:\n%s", log, summary)
			}
			if tt.never != "" && strings.Contains(string(log)+summary, tt.never) {
				t.Error("log or summary tells what it must not")
			}
			if _, err := os.Stat(filepath.Join(dir, "hit")); err == nil {
				t.Error("an input was run as a command")
			}
		})
	}
}

// read returns what a file holds; "" for one that is not there.
func read(t *testing.T, path string) string {
	t.Helper()
	data, err := os.ReadFile(path)
	if err != nil && !os.IsNotExist(err) {
		t.Fatal(err)
	}
	return string(data)
}

// No input may stand inside a script, where it would be run.
func TestActionScriptsHoldNoInputs(t *testing.T) {
	for i, step := range readAction(t).Runs.Steps {
		if strings.Contains(step.Run, "${{") {
			t.Errorf("the script of step %d is put together from inputs", i+1)
		}
	}
}

// The hook runs a command that there is, with flags that it has.
func TestPreCommitHook(t *testing.T) {
	data, err := os.ReadFile("../../.pre-commit-hooks.yaml")
	if err != nil {
		t.Fatal(err)
	}
	var hooks []struct {
		ID, Entry, Language string
		PassFilenames       *bool `yaml:"pass_filenames"`
	}
	if err := yaml.Unmarshal(data, &hooks); err != nil {
		t.Fatal(err)
	}
	if len(hooks) != 1 || hooks[0].Language != "golang" || hooks[0].PassFilenames == nil || *hooks[0].PassFilenames {
		t.Fatalf("hooks: %+v", hooks)
	}
	s := &session{speaker: speaker{"nb"}}
	line, err := s.parse(append(strings.Fields(hooks[0].Entry)[1:], "mappe"))
	if err != nil || line.command != "check" || len(line.operands) != 1 {
		t.Errorf("the hook's command line is read as %+v: %v", line, err)
	}
}
