package rules

import (
	"errors"
	"testing"

	"github.com/mappesjekk/mappesjekk/schema"
	"github.com/mappesjekk/mappesjekk/validate/casefile"
	"github.com/mappesjekk/mappesjekk/validate/report"
)

func ownRule() Rule {
	return Rule{
		ID: "egen-regel", Requirement: report.Datering, Severity: report.Error, Message: Text{"a", "b", "c"},
		Check: func(*casefile.Case) []Hit { return []Hit{{}} },
	}
}

func TestCheckOwn(t *testing.T) {
	if err := CheckOwn([]Rule{ownRule()}); err != nil {
		t.Errorf("a sound rule is refused: %v", err)
	}
	spoil := map[string]func(*Rule){
		"no ID":            func(r *Rule) { r.ID = "" },
		"a taken ID":       func(r *Rule) { r.ID = "dato-mangler" },
		"no check":         func(r *Rule) { r.Check = nil },
		"no severity":      func(r *Rule) { r.Severity = "" },
		"a language lacks": func(r *Rule) { r.Message.NN = "" },
	}
	for name, do := range spoil {
		r := ownRule()
		do(&r)
		if err := CheckOwn([]Rule{r}); !errors.Is(err, ErrOwnRule) {
			t.Errorf("%s: %v", name, err)
		}
	}
	if err := CheckOwn([]Rule{ownRule(), ownRule()}); !errors.Is(err, ErrOwnRule) {
		t.Errorf("the same ID twice: %v", err)
	}
}

// A caller's rule counts for its requirement, and a profile can switch it off.
func TestOwnRuleCounts(t *testing.T) {
	profile, err := schema.BuiltinProfile("innlandet-2025")
	if err != nil {
		t.Fatal(err)
	}
	status := func(own ...Rule) report.Status {
		for _, q := range Run(&casefile.Case{}, profile, "nb", own...).Requirements {
			if q.ID == report.Datering {
				return q.Status
			}
		}
		return ""
	}
	if without, with := status(), status(ownRule()); without != report.Met || with != report.Gap {
		t.Errorf("datering is %q without the rule and %q with it", without, with)
	}
	off := *profile
	off.Rules = map[string]schema.Severity{"egen-regel": schema.Off}
	profile = &off
	if got := status(ownRule()); got != report.Met {
		t.Errorf("a rule that the profile switched off gives %q", got)
	}
}
