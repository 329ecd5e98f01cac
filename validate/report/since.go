package report

// BaselineState tells how a finding stands to an earlier report.
type BaselineState string

// The states. A finding of a report that was compared with none has no state.
const (
	StateNew  BaselineState = "new"
	StateOpen BaselineState = "unchanged" // was there before
)

// Since is what has become of the errors and warnings of an earlier report of the
// same folder. Those that the school has waived count among neither.
type Since struct {
	AsOf    string  `json:"as_of"` // of the earlier report
	Verdict Verdict `json:"verdict"`
	// Before is how many there were; Open of them are still there, Waived are there
	// and waived now.
	Before int `json:"before"`
	Open   int `json:"open"`
	Waived int `json:"waived,omitempty"`
	New    int `json:"new"`
	// Mended are those that are gone, as the earlier report told them.
	Mended []Mended `json:"mended"`
}

// Mended is a finding of an earlier report that is gone.
type Mended struct {
	Rule        string   `json:"rule"`
	Requirement string   `json:"requirement,omitempty"`
	Severity    Severity `json:"severity"`
	Path        string   `json:"path,omitempty"` // where it was then
	Pages       string   `json:"pages,omitempty"`
	Message     string   `json:"message,omitempty"` // in the earlier report's language
}

// Compare returns a copy of now that says what is new and what has been mended
// since before, an earlier report of the same folder. A file that was renamed or
// moved is known by its content, one whose content has changed by its path.
func Compare(now, before *Report) *Report {
	c := *now
	c.Findings = append([]Finding{}, now.Findings...)
	since := &Since{AsOf: before.AsOf, Verdict: before.Verdict, Mended: []Mended{}}
	of := Match(tellings(now.Findings), tellings(before.Findings), Moved(Contents(now), Contents(before)))
	for i := range c.Findings {
		c.Findings[i].Baseline = StateNew
	}
	for i, f := range before.Findings {
		weighs := f.Severity != Note && f.Waived == nil
		if weighs {
			since.Before++
		}
		switch at := of[i]; {
		case at >= 0:
			c.Findings[at].Baseline = StateOpen
			switch here := &c.Findings[at]; {
			case !weighs:
			case here.Waived != nil:
				since.Waived++
			case here.Severity != Note:
				since.Open++
			default:
				since.Mended = append(since.Mended, mended(&f))
			}
		case weighs:
			since.Mended = append(since.Mended, mended(&f))
		}
	}
	// What was a note or waived before weighs anew.
	newly := 0
	for i := range c.Findings {
		if f := &c.Findings[i]; f.Severity != Note && f.Waived == nil {
			newly++
		}
	}
	since.New = newly - since.Open
	c.Since = since
	return &c
}

func mended(f *Finding) Mended {
	return Mended{Rule: f.Rule, Requirement: f.Requirement, Severity: f.Severity, Path: f.Path, Pages: f.Pages, Message: f.Message}
}

func changeOf(f *Finding) Change {
	return Change{Rule: f.Rule, Requirement: f.Requirement, Path: f.Path, Pages: f.Pages}
}

// Told is a finding as far as it is recognised by: which rule found it where, and
// what it said; "" where that is not known.
type Told struct {
	Change
	Message string
}

func tellings(findings []Finding) []Told {
	told := make([]Told, len(findings))
	for i := range findings {
		told[i] = Told{changeOf(&findings[i]), findings[i].Message}
	}
	return told
}

// Contents returns the paths of a report's files by their hashes. Files that are
// alike stand under the first of their paths.
func Contents(r *Report) map[string]string {
	paths := map[string]string{}
	for _, d := range r.Documents {
		if _, known := paths[d.SHA256]; !known && d.SHA256 != "" && d.Bytes > 0 {
			paths[d.SHA256] = d.Path
		}
	}
	return paths
}

// Moved returns where files lie now, by where they lay before; both are paths by
// the hashes of their contents.
func Moved(now, before map[string]string) map[string]string {
	moved := map[string]string{}
	for hash, path := range before {
		if here, there := now[hash]; there {
			moved[path] = here
		}
	}
	return moved
}

// Match pairs what was found before with what is found now, at most one with one:
// for each of before it returns the index in now, or -1 for what is gone. moved is
// where files lie now. What says the same of the same place is paired first, then
// what the same rule says of the same pages, then of the same file.
func Match(now, before []Told, moved map[string]string) []int {
	of := make([]int, len(before))
	taken := make([]bool, len(now))
	for i := range of {
		of[i] = -1
	}
	for _, key := range []func(Told) Told{
		func(t Told) Told { return t },
		func(t Told) Told { return Told{Change: t.Change} },
		func(t Told) Told { return Told{Change: Change{Rule: t.Rule, Requirement: t.Requirement, Path: t.Path}} },
	} {
		free := map[Told][]int{}
		for i, t := range now {
			if !taken[i] {
				free[key(t)] = append(free[key(t)], i)
			}
		}
		for i, t := range before {
			if here, ok := moved[t.Path]; ok {
				t.Path = here
			}
			k := key(t)
			if of[i] < 0 && len(free[k]) > 0 {
				of[i], free[k] = free[k][0], free[k][1:]
				taken[of[i]] = true
			}
		}
	}
	return of
}
